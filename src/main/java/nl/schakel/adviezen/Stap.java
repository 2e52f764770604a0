package nl.schakel.adviezen;

import java.time.Instant;

/**
 * One step in the life of an advice: who did what, and when. Steps are only added, never changed.
 *
 * @param opmerkingen what was said with it; for a dropped draft the reason
 */
public record Stap(Soort soort, String doorNaam, Instant op, Opmerkingen opmerkingen) {
    /** What can happen to an advice. */
    public enum Soort {
        BEGONNEN("begonnen"),
        AANGEBODEN("aangeboden ter goedkeuring"),
        INGETROKKEN("ingetrokken voor het was beoordeeld"),
        TERUGGESTUURD("teruggestuurd"),
        GEPUBLICEERD("goedgekeurd en gepubliceerd"),
        VERVALLEN("concept laten vervallen");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
