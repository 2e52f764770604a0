package nl.schakel.casussen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Plan;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One casus: the person, the plan, who takes part, and closing it. */
@Controller
class CasusController {
    private final Casussen casussen;
    private final Huiskeuze huizen;

    CasusController(Casussen casussen, Huiskeuze huizen) {
        this.casussen = casussen;
        this.huizen = huizen;
    }

    @GetMapping("/casussen/{id}")
    String casus(@PathVariable UUID id, Medewerker door, Model model) {
        toon(id, door, model);
        return "casussen/casus";
    }

    private Casusblad toon(UUID id, Medewerker door, Model model) {
        Casusblad casus = casussen.toon(new CasusId(id), door);
        model.addAttribute("casus", casus);
        model.addAttribute("deelnemersNu", String.join("\n", casus.deelnemers()));
        huizen.toon(casus.veiligheidshuis(), door, model);
        return casus;
    }

    @PostMapping("/casussen/{id}/sluiten")
    String sluit(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            casussen.sluit(new CasusId(id), versie, reden, door);
        } catch (Weigering weigering) {
            model.addAttribute("reden", reden);
            return opnieuw("casussen/casus", weigering, id, door, model, response);
        }
        flash.addFlashAttribute("melding", "De casus is gesloten. Deze persoon is bij dit Veiligheidshuis niet meer bekend.");
        return "redirect:/casussen";
    }

    @PostMapping("/casussen/{id}/deelnemers")
    String deelnemers(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String deelnemers,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            casussen.bepaalDeelnemers(new CasusId(id), versie, List.of(deelnemers.split("\\R")), door);
        } catch (Weigering weigering) {
            model.addAttribute("deelnemers", deelnemers);
            return opnieuw("casussen/casus", weigering, id, door, model, response);
        }
        flash.addFlashAttribute("melding", "De deelnemers zijn opgeslagen.");
        return "redirect:/casussen/" + id;
    }

    @GetMapping("/casussen/{id}/plan")
    String plan(@PathVariable UUID id, Medewerker door, Model model) {
        Casusblad casus = toon(id, door, model);
        model.addAttribute("doel", casus.plan().map(Plan::doel).orElse(""));
        model.addAttribute("tekst", casus.plan().map(Plan::tekst).orElse(""));
        return "casussen/plan";
    }

    @PostMapping("/casussen/{id}/plan")
    String stelPlanVast(
            @PathVariable UUID id, Planformulier plan, Medewerker door, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            casussen.stelPlanVast(new CasusId(id), plan.versie(), plan.doel(), plan.tekst(), door);
        } catch (Weigering weigering) {
            model.addAttribute("doel", plan.doel());
            model.addAttribute("tekst", plan.tekst());
            return opnieuw("casussen/plan", weigering, id, door, model, response);
        }
        flash.addFlashAttribute("melding", "Het plan van aanpak is vastgesteld.");
        return "redirect:/casussen/" + id;
    }

    /** A plan as it was typed. */
    record Planformulier(int versie, String doel, String tekst) {}

    /** The same form with what was typed, what is wrong, and the casus as it is now. */
    private String opnieuw(
            String scherm, Weigering weigering, UUID id, Medewerker door, Model model, HttpServletResponse response) {
        toon(id, door, model);
        model.addAttribute("fouten", Fouten.van(weigering));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return scherm;
    }
}
