package nl.schakel.casussen;

import java.util.Optional;

/**
 * What a line of a file would do, or did; without personal data.
 *
 * @param nummer line number in the file, from 1; the header counts
 * @param melding why, or what is wrong and what to do; empty when there is nothing to say
 * @param casus the casus of this house that it is about, or that was opened
 */
public record Inleesoordeel(int nummer, Soort soort, String melding, Optional<CasusId> casus) {

    /** What becomes of a line. */
    public enum Soort {
        /** The person is not known here: a casus is opened. */
        NIEUW("nieuw"),
        /** The person is known here, with other data. */
        GEWIJZIGD("gewijzigd"),
        /** Known here, with the same data. */
        ONGEWIJZIGD("ongewijzigd"),
        /** Alike somebody who is known here; a human must say. */
        TWIJFEL("twijfel"),
        /** Cannot be used. */
        GEWEIGERD("geweigerd");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Inleesoordeel geweigerd(int nummer, String melding) {
        return new Inleesoordeel(nummer, Soort.GEWEIGERD, melding, Optional.empty());
    }
}
