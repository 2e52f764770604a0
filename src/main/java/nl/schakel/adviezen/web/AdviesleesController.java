package nl.schakel.adviezen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesgang;
import nl.schakel.adviezen.Adviesvergelijking;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Opmerkingen;
import nl.schakel.adviezen.Stand;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading advices, judging one that a colleague offered, and the ways back. */
@Controller
class AdviesleesController implements Menubron {
    private static final Rol[] SCHRIJVERS = {
        Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST
    };

    private final Adviezen adviezen;
    private final Adviesgang gang;
    private final Adviesvergelijking vergelijking;

    AdviesleesController(Adviezen adviezen, Adviesgang gang, Adviesvergelijking vergelijking) {
        this.adviezen = adviezen;
        this.gang = gang;
        this.vergelijking = vergelijking;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return medewerker.heeftErgens(Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST)
                ? List.of(new Menupunt("Ter goedkeuring", "/adviezen/ter-goedkeuring", 25))
                : List.of();
    }

    /** The advices of a casus, as a part of the casus page or as a page of its own. */
    @GetMapping("/casussen/{id}/adviezen")
    String versies(
            @PathVariable UUID id, Medewerker door, Model model, @RequestParam(defaultValue = "false") boolean deel) {
        List<Adviesblad> versies = adviezen.versiesVan(new CasusId(id), door);
        model.addAttribute("casus", id);
        model.addAttribute("versies", versies);
        model.addAttribute("onderhanden", versies.stream().anyMatch(Adviesblad::isOnderhanden));
        model.addAttribute("geldend", versies.stream().anyMatch(a -> a.stand() instanceof Stand.Gepubliceerd));
        model.addAttribute("magSchrijven", door.heeftErgens(SCHRIJVERS));
        return deel ? "adviezen/versies :: deel" : "adviezen/versies";
    }

    @GetMapping("/casussen/{id}/adviezen/vergelijken")
    String vergelijk(
            @PathVariable UUID id,
            @RequestParam Optional<String> oud,
            @RequestParam Optional<String> nieuw,
            Medewerker door,
            Model model) {
        model.addAttribute(
                "v",
                vergelijking.vergelijk(
                        new CasusId(id),
                        oud.flatMap(Ids::lees).map(AdviesId::new),
                        nieuw.flatMap(Ids::lees).map(AdviesId::new),
                        door));
        return "adviezen/vergelijken";
    }

    @GetMapping("/adviezen/ter-goedkeuring")
    String terGoedkeuring(@RequestParam(defaultValue = "1") int pagina, Medewerker door, Model model) {
        model.addAttribute("pagina", adviezen.terGoedkeuring(pagina, door));
        return "adviezen/ter-goedkeuring";
    }

    @GetMapping("/adviezen/{id}")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        AdviesId advies = new AdviesId(id);
        Adviesblad blad = adviezen.toon(advies, door);
        boolean eigen = gang.isEigen(advies, door);
        boolean wacht = blad.stand() instanceof Stand.Aangeboden;
        boolean goedkeurder = door.heeft(blad.veiligheidshuis(), Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST);
        boolean schrijver = door.heeft(blad.veiligheidshuis(), SCHRIJVERS);
        model.addAttribute("advies", blad);
        model.addAttribute("stappen", gang.stappen(advies, door));
        model.addAttribute("magGoedkeuren", wacht && goedkeurder && !eigen);
        model.addAttribute("eigenAdvies", wacht && goedkeurder && eigen);
        model.addAttribute("magIntrekken", wacht && schrijver);
        model.addAttribute("magVervallen", blad.stand() instanceof Stand.Concept && schrijver);
        model.addAttribute("magOpnieuw", !blad.isOnderhanden() && schrijver);
        model.addAttribute("velden", Opmerkingen.VELDEN);
        if (!model.containsAttribute("opmerkingen")) {
            model.addAttribute("opmerkingen", Opmerkingen.GEEN);
        }
        return "adviezen/advies";
    }

    @PostMapping("/adviezen/{id}/goedkeuring")
    String oordeel(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Opmerkingen opmerkingen = opmerkingen(velden);
        int versie = Adviesformulier.versie(velden);
        AdviesId advies = new AdviesId(id);
        try {
            if (Adviesformulier.een(velden, "actie").equals("keur-goed")) {
                adviezen.keurGoed(advies, versie, opmerkingen, door);
                flash.addFlashAttribute("melding", "Het advies is gepubliceerd. ZSM ziet vanaf nu deze versie.");
            } else {
                gang.stuurTerug(advies, versie, opmerkingen, door);
                flash.addFlashAttribute("melding", "Het advies is teruggestuurd naar de auteur.");
            }
            return "redirect:/adviezen/ter-goedkeuring";
        } catch (Weigering weigering) {
            model.addAttribute("opmerkingen", opmerkingen);
            return geweigerd(id, weigering, door, model, response);
        }
    }

    private static Opmerkingen opmerkingen(MultiValueMap<String, String> velden) {
        Map<String, String> perVeld = new LinkedHashMap<>();
        Opmerkingen.VELDEN.keySet().forEach(v -> perVeld.put(v, Adviesformulier.een(velden, "opmerking-" + v)));
        return new Opmerkingen(Adviesformulier.een(velden, "opmerking"), perVeld);
    }

    @PostMapping("/adviezen/{id}/intrekken")
    String trekIn(
            @PathVariable UUID id,
            @RequestParam int versie,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            gang.trekIn(new AdviesId(id), versie, door);
        } catch (Weigering weigering) {
            return geweigerd(id, weigering, door, model, response);
        }
        flash.addFlashAttribute("melding", "Het advies is ingetrokken. U kunt er weer in schrijven.");
        return "redirect:/casussen/"
                + adviezen.toon(new AdviesId(id), door).casus().waarde() + "/advies";
    }

    @PostMapping("/adviezen/{id}/vervallen")
    String laatVervallen(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            gang.laatVervallen(new AdviesId(id), versie, reden, door);
        } catch (Weigering weigering) {
            model.addAttribute("reden", reden);
            return geweigerd(id, weigering, door, model, response);
        }
        flash.addFlashAttribute("melding", "Het concept is vervallen. Wat ZSM ziet is niet veranderd.");
        return "redirect:/casussen/"
                + adviezen.toon(new AdviesId(id), door).casus().waarde();
    }

    /** Begins a draft with the text of this version. */
    @PostMapping("/adviezen/{id}/opnieuw")
    String opnieuw(
            @PathVariable UUID id,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            CasusId casus = gang.beginOpnieuw(new AdviesId(id), door);
            flash.addFlashAttribute("melding", "Er is een concept gemaakt met de tekst van die versie.");
            return "redirect:/casussen/" + casus.waarde() + "/advies";
        } catch (Weigering weigering) {
            return geweigerd(id, weigering, door, model, response);
        }
    }

    /** The page as it is now, with what was refused and why. */
    private String geweigerd(UUID id, Weigering weigering, Medewerker door, Model model, HttpServletResponse response) {
        response.setStatus(
                (weigering instanceof Verouderd ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
        model.addAttribute("fouten", Fouten.van(weigering));
        return toon(id, door, model);
    }
}
