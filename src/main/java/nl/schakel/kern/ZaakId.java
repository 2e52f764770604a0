package nl.schakel.kern;

import java.util.UUID;

/** Opaque identifier of the case of one suspect at ZSM. */
public record ZaakId(UUID waarde) {
    public static ZaakId nieuw() {
        return new ZaakId(Ids.nieuw());
    }
}
