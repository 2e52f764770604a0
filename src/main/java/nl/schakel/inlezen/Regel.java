package nl.schakel.inlezen;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.Inleesoordeel.Soort;

/**
 * A line of a file as the screen shows it.
 *
 * @param nummer line number in the file, from 1; the header counts
 * @param wie name and birth date as they stand in the file; empty when the content is gone
 * @param melding what changes, or what is wrong and what to do
 * @param casus the casus of this house that it is about, or that was opened
 * @param besluit what a human said of a line in doubt
 */
public record Regel(
        int nummer,
        String wie,
        Optional<Soort> soort,
        String melding,
        Optional<UUID> casus,
        Optional<Besluit> besluit,
        Optional<Uitkomst> uitkomst) {

    /** What a human says of somebody who looks like a person who is known here. */
    public enum Besluit {
        /** Somebody else: open a casus. */
        ANDER,
        /** The same person: change the data. */
        ZELFDE,
        /** Leave the line out. */
        OVERSLAAN;

        public String label() {
            return switch (this) {
                case ANDER -> "iemand anders: nieuwe casus";
                case ZELFDE -> "dezelfde: gegevens bijwerken";
                case OVERSLAAN -> "overslaan";
            };
        }
    }

    /** What became of a line when the file was taken in. */
    public enum Uitkomst {
        TOEGEVOEGD,
        BIJGEWERKT,
        OVERGESLAGEN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "Regel[" + nummer + "]";
    }
}
