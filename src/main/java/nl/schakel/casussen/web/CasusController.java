package nl.schakel.casussen.web;

import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Plan;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
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

    /** What the forms of this page send; each uses its own field. */
    record Formulier(
            int versie,
            @Nullable String reden,
            @Nullable String deelnemers,
            @Nullable String doel,
            @Nullable String tekst) {
        static String tekst(@Nullable String waarde) {
            return waarde == null ? "" : waarde;
        }
    }

    @PostMapping("/casussen/{id}/sluiten")
    ModelAndView sluit(@PathVariable UUID id, Formulier f, Medewerker door, Model model, RedirectAttributes flash) {
        String reden = Formulier.tekst(f.reden());
        try {
            casussen.sluit(new CasusId(id), f.versie(), reden, door);
        } catch (Weigering weigering) {
            model.addAttribute("reden", reden);
            toon(id, door, model);
            return opnieuw("casussen/casus", weigering, model);
        }
        flash.addFlashAttribute(
                "melding", "De casus is gesloten. Deze persoon is bij dit Veiligheidshuis niet meer bekend.");
        return new ModelAndView("redirect:/casussen");
    }

    @PostMapping("/casussen/{id}/deelnemers")
    ModelAndView deelnemers(
            @PathVariable UUID id, Formulier f, Medewerker door, Model model, RedirectAttributes flash) {
        String deelnemers = Formulier.tekst(f.deelnemers());
        try {
            casussen.bepaalDeelnemers(
                    new CasusId(id), f.versie(), deelnemers.lines().toList(), door);
        } catch (Weigering weigering) {
            model.addAttribute("deelnemers", deelnemers);
            toon(id, door, model);
            return opnieuw("casussen/casus", weigering, model);
        }
        flash.addFlashAttribute("melding", "De deelnemers zijn opgeslagen.");
        return new ModelAndView("redirect:/casussen/" + id);
    }

    @GetMapping("/casussen/{id}/plan")
    String plan(@PathVariable UUID id, Medewerker door, Model model) {
        Casusblad casus = toon(id, door, model);
        model.addAttribute("doel", casus.plan().map(Plan::doel).orElse(""));
        model.addAttribute("tekst", casus.plan().map(Plan::tekst).orElse(""));
        return "casussen/plan";
    }

    @PostMapping("/casussen/{id}/plan")
    ModelAndView stelPlanVast(
            @PathVariable UUID id, Formulier f, Medewerker door, Model model, RedirectAttributes flash) {
        String doel = Formulier.tekst(f.doel());
        String tekst = Formulier.tekst(f.tekst());
        try {
            casussen.stelPlanVast(new CasusId(id), f.versie(), doel, tekst, door);
        } catch (Weigering weigering) {
            model.addAttribute("doel", doel);
            model.addAttribute("tekst", tekst);
            toon(id, door, model);
            return opnieuw("casussen/plan", weigering, model);
        }
        flash.addFlashAttribute("melding", "Het plan van aanpak is vastgesteld.");
        return new ModelAndView("redirect:/casussen/" + id);
    }

    /** The same form with what was typed and what is wrong; the casus as it is now is in the model already. */
    private static ModelAndView opnieuw(String scherm, Weigering weigering, Model model) {
        model.addAttribute("fouten", Fouten.van(weigering));
        return new ModelAndView(scherm, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
