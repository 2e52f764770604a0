package nl.schakel.casussen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.derden.Grondslagen;
import nl.schakel.casussen.derden.Grondslagen.Invoer;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Optie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On what basis third parties get content of a casus, and what each participant said about it. */
@Controller
class DerdenController {
    private static final Invoer LEEG = new Invoer("", "", "", "", "", "", "");

    private final Grondslagen grondslagen;
    private final Casussen casussen;

    DerdenController(Grondslagen grondslagen, Casussen casussen) {
        this.grondslagen = grondslagen;
        this.casussen = casussen;
    }

    @GetMapping("/casussen/{id}/derden")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        return toon(new CasusId(id), Ids.nieuw(), LEEG, door, model);
    }

    private String toon(CasusId id, UUID inzending, Invoer invoer, Medewerker door, Model model) {
        Casusblad casus = casussen.toon(id, door);
        model.addAttribute("casus", casus);
        model.addAttribute("regels", grondslagen.bij(id, door));
        model.addAttribute("magVoeren", casus.isActief() && Casussen.magVoeren(casus.veiligheidshuis(), door));
        model.addAttribute("inzending", inzending);
        model.addAttribute("invoer", invoer);
        model.addAttribute(
                "derden",
                Arrays.stream(Derde.values())
                        .map(d -> new Optie(d.name(), d.label()))
                        .toList());
        model.addAttribute("adviezen", List.of(new Optie("positief", "positief"), new Optie("negatief", "negatief")));
        return "casussen/derden";
    }

    @PostMapping("/casussen/{id}/derden")
    String legVast(
            @PathVariable UUID id,
            @RequestParam UUID inzending,
            Veldinvoer velden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            grondslagen.legVast(inzending, new CasusId(id), velden.invoer(), door);
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return toon(new CasusId(id), inzending, velden.invoer(), door, model);
        }
        flash.addFlashAttribute("melding", "De grondslag is vastgelegd. Leg nu van elke deelnemer het antwoord vast.");
        return "redirect:/casussen/" + id + "/derden";
    }

    /** The form as it comes in; what is missing is empty. */
    record Veldinvoer(
            @Nullable String derde,
            @Nullable String noodzaak,
            @Nullable String racKenmerk,
            @Nullable String racOp,
            @Nullable String racAdvies,
            @Nullable String afwijking,
            @Nullable String geldigTot) {
        Invoer invoer() {
            return new Invoer(
                    tekst(derde),
                    tekst(noodzaak),
                    tekst(racKenmerk),
                    tekst(racOp),
                    tekst(racAdvies),
                    tekst(afwijking),
                    tekst(geldigTot));
        }

        private static String tekst(@Nullable String waarde) {
            return waarde == null ? "" : waarde;
        }
    }

    @PostMapping("/derden/{id}/antwoord")
    String antwoord(
            @PathVariable UUID id,
            @RequestParam String leverancier,
            @RequestParam String antwoord,
            @RequestParam(defaultValue = "") String gegevenDoor,
            Medewerker door,
            RedirectAttributes flash) {
        return doe(id, flash, () -> {
            CasusId casus = grondslagen.antwoord(id, leverancier, antwoord.equals("ja"), gegevenDoor, door);
            flash.addFlashAttribute("melding", "Het antwoord van " + leverancier + " is vastgelegd.");
            return casus;
        });
    }

    @PostMapping("/derden/{id}/intrekken")
    String trekIn(@PathVariable UUID id, Medewerker door, RedirectAttributes flash) {
        return doe(id, flash, () -> {
            CasusId casus = grondslagen.trekIn(id, door);
            flash.addFlashAttribute("melding", "Ingetrokken. Deze organisatie krijgt niets meer van deze casus.");
            return casus;
        });
    }

    private String doe(UUID grondslag, RedirectAttributes flash, Supplier<CasusId> stap) {
        CasusId casus;
        try {
            casus = stap.get();
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
            casus = grondslagen.casusVan(grondslag);
        }
        return "redirect:/casussen/" + casus.waarde() + "/derden";
    }
}
