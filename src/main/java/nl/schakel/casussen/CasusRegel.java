package nl.schakel.casussen;

import java.time.Instant;
import nl.schakel.kern.PersoonId;

/**
 * A line of the list of active casussen.
 *
 * @param naam own name in full
 * @param geboortedatum for people: {@code 31-01-1985}
 */
public record CasusRegel(
        CasusId id,
        PersoonId persoon,
        String nummer,
        String naam,
        String geboortedatum,
        String woonplaats,
        boolean huiselijkGeweld,
        boolean jeugd,
        String procesregisseur,
        Instant geopendOp) {
    @Override
    public String toString() {
        return "CasusRegel[" + id.waarde() + "]";
    }
}
