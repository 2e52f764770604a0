package nl.schakel.personen.herloop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a run is.
 *
 * @param totaal rows in all; {@code gedaan} of them are done
 * @param gevonden what became work for people
 * @param mislukt pieces that failed three times and wait for a manager
 * @param perSeconde rows a second over the last minute; 0 when nothing was done in it
 */
public record Herloopstand(
        UUID id,
        String soort,
        Stand stand,
        String aanleiding,
        int dagen,
        Instant gestartOp,
        String gestartDoor,
        Optional<Instant> klaarOp,
        long totaal,
        long gedaan,
        long gevonden,
        int mislukt,
        double perSeconde) {

    /** Where a run stands. */
    public enum Stand {
        LOOPT("loopt", "neutral"),
        GEPAUZEERD("gepauzeerd", "warning"),
        GESTOPT("gestopt", "warning"),
        KLAAR("klaar", "safe");

        private final String label;
        private final String kleur;

        Stand(String label, String kleur) {
            this.label = label;
            this.kleur = kleur;
        }

        public String label() {
            return label;
        }

        /** Kind of status badge on the screens. */
        public String kleur() {
            return kleur;
        }
    }

    public boolean isOpen() {
        return stand == Stand.LOOPT || stand == Stand.GEPAUZEERD;
    }

    /** Whole per cents, rounded down so that 100 means done. */
    public int procent() {
        return totaal == 0 ? 100 : (int) (100 * gedaan / totaal);
    }

    /** How long it still takes at this speed; empty when that is not known. */
    public Optional<Duration> resteert() {
        return perSeconde <= 0 || stand != Stand.LOOPT
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round((totaal - gedaan) / perSeconde)));
    }
}
