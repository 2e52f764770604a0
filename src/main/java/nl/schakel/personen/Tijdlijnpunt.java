package nl.schakel.personen;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.kern.Plek;

/**
 * A moment in what both networks know of a person.
 *
 * @param wat what happened, in words, without content of an advice or plan
 * @param waar the house or ZSM-locatie at which it happened
 * @param pad page that shows it, which checks and logs by itself; empty when there is none for this employee
 */
public record Tijdlijnpunt(Instant op, Soort soort, String wat, Plek waar, Optional<String> pad) {

    /** What a moment is about. */
    public enum Soort {
        CASUS("casus", "safe"),
        PLAN("plan", "safe"),
        ADVIES("advies", "safe"),
        ZAAK("zaak", "warning"),
        BESLISSING("beslissing", "warning"),
        TERUGKOPPELING("terugkoppeling", "default"),
        AFDRUK("afdruk", "default");

        private final String label;
        private final String kleur;

        Soort(String label, String kleur) {
            this.label = label;
            this.kleur = kleur;
        }

        public String label() {
            return label;
        }

        /** The colour of the badge. */
        public String kleur() {
            return kleur;
        }
    }
}
