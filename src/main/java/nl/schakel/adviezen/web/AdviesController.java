package nl.schakel.adviezen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Adviezen.Werkblad;
import nl.schakel.adviezen.Stand;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AdviesController implements Menubron {
    private final Adviezen adviezen;
    private final Clock clock;

    AdviesController(Adviezen adviezen, Clock clock) {
        this.adviezen = adviezen;
        this.clock = clock;
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
        model.addAttribute("casus", id);
        model.addAttribute("versies", adviezen.versiesVan(new CasusId(id), door));
        model.addAttribute(
                "magSchrijven",
                door.heeftErgens(Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST));
        return deel ? "adviezen/versies :: deel" : "adviezen/versies";
    }

    @GetMapping("/casussen/{id}/advies")
    String formulier(@PathVariable UUID id, Medewerker door, Model model) {
        Werkblad blad = adviezen.werkblad(new CasusId(id), door);
        model.addAttribute(
                "vast", blad.stand().filter(Stand.Aangeboden.class::isInstance).isPresent());
        return scherm(blad, blad.inhoud(), blad.versie(), model);
    }

    private static String scherm(Werkblad blad, Adviesinvoer inhoud, int versie, Model model) {
        model.addAttribute("blad", blad);
        model.addAttribute("in", inhoud);
        model.addAttribute("versie", versie);
        model.addAttribute("incidenten", Adviesformulier.rijen(inhoud));
        model.addAttribute(
                "beslissingen",
                blad.beslissingen().stream()
                        .map(c -> new Optie(c.code(), c.label()))
                        .toList());
        model.addAttribute(
                "opmerking",
                blad.stand()
                        .filter(Stand.Concept.class::isInstance)
                        .flatMap(s -> ((Stand.Concept) s).opmerking())
                        .orElse(""));
        return "adviezen/formulier";
    }

    /** Judges while typing; answers with the list of points only. */
    @PostMapping("/casussen/{id}/advies/toets")
    String toets(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> velden, Medewerker door, Model model) {
        model.addAttribute("toets", adviezen.toets(new CasusId(id), Adviesformulier.lees(velden), door));
        return "adviezen/formulier :: toetsdeel";
    }

    /** Saves while typing; answers with a status line and the new version. */
    @PostMapping("/casussen/{id}/advies/concept")
    String concept(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> velden, Medewerker door, Model model) {
        try {
            int versie = adviezen.bewaar(
                    new CasusId(id), Adviesformulier.versie(velden), Adviesformulier.lees(velden), door);
            model.addAttribute("versie", versie);
            model.addAttribute("bewaardOp", clock.instant());
        } catch (Weigering weigering) {
            model.addAttribute("versie", Adviesformulier.versie(velden));
            model.addAttribute("conceptfout", weigering.boodschap());
        }
        return "adviezen/formulier :: bewaardeel";
    }

    @PostMapping("/casussen/{id}/advies")
    String opslaan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(defaultValue = "bewaar") String actie,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        CasusId casus = new CasusId(id);
        Adviesinvoer invoer = Adviesformulier.lees(velden);
        int versie = Adviesformulier.versie(velden);
        try {
            if (actie.equals("bied-aan")) {
                adviezen.biedAan(casus, versie, invoer, door);
                flash.addFlashAttribute(
                        "melding", "Het advies is aangeboden. Een collega keurt het goed of stuurt het terug.");
                return "redirect:/casussen/" + id;
            }
            adviezen.bewaar(casus, versie, invoer, door);
            flash.addFlashAttribute("melding", "Het concept is bewaard.");
            return "redirect:/casussen/" + id + "/advies";
        } catch (Weigering weigering) {
            boolean achterhaald = weigering instanceof Verouderd;
            response.setStatus((achterhaald ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
            model.addAttribute("fouten", Fouten.van(weigering));
            Werkblad blad = adviezen.werkblad(casus, door);
            if (achterhaald) {
                model.addAttribute("huidig", blad.inhoud());
            }
            var toets = adviezen.toets(casus, invoer, door);
            return scherm(
                    new Werkblad(blad.casus(), invoer, blad.stand(), blad.versie(), toets, blad.beslissingen()),
                    invoer,
                    achterhaald ? blad.versie() : versie,
                    model);
        }
    }

    @GetMapping("/adviezen/ter-goedkeuring")
    String terGoedkeuring(@RequestParam(defaultValue = "1") int pagina, Medewerker door, Model model) {
        model.addAttribute("pagina", adviezen.terGoedkeuring(pagina, door));
        return "adviezen/ter-goedkeuring";
    }

    @GetMapping("/adviezen/{id}")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        Adviesblad advies = adviezen.toon(new AdviesId(id), door);
        model.addAttribute("advies", advies);
        model.addAttribute(
                "magGoedkeuren",
                advies.stand() instanceof Stand.Aangeboden
                        && door.heeft(advies.veiligheidshuis(), Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST));
        return "adviezen/advies";
    }

    @PostMapping("/adviezen/{id}/goedkeuring")
    String oordeel(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam String actie,
            @RequestParam(defaultValue = "") String opmerking,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            if (actie.equals("keur-goed")) {
                adviezen.keurGoed(new AdviesId(id), versie, door);
                flash.addFlashAttribute("melding", "Het advies is gepubliceerd. ZSM ziet vanaf nu deze versie.");
            } else {
                adviezen.stuurTerug(new AdviesId(id), versie, opmerking, door);
                flash.addFlashAttribute("melding", "Het advies is teruggestuurd naar de auteur.");
            }
            return "redirect:/adviezen/ter-goedkeuring";
        } catch (Weigering weigering) {
            response.setStatus(
                    (weigering instanceof Verouderd ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("opmerking", opmerking);
            return toon(id, door, model);
        }
    }
}
