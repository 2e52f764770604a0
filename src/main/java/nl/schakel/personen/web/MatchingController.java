package nl.schakel.personen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.gewichten.Gewichtenbeheer;
import nl.schakel.personen.gewichten.Gewichtenversie;
import nl.schakel.personen.herloop.Herloopstand;
import nl.schakel.personen.herloop.Herlopen;
import nl.schakel.personen.zoeken.Zoekwacht;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the comparison stands, and long work over the register. */
@Controller
class MatchingController implements Menubron {
    private static final String DAGEN = "30";

    private final Gewichtenbeheer gewichten;
    private final Herlopen herlopen;
    private final Zoekwacht zoekwacht;

    MatchingController(Gewichtenbeheer gewichten, Herlopen herlopen, Zoekwacht zoekwacht) {
        this.gewichten = gewichten;
        this.herlopen = herlopen;
        this.zoekwacht = zoekwacht;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Gewichtenbeheer.mag(medewerker) ? List.of(new Menupunt("Matching", "/matching", 80)) : List.of();
    }

    /** A run as the screen shows it. */
    record Loop(Herloopstand stand, String label, String resteert) {}

    /** What the manager filled in to start a run. */
    record Startformulier(String soort, String dagen, String aanleiding) {}

    @GetMapping("/matching")
    String toon(Medewerker door, Model model) {
        var nu = gewichten.inGebruik(door);
        List<Gewichtenversie> versies = gewichten.lijst(door);
        model.addAttribute("nu", nu);
        model.addAttribute("versies", versies);
        model.addAttribute(
                "inGebruik",
                versies.stream().filter(v -> v.nummer() == nu.nummer()).findFirst());
        model.addAttribute("toestand", zoekwacht.toestand());
        model.addAttribute(
                "soorten",
                herlopen.soorten().stream()
                        .map(s -> new Optie(s.code(), s.label()))
                        .toList());
        model.addAttribute("uitleg", herlopen.soorten());
        model.addAttribute("lopen", lopen(door));
        if (!model.containsAttribute("formulier")) {
            model.addAttribute("formulier", new Startformulier("ZAKEN", DAGEN, ""));
        }
        return "personen/matching";
    }

    /** Asked every few seconds by an open screen while something runs. */
    @GetMapping("/matching/voortgang")
    String voortgang(Medewerker door, Model model) {
        model.addAttribute("lopen", lopen(door));
        return "personen/matching :: voortgang";
    }

    private List<Loop> lopen(Medewerker door) {
        return herlopen.lijst(door).stream()
                .map(s -> new Loop(s, herlopen.label(s.soort()), resteert(s)))
                .toList();
    }

    private static String resteert(Herloopstand stand) {
        return stand.resteert()
                .map(d -> d.toMinutes() < 1
                        ? "minder dan een minuut"
                        : d.toHours() < 1
                                ? "ongeveer " + (d.toMinutes() + 1) + " minuten"
                                : "ongeveer %d uur en %d minuten".formatted(d.toHours(), d.toMinutesPart()))
                .orElse("");
    }

    @PostMapping("/matching/herloop")
    String start(
            @ModelAttribute("formulier") Startformulier formulier,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            herlopen.start(formulier.soort(), dagen(formulier.dagen()), formulier.aanleiding(), door);
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            return toon(door, model);
        }
        flash.addFlashAttribute("melding", "Gestart. De voortgang staat hieronder; u hoeft niet te wachten.");
        return "redirect:/matching";
    }

    private static int dagen(String tekst) {
        return Optional.of(tekst.strip())
                .filter(t -> t.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    @PostMapping("/matching/herloop/{id}")
    String stap(@PathVariable UUID id, @RequestParam String stap, Medewerker door, RedirectAttributes flash) {
        try {
            switch (stap) {
                case "pauzeer" -> herlopen.pauzeer(id, door);
                case "hervat" -> herlopen.hervat(id, door);
                case "stop" -> herlopen.stop(id, door);
                default -> throw new NietGevonden();
            }
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/matching";
    }
}
