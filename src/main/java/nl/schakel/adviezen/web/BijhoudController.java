package nl.schakel.adviezen.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.adviezen.bijhouden.Werklijst;
import nl.schakel.casussen.CasusId;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping advices fresh: the work lists of a house, a new incident, and the decision that the advice stays as it is. */
@Controller
class BijhoudController implements Menubron {
    private final Werklijst werklijst;
    private final Herzieningen herzieningen;
    private final Adviezen adviezen;
    private final Werkafspraken werkafspraken;

    BijhoudController(Werklijst werklijst, Herzieningen herzieningen, Adviezen adviezen, Werkafspraken werkafspraken) {
        this.werklijst = werklijst;
        this.herzieningen = herzieningen;
        this.adviezen = adviezen;
        this.werkafspraken = werkafspraken;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Werklijst.huizenVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Adviezen bijhouden", "/adviezen/bijhouden", 24));
    }

    /** One tab. */
    record Tab(Werklijst.Soort soort, long aantal) {}

    @GetMapping("/adviezen/bijhouden")
    String lijst(
            @RequestParam Optional<String> vh,
            @RequestParam Optional<String> lijst,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        List<VeiligheidshuisCode> huizen = Werklijst.huizenVan(door);
        VeiligheidshuisCode huis = huizen.stream()
                .filter(h -> vh.isEmpty() || h.code().equals(vh.get()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        Werklijst.Tellers tellers = werklijst.tellers(huis, door);
        Werklijst.Soort soort = lijst.flatMap(BijhoudController::soort).orElseGet(() -> eersteMetWerk(tellers));
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        model.addAttribute(
                "huizen",
                werkafspraken.veiligheidshuizen(huizen).values().stream().toList());
        model.addAttribute("soort", soort);
        model.addAttribute(
                "tabs",
                Arrays.stream(Werklijst.Soort.values())
                        .map(s -> new Tab(s, tellers.van(s)))
                        .toList());
        model.addAttribute("pagina", werklijst.lijst(huis, soort, pagina, door));
        model.addAttribute("magSchrijven", door.heeft(huis, Herzieningen.MELDERS));
        return "adviezen/bijhouden";
    }

    private static Optional<Werklijst.Soort> soort(String naam) {
        return Arrays.stream(Werklijst.Soort.values())
                .filter(s -> s.name().equals(naam))
                .findFirst();
    }

    private static Werklijst.Soort eersteMetWerk(Werklijst.Tellers tellers) {
        return Arrays.stream(Werklijst.Soort.values())
                .filter(s -> tellers.van(s) > 0)
                .findFirst()
                .orElse(Werklijst.Soort.HERZIEN);
    }

    /** What the form of a new incident sends. */
    record Incidentformulier(
            UUID inzending, String incidentDatum, String incidentSoort, String incidentAard, String incidentGevolg) {
        Incident incident() {
            return new Incident(incidentDatum, incidentSoort, incidentAard, incidentGevolg);
        }
    }

    /** What gives reason to renew the advice of a casus, a form for a new incident, and the way to leave it as it is. */
    @GetMapping("/casussen/{id}/advies/herzien")
    String herzien(@PathVariable UUID id, Medewerker door, Model model) {
        return scherm(id, new Incidentformulier(Ids.nieuw(), "", "", "", ""), door, model);
    }

    private String scherm(UUID id, Incidentformulier formulier, Medewerker door, Model model) {
        model.addAttribute("casus", id);
        model.addAttribute("f", formulier);
        model.addAttribute("aanleidingen", herzieningen.open(new CasusId(id), door));
        List<Code> soorten = adviezen.keuzes(Lijst.INCIDENT_HG, false);
        model.addAttribute("soortnamen", soorten.stream().collect(Collectors.toMap(Code::code, Code::label)));
        model.addAttribute(
                "soorten",
                soorten.stream().map(c -> new Optie(c.code(), c.label())).toList());
        model.addAttribute(
                "gevolgen",
                adviezen.keuzes(Lijst.GEVOLG_HG, false).stream()
                        .map(Code::omschrijving)
                        .toList());
        return "adviezen/herzien";
    }

    @PostMapping("/casussen/{id}/advies/incident")
    ModelAndView meldIncident(
            @PathVariable UUID id, Incidentformulier f, Medewerker door, Model model, RedirectAttributes flash) {
        try {
            herzieningen.meldIncident(new CasusId(id), f.inzending(), f.incident(), door);
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            return new ModelAndView(scherm(id, f, door, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute(
                "melding", "Het incident staat nu bij het advies. ZSM ziet het direct; vernieuw het advies zo nodig.");
        return new ModelAndView("redirect:/casussen/" + id + "/advies/herzien");
    }

    @PostMapping("/casussen/{id}/advies/blijft-zo")
    ModelAndView blijftZo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String besluit,
            Medewerker door,
            Model model,
            RedirectAttributes flash) {
        try {
            herzieningen.blijftZo(new CasusId(id), besluit, door);
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("besluit", besluit);
            return new ModelAndView(
                    scherm(id, new Incidentformulier(Ids.nieuw(), "", "", "", ""), door, model),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("melding", "Vastgelegd: het advies blijft zoals het is.");
        return new ModelAndView("redirect:/casussen/" + id);
    }
}
