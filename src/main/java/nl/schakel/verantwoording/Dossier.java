package nl.schakel.verantwoording;

import java.util.UUID;
import nl.schakel.kern.ZaakId;

/** The dossier from which the purpose of an act follows (WGS art. 1.8; domain rule R1). */
public record Dossier(String soort, UUID id) {
    public static Dossier zaak(ZaakId zaak) {
        return new Dossier("zaak", zaak.waarde());
    }

    public static Dossier casus(UUID casus) {
        return new Dossier("casus", casus);
    }
}
