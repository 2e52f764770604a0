package nl.schakel.portaal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Plek;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.portaal.Tijdlijnen.Blad;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One person over both networks: reached from the casus, or from a zaak in which it is sure who the suspect is. */
@Controller
class TijdlijnController {
    private final Tijdlijnen tijdlijnen;
    private final Werkafspraken werkafspraken;

    TijdlijnController(Tijdlijnen tijdlijnen, Werkafspraken werkafspraken) {
        this.tijdlijnen = tijdlijnen;
        this.werkafspraken = werkafspraken;
    }

    @GetMapping("/casussen/{id}/tijdlijn")
    String vanCasus(@PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Medewerker door, Model model) {
        return toon(tijdlijnen.vanCasus(id, pagina, door), "/casussen/" + id, "", model);
    }

    @GetMapping("/zaken/{id}/tijdlijn/{persoon}")
    String vanZaak(
            @PathVariable UUID id,
            @PathVariable UUID persoon,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        return toon(tijdlijnen.vanZaak(id, persoon, pagina, door), "/zaken/" + id, "/" + persoon, model);
    }

    private String toon(Blad blad, String dossier, String rest, Model model) {
        model.addAttribute("blad", blad);
        model.addAttribute("pagina", blad.pagina());
        model.addAttribute("terug", dossier);
        model.addAttribute("pad", dossier + "/tijdlijn" + rest + "?pagina=");
        model.addAttribute("namen", namen(blad.pagina().regels()));
        return "portaal/tijdlijn";
    }

    private Map<String, String> namen(List<Tijdlijnpunt> punten) {
        Map<String, String> namen = new HashMap<>();
        List<Plek> plekken = punten.stream().map(Tijdlijnpunt::waar).distinct().toList();
        werkafspraken
                .veiligheidshuizen(plekken.stream()
                        .filter(VeiligheidshuisCode.class::isInstance)
                        .map(VeiligheidshuisCode.class::cast)
                        .toList())
                .forEach((code, huis) -> namen.put(code.code(), huis.naam()));
        for (Plek plek : plekken) {
            switch (plek) {
                case ZsmLocatieCode zsm ->
                    namen.put(zsm.code(), werkafspraken.zsmLocatie(zsm).naam());
                case RegioCode regio -> namen.put(regio.code(), regio.code());
                case VeiligheidshuisCode _ -> {}
            }
        }
        return namen;
    }
}
