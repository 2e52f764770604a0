package nl.schakel.kern;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The employee who acts now, with the roles held and where. Every front door takes one, so that no act is anonymous
 * (WGS art. 1.8; domain rules R1, R2).
 *
 * @param naam name for the screens and the audit line of colleagues
 * @param deelnemer organisation that employs the person, for instance {@code OM}
 * @param aanstellingen roles at places; never empty for somebody who may sign in
 */
public record Medewerker(MedewerkerId id, String naam, String deelnemer, List<Aanstelling> aanstellingen)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public Medewerker {
        aanstellingen = List.copyOf(aanstellingen);
    }

    /** One role at one place. */
    public record Aanstelling(Rol rol, Plek plek) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** True when the employee holds one of the roles at the place. */
    public boolean heeft(Plek plek, Rol... rollen) {
        Set<Rol> gevraagd = Set.of(rollen);
        return aanstellingen.stream().anyMatch(a -> a.plek().equals(plek) && gevraagd.contains(a.rol()));
    }

    /** True when the employee holds one of the roles anywhere. */
    public boolean heeftErgens(Rol... rollen) {
        Set<Rol> gevraagd = Set.of(rollen);
        return aanstellingen.stream().anyMatch(a -> gevraagd.contains(a.rol()));
    }

    /**
     * Demands one of the roles at the place.
     *
     * @throws NietGevonden when not held: who may not do it gets no hint that it exists
     */
    public void vereis(Plek plek, Rol... rollen) {
        if (!heeft(plek, rollen)) {
            throw new NietGevonden();
        }
    }

    /** The places where one of the roles is held, in the order of appointment. */
    public List<Plek> plekkenAls(Rol... rollen) {
        Set<Rol> gevraagd = Set.of(rollen);
        return aanstellingen.stream()
                .filter(a -> gevraagd.contains(a.rol()))
                .map(Aanstelling::plek)
                .distinct()
                .toList();
    }

    /** The Veiligheidshuizen where one of the roles is held. */
    public List<VeiligheidshuisCode> veiligheidshuizenAls(Rol... rollen) {
        return plekkenAls(rollen).stream()
                .filter(VeiligheidshuisCode.class::isInstance)
                .map(VeiligheidshuisCode.class::cast)
                .toList();
    }

    /** The ZSM-locaties where one of the roles is held. */
    public List<ZsmLocatieCode> zsmLocatiesAls(Rol... rollen) {
        return plekkenAls(rollen).stream()
                .filter(ZsmLocatieCode.class::isInstance)
                .map(ZsmLocatieCode.class::cast)
                .toList();
    }

    /** The first of the given roles that is held at the place. */
    public Optional<Rol> rolOp(Plek plek, Rol... rollen) {
        return Arrays.stream(rollen).filter(rol -> heeft(plek, rol)).findFirst();
    }
}
