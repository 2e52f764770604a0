package nl.schakel.casussen;

import java.time.Instant;

/**
 * A line of the list of active casussen.
 *
 * @param naam name as the person uses it
 * @param geboortedatum for people: {@code 31-01-1985}
 */
public record CasusRegel(
        CasusId id,
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
