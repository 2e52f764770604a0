package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * An advice as a reader sees it.
 *
 * @param voorkeur description of the preferred decision
 * @param terugval description of the fallback; empty when there is none
 * @param nummer version for people; 0 for a draft
 */
public record Adviesblad(
        AdviesId id,
        CasusId casus,
        PersoonId persoon,
        VeiligheidshuisCode veiligheidshuis,
        String veiligheidshuisNaam,
        int nummer,
        Stand stand,
        Adviesinvoer inhoud,
        String voorkeur,
        String terugval,
        String auteur,
        Optional<String> goedkeurder,
        Optional<Instant> uitgebrachtOp,
        Optional<LocalDate> geldigTot,
        Optional<Versheid> versheid,
        int versie) {

    /** Whether it is in force but older than the house allows. */
    public boolean isVerouderd() {
        return versheid.filter(v -> v == Versheid.VEROUDERD).isPresent();
    }

    @Override
    public String toString() {
        return "Adviesblad[" + id + "]";
    }
}
