package nl.schakel.adviezen.bijhouden;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.casussen.CasusId;

/**
 * Something that gives reason to renew the advice of a casus.
 *
 * @param bron what it came from: a message of feedback, or the form on which an incident was reported
 * @param incident empty fields when it is no incident
 */
public record Aanleiding(CasusId casus, Soort soort, UUID bron, Instant op, Incident incident, String doorNaam) {
    /** What happened. */
    public enum Soort {
        TERUGKOPPELING("terugkoppeling van ZSM"),
        INCIDENT("nieuw incident");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "Aanleiding[" + soort + "]";
    }
}
