package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.codelijsten.Code;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;

/** A decision that was taken at ZSM; it never changes. */
record Beslissing(
        UUID id,
        ZaakId zaak,
        UUID inzending,
        int volgnummer,
        Stap stap,
        Optional<BeslissingInvoer.Correctie> correctie,
        Code code,
        String sepotgrond,
        String voorwaarden,
        boolean reclasseringsonderzoek,
        Instant genomenOp,
        String officierNaam,
        Medewerker door) {

    /** Onvoldoende bewijs: with an adult the criminal route of the plan falls away, so the house must hear at once. */
    private static final String ONVOLDOENDE_BEWIJS = "02";

    private static final int LANGSTE_NAAM = 120;

    /**
     * Takes the decision.
     *
     * @param code a decision that is valid today
     * @param jeugd whether the suspect is a minor
     * @throws Weigering at the field that is missing or does not fit
     */
    static Beslissing neem(BeslissingInvoer in, Code code, boolean jeugd, Wie wie) {
        if (!code.past(jeugd)) {
            throw new Weigering(
                    "code",
                    jeugd
                            ? "Deze beslissing bestaat alleen voor volwassenen. De verdachte is minderjarig."
                            : "Deze beslissing bestaat alleen voor jeugd. De verdachte is meerderjarig.");
        }
        if (code.vereistSepotgrond() && in.sepotgrond().isEmpty()) {
            throw new Weigering("sepotgrond", "Kies de sepotgrond.");
        }
        if (in.officierNaam().length() > LANGSTE_NAAM) {
            throw new Weigering("officierNaam", "Houd de naam korter dan %d tekens.".formatted(LANGSTE_NAAM));
        }
        vereisVoorwaarden(in, code);
        boolean onderzoek = in.stap() != Stap.VERZET
                && in.reclasseringsonderzoek()
                        .orElseThrow(() -> new Weigering(
                                "reclasseringsonderzoek", "Kies of een reclasseringsonderzoek is gepland."));
        String grond = code.vereistSepotgrond() ? in.sepotgrond() : "";
        return new Beslissing(
                Ids.nieuw(),
                in.zaak(),
                in.inzending(),
                wie.volgnummer(),
                in.stap(),
                in.correctie(),
                code,
                grond,
                in.voorwaarden(),
                onderzoek,
                wie.op(),
                wie.officier(),
                wie.door());
    }

    private static void vereisVoorwaarden(BeslissingInvoer in, Code code) {
        if (code.vereistToelichting() && in.voorwaarden().isEmpty()) {
            throw new Weigering(
                    "voorwaarden", "Vul in wat bij deze beslissing hoort: voorwaarden, bedrag of aanwijzing.");
        }
        if (in.voorwaarden().length() > BeslissingInvoer.LANGSTE_VOORWAARDEN) {
            throw new Weigering("voorwaarden", "Houd de voorwaarden korter dan 600 tekens.");
        }
    }

    /** Who decides, when, and which decision of the zaak it is, from 1. */
    record Wie(String officier, Medewerker door, Instant op, int volgnummer) {}

    /** Whether a Veiligheidshuis must see the feedback first thing. */
    static boolean isSpoed(String sepotgrond, boolean jeugd) {
        return !jeugd && sepotgrond.equals(ONVOLDOENDE_BEWIJS);
    }
}
