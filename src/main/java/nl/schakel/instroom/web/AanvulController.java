package nl.schakel.instroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.schakel.instroom.Aanvullen;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.webbasis.Fouten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Completes what is known of a suspect, and checks again. */
@Controller
class AanvulController {
    private final Aanvullen aanvullen;
    private final Zaken zaken;

    AanvulController(Aanvullen aanvullen, Zaken zaken) {
        this.aanvullen = aanvullen;
        this.zaken = zaken;
    }

    @GetMapping("/zaken/{id}/aanvullen")
    String formulier(@PathVariable UUID id, Medewerker door, Model model) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        door.vereis(zaak.zsm(), Rol.KPC);
        model.addAttribute("zaak", zaak);
        if (!model.containsAttribute("formulier")) {
            model.addAttribute("formulier", Registratieformulier.van(zaak));
        }
        return "instroom/aanvullen";
    }

    @PostMapping("/zaken/{id}/aanvullen")
    String vulAan(
            @PathVariable UUID id,
            @ModelAttribute("formulier") Registratieformulier formulier,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            String omschrijving = formulier.omschrijving() == null ? "" : formulier.omschrijving();
            int versie = formulier.versie() == null ? 0 : formulier.versie();
            aanvullen.vulAan(new ZaakId(id), versie, formulier.verdachte(), omschrijving, door);
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            return formulier(id, door, model);
        }
        flash.addFlashAttribute("melding", "Aangevuld en opnieuw gecontroleerd. De uitkomst staat hieronder.");
        return "redirect:/zaken/" + id;
    }

    /** Checks again with the same data. */
    @PostMapping("/zaken/{id}/opnieuw-controleren")
    String opnieuw(@PathVariable UUID id, @RequestParam int versie, Medewerker door, RedirectAttributes flash) {
        try {
            boolean gelukt = aanvullen.controleerOpnieuw(new ZaakId(id), versie, door);
            flash.addFlashAttribute(
                    gelukt ? "melding" : "waarschuwing",
                    gelukt
                            ? "Opnieuw gecontroleerd. De vorige controle blijft staan."
                            : "De controle lukte nog niet. Schakel probeert het vanzelf opnieuw.");
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id + "/herkenning";
    }
}
