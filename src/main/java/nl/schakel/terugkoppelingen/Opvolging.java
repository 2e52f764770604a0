package nl.schakel.terugkoppelingen;

import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;

/**
 * Whether the advice of one Veiligheidshuis was followed, and if not wholly, why. The reason cannot be left out (WGS art.
 * 1.7 lid 4; Handreiking, annex 1, koppelvlak 3).
 *
 * @param redenCode from the list of reasons; only when not followed wholly
 */
public record Opvolging(VeiligheidshuisCode veiligheidshuis, Gevolgd gevolgd, String redenCode, String toelichting) {
    static final int LANGSTE = 400;

    public Opvolging {
        redenCode = redenCode.strip();
        toelichting = toelichting.strip();
        boolean reden = gevolgd.vraagtReden();
        if (reden && redenCode.isEmpty()) {
            throw new Weigering(
                    "reden-" + veiligheidshuis.code(), "Kies waarom het advies niet (helemaal) is gevolgd.");
        }
        if (reden && toelichting.isEmpty()) {
            throw new Weigering(
                    "toelichting-" + veiligheidshuis.code(),
                    "Licht kort toe waarom het advies niet (helemaal) is gevolgd.");
        }
        if (toelichting.length() > LANGSTE) {
            throw new Weigering("toelichting-" + veiligheidshuis.code(), "Houd de toelichting korter dan 400 tekens.");
        }
        redenCode = reden ? redenCode : "";
        toelichting = reden ? toelichting : "";
    }

    /** When there was nothing to follow. */
    static Opvolging zonder(VeiligheidshuisCode huis, Gevolgd waarom) {
        return new Opvolging(huis, waarom, "", "");
    }
}
