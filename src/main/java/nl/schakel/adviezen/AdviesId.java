package nl.schakel.adviezen;

import java.util.UUID;
import nl.schakel.kern.Ids;

/** Opaque identifier of one version of an advice. */
public record AdviesId(UUID waarde) {
    static AdviesId nieuw() {
        return new AdviesId(Ids.nieuw());
    }
}
