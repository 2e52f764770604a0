package nl.schakel.terugkoppelingen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.waardering.Jaarcijfers;
import nl.schakel.terugkoppelingen.waardering.Waarde;
import nl.schakel.terugkoppelingen.waardering.Waarderingen;
import nl.schakel.webbasis.Antwoorden;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How useful an advice was: asked of the officier on the zaak page, read by the author beside the advice, counted a year. */
@Controller
class WaarderingController implements Menubron {
    private static final List<Optie> WAARDEN = Arrays.stream(Waarde.values())
            .map(w -> new Optie(
                    w.name(),
                    w.label().substring(0, 1).toUpperCase(Locale.ROOT)
                            + w.label().substring(1)))
            .toList();

    private final Waarderingen waarderingen;
    private final Jaarcijfers jaarcijfers;
    private final Codelijsten codelijsten;
    private final Clock clock;

    WaarderingController(Waarderingen waarderingen, Jaarcijfers jaarcijfers, Codelijsten codelijsten, Clock clock) {
        this.waarderingen = waarderingen;
        this.jaarcijfers = jaarcijfers;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return jaarcijfers.magZien(medewerker)
                ? List.of(new Menupunt("Jaarcijfers", "/terugkoppelingen/jaarcijfers", 75))
                : List.of();
    }

    /** @param deel true: as a part of the zaak page; else a page of its own, for who has no script */
    @GetMapping("/zaken/{id}/waardering")
    String vragen(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean deel, Medewerker door, Model model) {
        List<Waarderingen.Vraag> vragen = waarderingen.vragen(new ZaakId(id), door);
        if (vragen.isEmpty() && !deel) {
            throw new NietGevonden();
        }
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        model.addAttribute("zaak", id);
        model.addAttribute("vragen", vragen);
        model.addAttribute("waarden", WAARDEN);
        model.addAttribute(
                "redenen",
                codelijsten.geldig(Lijst.REDEN_BRUIKBAARHEID, vandaag).stream()
                        .map(c -> new Optie(c.code(), c.label()))
                        .toList());
        return deel ? "terugkoppelingen/waardering :: deel" : "terugkoppelingen/waardering";
    }

    @PostMapping("/zaken/{id}/waardering")
    String geef(
            @PathVariable UUID id,
            @RequestParam UUID advies,
            @RequestParam Optional<Waarde> waarde,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            waarderingen.geef(new ZaakId(id), new AdviesId(advies), waarde, reden, door);
            flash.addFlashAttribute("melding", "Dank u. De auteur van het advies ziet uw antwoord.");
            return "redirect:/zaken/" + id;
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("gekozen", waarde.map(w -> advies + w.name()).orElse(""));
            return vragen(id, false, door, model);
        }
    }

    /** The part of the advice page of the house. */
    @GetMapping("/adviezen/{id}/waarderingen")
    String bij(@PathVariable UUID id, Medewerker door, Model model) {
        model.addAttribute("waarderingen", waarderingen.bij(new AdviesId(id), door));
        return "terugkoppelingen/waardering :: gekregen";
    }

    @GetMapping("/terugkoppelingen/jaarcijfers.csv")
    ResponseEntity<byte[]> csv(@RequestParam Optional<Integer> jaar, Medewerker door) {
        Jaarcijfers.Jaar cijfers = jaarcijfers.van(jaar.orElseGet(jaarcijfers::ditJaar), door);
        // the mark by which a spreadsheet sees that this is UTF-8
        return Antwoorden.tekst("jaarcijfers-" + cijfers.jaar() + ".csv", "csv", "\uFEFF" + cijfers.csv());
    }

    @GetMapping("/terugkoppelingen/jaarcijfers")
    String jaar(@RequestParam Optional<Integer> jaar, Medewerker door, Model model) {
        model.addAttribute("j", jaarcijfers.van(jaar.orElseGet(jaarcijfers::ditJaar), door));
        model.addAttribute("ditJaar", jaarcijfers.ditJaar());
        return "terugkoppelingen/jaarcijfers";
    }
}
