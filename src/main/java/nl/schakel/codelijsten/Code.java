package nl.schakel.codelijsten;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One code of a list, as it was or is valid.
 *
 * @param soort only for decisions: AFDOENING, ROUTERING or BIJKOMEND; otherwise empty
 * @param definitief ends the zaak at ZSM; a route does not
 * @param vereistSepotgrond a ground must be named with it
 * @param vereistToelichting conditions or an explanation must be given with it
 */
public record Code(
        Lijst lijst,
        String code,
        String omschrijving,
        Geldigheid geldigheid,
        String soort,
        boolean volwassen,
        boolean jeugd,
        boolean definitief,
        boolean vereistSepotgrond,
        boolean vereistToelichting) {

    /** From a day until another; the last day itself is no longer valid. */
    public record Geldigheid(LocalDate vanaf, Optional<LocalDate> tot) {
        boolean omvat(LocalDate dag) {
            return !dag.isBefore(vanaf)
                    && tot.filter(einde -> !dag.isBefore(einde)).isEmpty();
        }
    }

    /** Whether the code may be used for a suspect of this age group. */
    public boolean past(boolean isJeugd) {
        return isJeugd ? jeugd : volwassen;
    }

    /** For a choice list: code and description. */
    public String label() {
        return lijst == Lijst.BESLISSING || lijst == Lijst.SEPOTGROND ? code + " – " + omschrijving : omschrijving;
    }
}
