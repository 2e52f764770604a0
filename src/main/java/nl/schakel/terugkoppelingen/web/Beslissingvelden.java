package nl.schakel.terugkoppelingen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Ids;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.BeslissingInvoer;
import nl.schakel.terugkoppelingen.BeslissingInvoer.Correctie;
import nl.schakel.terugkoppelingen.Beslissingblad;
import nl.schakel.terugkoppelingen.Gevolgd;
import nl.schakel.terugkoppelingen.Opvolging;
import nl.schakel.webbasis.Optie;

/** The fields of the decision form: read from what was sent, or filled with a decision that is corrected. */
final class Beslissingvelden {
    static final List<Optie> GEVOLGD =
            List.of(new Optie("JA", "Ja"), new Optie("DEELS", "Deels"), new Optie("NEE", "Nee"));

    private Beslissingvelden() {}

    /** Fills the form with what was decided. */
    static void vulIn(Map<String, String> velden, Beslissingblad b) {
        velden.put("vervangt", b.id().toString());
        velden.put("code", b.code());
        velden.put("sepotgrond", b.sepotgrond());
        velden.put("voorwaarden", b.voorwaarden());
        velden.put("reclasseringsonderzoek", String.valueOf(b.reclasseringsonderzoek()));
        velden.put("officierNaam", b.officier());
        b.delen().forEach(d -> {
            velden.put("gevolgd-" + d.veiligheidshuis().code(), d.gevolgd().name());
            velden.put("reden-" + d.veiligheidshuis().code(), d.redenCode());
            velden.put("toelichting-" + d.veiligheidshuis().code(), d.toelichting());
        });
    }

    static BeslissingInvoer lees(ZaakId zaak, Map<String, String> velden) {
        return new BeslissingInvoer(
                uuid(velden, "inzending"),
                zaak,
                versie(velden),
                velden.getOrDefault("code", ""),
                velden.getOrDefault("sepotgrond", ""),
                velden.getOrDefault("voorwaarden", ""),
                Optional.ofNullable(velden.get("reclasseringsonderzoek")).map(Boolean::valueOf),
                opvolgingen(velden),
                velden.getOrDefault("officierNaam", ""),
                velden.getOrDefault("vervangt", "").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Correctie(uuid(velden, "vervangt"), velden.getOrDefault("redenCorrectie", ""))));
    }

    private static UUID uuid(Map<String, String> velden, String naam) {
        return Ids.lees(velden.getOrDefault(naam, ""))
                .orElseThrow(() -> new Weigering("Vernieuw de pagina en verstuur het formulier opnieuw."));
    }

    private static int versie(Map<String, String> velden) {
        String versie = velden.getOrDefault("versie", "");
        return versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
    }

    private static List<Opvolging> opvolgingen(Map<String, String> velden) {
        List<Opvolging> opvolgingen = new ArrayList<>();
        velden.forEach((naam, waarde) -> {
            if (naam.startsWith("gevolgd-")
                    && GEVOLGD.stream().anyMatch(o -> o.waarde().equals(waarde))) {
                String huis = naam.substring("gevolgd-".length());
                opvolgingen.add(new Opvolging(
                        new VeiligheidshuisCode(huis),
                        Gevolgd.valueOf(waarde),
                        velden.getOrDefault("reden-" + huis, ""),
                        velden.getOrDefault("toelichting-" + huis, "")));
            }
        });
        return opvolgingen;
    }
}
