package nl.schakel.signalering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices of an employee, and the way from a notice to its dossier. */
@Controller
class MeldingController implements Menubron {
    private final Meldingen meldingen;
    private final Aankomsten aankomsten;

    MeldingController(Meldingen meldingen, Aankomsten aankomsten) {
        this.meldingen = meldingen;
        this.aankomsten = aankomsten;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return medewerker.heeftErgens(Meldingen.ONTVANGERS)
                ? List.of(new Menupunt("Meldingen", "/meldingen", 5))
                : List.of();
    }

    @GetMapping("/meldingen")
    String lijst(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        Optional<Soort> gekozen = Arrays.stream(Soort.values())
                .filter(s -> s.name().equals(soort))
                .findFirst();
        model.addAttribute("pagina", meldingen.lijst(open, gekozen, pagina, door));
        model.addAttribute("open", open);
        model.addAttribute("soort", gekozen.map(Enum::name).orElse(""));
        model.addAttribute(
                "soorten",
                Arrays.stream(Soort.values())
                        .map(s -> new Optie(s.name(), s.label()))
                        .toList());
        return "signalering/meldingen";
    }

    /** Marks the notice as seen and goes to the dossier, which checks and logs by itself. */
    @PostMapping("/meldingen/{id}/openen")
    String open(@PathVariable UUID id, Medewerker door) {
        return "redirect:" + meldingen.open(id, door).naar().pad();
    }

    @PostMapping("/meldingen/{id}/afhandelen")
    String handelAf(@PathVariable UUID id, Medewerker door, RedirectAttributes flash) {
        meldingen.handelAf(id, door);
        flash.addFlashAttribute("melding", "De melding is afgehandeld, ook voor uw collega's.");
        return "redirect:/meldingen";
    }

    /** The part of the casus page that says whether the person is at ZSM now. */
    @GetMapping("/casussen/{id}/nu-bij-zsm")
    String nuBijZsm(@PathVariable UUID id, Medewerker door, Model model) {
        model.addAttribute("aankomsten", aankomsten.van(id, door));
        return "signalering/nu-bij-zsm :: deel";
    }
}
