package nl.schakel.instroom;

import java.time.Instant;

/** One check of a suspect against the known persons: proof of what was known at that moment. It never changes. */
public record Controle(Instant op, String doorNaam, Aanleiding aanleiding, Bekendheid uitkomst) {
    /** Why a suspect was checked. */
    public enum Aanleiding {
        REGISTRATIE("bij registratie"),
        AANVULLING("na aanvulling van de gegevens"),
        OPNIEUW("opnieuw gecontroleerd"),
        REGISTER("een Veiligheidshuis registreerde of wijzigde een persoon");

        private final String label;

        Aanleiding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
