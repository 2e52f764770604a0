package nl.schakel.signalering;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.TerugkoppelingId;

/**
 * The dossier that a notice is about.
 *
 * @param soort {@code casus}, {@code zaak}, {@code advies}, {@code verzoek}, {@code terugkoppeling} or {@code dag}
 * @param id of the dossier; of a day its number since 1970 in the last half
 */
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

    public static Verwijzing naar(TerugkoppelingId terugkoppeling) {
        return new Verwijzing("terugkoppeling", terugkoppeling.waarde());
    }

    /** The overview of what a house was told on a day. */
    public static Verwijzing naarDag(LocalDate dag) {
        return new Verwijzing("dag", new UUID(0, dag.toEpochDay()));
    }

    /** Path of the page, which checks by itself who may see it. */
    public String pad() {
        return switch (soort) {
            case "casus" -> "/casussen/" + id;
            case "zaak" -> "/zaken/" + id;
            case "advies" -> "/adviezen/" + id;
            case "terugkoppeling" -> "/terugkoppelingen/" + id;
            case "dag" -> "/terugkoppelingen/dag?dag=" + LocalDate.ofEpochDay(id.getLeastSignificantBits());
            default -> "/toestemmingen/" + id;
        };
    }
}
