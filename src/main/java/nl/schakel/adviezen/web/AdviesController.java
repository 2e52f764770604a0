package nl.schakel.adviezen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesvergelijking;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Werkblad;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an advice: the form, the quality gate while typing, the draft that is saved by itself. */
@Controller
class AdviesController {
    private static final DateTimeFormatter KLOK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    private final Adviezen adviezen;
    private final Adviesvergelijking vergelijking;
    private final Adviesscherm scherm;
    private final Clock clock;

    AdviesController(Adviezen adviezen, Adviesvergelijking vergelijking, Adviesscherm scherm, Clock clock) {
        this.adviezen = adviezen;
        this.vergelijking = vergelijking;
        this.scherm = scherm;
        this.clock = clock;
    }

    @GetMapping("/casussen/{id}/advies")
    String formulier(@PathVariable UUID id, Medewerker door, Model model) {
        Werkblad blad = adviezen.werkblad(new CasusId(id), door);
        return scherm.toon(blad, blad.inhoud(), blad.versie(), model);
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
        CasusId casus = new CasusId(id);
        int versie = Adviesformulier.versie(velden);
        try {
            model.addAttribute("versie", adviezen.bewaar(casus, versie, Adviesformulier.lees(velden), door));
            model.addAttribute("bewaardOm", KLOK.format(clock.instant()));
        } catch (Verouderd achterhaald) {
            Werkblad nu = adviezen.werkblad(casus, door);
            model.addAttribute("versie", versie);
            model.addAttribute(
                    "botsing", "%s bewaarde dit advies om %s.".formatted(nu.laatstDoor(), KLOK.format(nu.laatstOp())));
        } catch (Weigering weigering) {
            model.addAttribute("versie", versie);
            model.addAttribute("conceptfout", weigering.boodschap());
        }
        return "adviezen/formulier :: bewaardeel";
    }

    @PostMapping("/casussen/{id}/advies")
    String opslaan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        CasusId casus = new CasusId(id);
        Adviesinvoer invoer = Adviesformulier.lees(velden);
        int versie = Adviesformulier.versie(velden);
        String actie = Adviesformulier.een(velden, "actie");
        if (Hulpactie.is(actie)) {
            return hulp(casus, velden, actie, door, model);
        }
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
        } catch (Verouderd achterhaald) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("fouten", Fouten.van(achterhaald));
            return naBotsing(casus, invoer, door, model);
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return naWeigering(casus, invoer, versie, weigering, door, model);
        }
    }

    /** Adds or removes a row, or adds a phrase, and shows the form again; nothing is stored. Works without a script. */
    private String hulp(
            CasusId casus, MultiValueMap<String, String> velden, String actie, Medewerker door, Model model) {
        Werkblad blad = adviezen.werkblad(casus, door);
        Adviesinvoer anders = Hulpactie.voer(
                actie, velden, code -> scherm.zin(code, blad.casus().jeugd()), blad);
        model.addAttribute("extraRij", actie.equals(Hulpactie.RIJ_ERBIJ));
        model.addAttribute("onbewaard", true);
        return scherm.toon(metToets(blad, anders, door), anders, Adviesformulier.versie(velden), model);
    }

    private String naBotsing(CasusId casus, Adviesinvoer invoer, Medewerker door, Model model) {
        Werkblad blad = adviezen.werkblad(casus, door);
        model.addAttribute("botsingVelden", vergelijking.metEigenTekst(casus, blad.inhoud(), invoer, door));
        model.addAttribute("onbewaard", true);
        return scherm.toon(metToets(blad, invoer, door), invoer, blad.versie(), model);
    }

    /** Every point that is open stands at its field, not only the first. */
    private String naWeigering(
            CasusId casus, Adviesinvoer invoer, int versie, Weigering weigering, Medewerker door, Model model) {
        Werkblad blad = metToets(adviezen.werkblad(casus, door), invoer, door);
        Fouten fouten = Fouten.van(weigering);
        if (weigering.veld().isPresent()) {
            blad.toets().openPunten().forEach(p -> fouten.voeg(p.veld(), p.weigering()));
        }
        model.addAttribute("fouten", fouten);
        model.addAttribute("onbewaard", true);
        return scherm.toon(blad, invoer, versie, model);
    }

    private Werkblad metToets(Werkblad blad, Adviesinvoer invoer, Medewerker door) {
        return blad.met(invoer, adviezen.toets(blad.casus().id(), invoer, door));
    }
}
