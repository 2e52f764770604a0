package nl.schakel.casussen;

import java.util.UUID;
import nl.schakel.kern.Ids;

/** Opaque identifier of a casus. */
public record CasusId(UUID waarde) {
    public static CasusId nieuw() {
        return new CasusId(Ids.nieuw());
    }
}
