package nl.schakel.kern;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.Optional;
import java.util.UUID;

/** Makes the opaque identifiers that may stand in a URL: UUID version 7, ordered by time so that indexes stay compact. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new identifier; never the same one twice, on any node. */
    public static UUID nieuw() {
        return GENERATOR.generate();
    }

    /** Reads an identifier that came from outside; empty when the text is not one. */
    public static Optional<UUID> lees(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst.strip()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
