package nl.schakel.signalering;

import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.ZaakId;

/** The dossier that a notice is about. @param soort {@code casus}, {@code zaak}, {@code advies} or {@code verzoek} */
public record Verwijzing(String soort, UUID id) {
    public static Verwijzing naar(CasusId casus) {
        return new Verwijzing("casus", casus.waarde());
    }

    public static Verwijzing naar(ZaakId zaak) {
        return new Verwijzing("zaak", zaak.waarde());
    }

    public static Verwijzing naar(AdviesId advies) {
        return new Verwijzing("advies", advies.waarde());
    }

    /** A request of another region. */
    public static Verwijzing naarVerzoek(UUID verzoek) {
        return new Verwijzing("verzoek", verzoek);
    }

    /** Path of the page, which checks by itself who may see it. */
    public String pad() {
        return switch (soort) {
            case "casus" -> "/casussen/" + id;
            case "zaak" -> "/zaken/" + id;
            case "advies" -> "/adviezen/" + id;
            default -> "/toestemmingen/" + id;
        };
    }
}
