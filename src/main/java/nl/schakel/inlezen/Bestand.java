package nl.schakel.inlezen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * A file that was offered; without the content of its lines.
 *
 * @param naam name of the file as the user has it
 * @param kolommen names of the columns in the order of the file
 * @param onbekend columns that are not used
 * @param totaal lines in the file, without the header
 * @param gedaan lines that were handled in this step
 * @param melding why it failed, for people; empty when it did not
 */
public record Bestand(
        UUID id,
        VeiligheidshuisCode bij,
        String naam,
        MedewerkerId door,
        String doorNaam,
        Instant op,
        Stand stand,
        List<String> kolommen,
        List<String> onbekend,
        int totaal,
        int gedaan,
        String melding) {

    /** Where a file is on its way. */
    public enum Stand {
        /** Each line is being judged. */
        CONTROLEREN("wordt gecontroleerd", "default"),
        /** A human looks at what it would do. */
        BEOORDELEN("wacht op u", "warning"),
        /** It is being taken in. */
        TOEPASSEN("wordt ingelezen", "default"),
        KLAAR("ingelezen", "safe"),
        GEANNULEERD("geannuleerd", "default"),
        MISLUKT("niet gelukt", "danger"),
        /** Nobody decided in time; nothing was taken in. */
        VERLOPEN("verlopen", "default");

        private final String label;
        private final String kleur;

        Stand(String label, String kleur) {
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

        /** Whether the program is working on it. */
        public boolean isBezig() {
            return this == CONTROLEREN || this == TOEPASSEN;
        }
    }

    /** How far this step is, 0-100. */
    public int procent() {
        return totaal == 0 ? 100 : (int) (100L * gedaan / totaal);
    }
}
