package nl.schakel.verantwoording;

import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;

/**
 * The person whose data are processed. In the log stands a keyed pseudonym, never this identifier.
 *
 * @param soort {@code persoon} for somebody in the register, {@code verdachte} for a suspect who is only in a zaak
 */
public record Betrokkene(String soort, UUID id) {
    public static Betrokkene persoon(PersoonId id) {
        return new Betrokkene("persoon", id.waarde());
    }

    public static Betrokkene verdachte(ZaakId zaak) {
        return new Betrokkene("verdachte", zaak.waarde());
    }

    String sleutel() {
        return soort + ":" + id;
    }

    String soortUri() {
        return "urn:schakel:" + soort;
    }
}
