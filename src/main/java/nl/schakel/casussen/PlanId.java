package nl.schakel.casussen;

import java.util.UUID;
import nl.schakel.kern.Ids;

/** Opaque identifier of one version of a plan van aanpak. */
public record PlanId(UUID waarde) {
    public static PlanId nieuw() {
        return new PlanId(Ids.nieuw());
    }
}
