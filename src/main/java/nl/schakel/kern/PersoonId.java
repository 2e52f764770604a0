package nl.schakel.kern;

import java.util.UUID;

/** Opaque identifier of a person in the register of known persons. */
public record PersoonId(UUID waarde) {
    public static PersoonId nieuw() {
        return new PersoonId(Ids.nieuw());
    }
}
