package nl.schakel.instroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Persoonsinvoer;
import nl.schakel.instroom.Splitsen;
import nl.schakel.instroom.Splitsen.Keuze;
import nl.schakel.instroom.Splitsen.Verdeling;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personalia;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Optie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Divides a person who turned out to be two. */
@Controller
class SplitsController {
    private static final List<Optie> GESLACHTEN = Arrays.stream(Geslacht.values())
            .map(g -> new Optie(g.code(), g.label()))
            .toList();
    private static final List<Optie> NAAMGEBRUIKEN =
            List.of(new Optie("E", "de eigen achternaam"), new Optie("P", "die van de partner"));

    private final Splitsen splitsen;

    SplitsController(Splitsen splitsen) {
        this.splitsen = splitsen;
    }

    @GetMapping("/casussen/{id}/splitsen")
    String formulier(@PathVariable UUID id, Medewerker door, Model model) {
        Keuze keuze = splitsen.toon(new CasusId(id), door);
        model.addAttribute("keuze", keuze);
        model.addAttribute("geslachten", GESLACHTEN);
        model.addAttribute("naamgebruiken", NAAMGEBRUIKEN);
        if (!model.containsAttribute("f")) {
            model.addAttribute("f", Map.of());
        }
        return "instroom/splitsen";
    }

    @PostMapping("/casussen/{id}/splitsen")
    String splits(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam Map<String, String> velden,
            @RequestParam(name = "casus", defaultValue = "") Set<UUID> casussen,
            @RequestParam(name = "zaak", defaultValue = "") Set<UUID> zaken,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Fouten fouten = new Fouten();
        Optional<Personalia> nieuw = new Persoonsinvoer(naam -> velden.getOrDefault(naam, ""), fouten).lees();
        try {
            if (nieuw.isPresent()) {
                splitsen.splits(
                        new CasusId(id),
                        new Verdeling(versie, nieuw.get(), new HashSet<>(casussen), new HashSet<>(zaken)),
                        door);
                flash.addFlashAttribute("melding", "Gesplitst: er zijn nu twee personen.");
                return "redirect:/casussen/" + id;
            }
        } catch (Weigering weigering) {
            fouten.voeg(weigering.veld().orElse(""), weigering.boodschap());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fouten", fouten);
        model.addAttribute("f", velden);
        return formulier(id, door, model);
    }
}
