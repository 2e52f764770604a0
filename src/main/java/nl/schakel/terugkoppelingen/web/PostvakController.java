package nl.schakel.terugkoppelingen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.terugkoppelingen.Casusberichten;
import nl.schakel.terugkoppelingen.Oordeel;
import nl.schakel.terugkoppelingen.TerugkoppelingBlad;
import nl.schakel.terugkoppelingen.TerugkoppelingId;
import nl.schakel.terugkoppelingen.Terugkoppelingen;
import nl.schakel.terugkoppelingen.Terugkoppelingen.Oordeelinvoer;
import nl.schakel.terugkoppelingen.Terugroepen;
import nl.schakel.terugkoppelingen.Terugroepen.Vernietiging;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox of the Veiligheidshuis: receive, judge, and destroy what ZSM took back. */
@Controller
class PostvakController implements Menubron {
    private static final List<Optie> OORDELEN = Arrays.stream(Oordeel.values())
            .map(o -> new Optie(o.name(), o.label()))
            .toList();

    private final Terugkoppelingen terugkoppelingen;
    private final Terugroepen terugroepen;
    private final Casusberichten casusberichten;
    private final Clock clock;

    PostvakController(
            Terugkoppelingen terugkoppelingen, Terugroepen terugroepen, Casusberichten casusberichten, Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.terugroepen = terugroepen;
        this.casusberichten = casusberichten;
        this.clock = clock;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Terugkoppelingen.huizenVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Terugkoppelingen", "/terugkoppelingen", 30));
    }

    @GetMapping("/terugkoppelingen")
    String inbox(
            @RequestParam(defaultValue = "false") boolean beoordeeld,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        vereisHuis(door);
        model.addAttribute("pagina", terugkoppelingen.inbox(beoordeeld, pagina, door));
        model.addAttribute("beoordeeld", beoordeeld);
        model.addAttribute("aantal", aantal(door));
        return "terugkoppelingen/inbox";
    }

    /** What was told on a day; the agreed overview at the end of it. */
    @GetMapping("/terugkoppelingen/dag")
    String dag(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> dag,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        vereisHuis(door);
        LocalDate gekozen = dag.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")));
        model.addAttribute("pagina", terugkoppelingen.dagoverzicht(gekozen, pagina, door));
        model.addAttribute("dag", gekozen);
        return "terugkoppelingen/dag";
    }

    private static void vereisHuis(Medewerker door) {
        if (Terugkoppelingen.huizenVan(door).isEmpty()) {
            throw new NietGevonden();
        }
    }

    /** Asked every thirty seconds by an open inbox. @param gezien how many the user sees waiting */
    @GetMapping("/terugkoppelingen/nieuw-binnen")
    String nieuwBinnen(@RequestParam int gezien, Medewerker door, Model model) {
        model.addAttribute("nieuw", Math.max(0, aantal(door) - gezien));
        return "terugkoppelingen/inbox :: nieuw";
    }

    private int aantal(Medewerker door) {
        return Terugkoppelingen.huizenVan(door).stream()
                .mapToInt(huis -> terugkoppelingen.aantalTeBeoordelen(huis, door))
                .sum();
    }

    @GetMapping("/terugkoppelingen/{id}")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        TerugkoppelingBlad blad = terugkoppelingen.toon(new TerugkoppelingId(id), door);
        model.addAttribute("t", blad);
        model.addAttribute("keten", terugkoppelingen.keten(new TerugkoppelingId(id), door));
        model.addAttribute("oordelen", OORDELEN);
        return blad.terugroep().isPresent() ? "terugkoppelingen/teruggeroepen" : "terugkoppelingen/terugkoppeling";
    }

    /** The part of the casus page. */
    @GetMapping("/casussen/{id}/terugkoppelingen")
    String bijCasus(@PathVariable UUID id, Medewerker door, Model model) {
        model.addAttribute("berichten", casusberichten.van(new CasusId(id), door));
        return "terugkoppelingen/delen :: casus";
    }

    @PostMapping("/terugkoppelingen/{id}")
    String beoordeel(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam Optional<Oordeel> oordeel,
            @RequestParam(defaultValue = "") String aan,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            terugkoppelingen.beoordeel(
                    new TerugkoppelingId(id), new Oordeelinvoer(versie, oordeel, aan, toelichting), door);
            flash.addFlashAttribute("melding", "Uw oordeel is vastgelegd.");
            return "redirect:/terugkoppelingen";
        } catch (Weigering weigering) {
            fout(weigering, model, response);
            model.addAttribute("oordeel", oordeel.map(Enum::name).orElse(""));
            model.addAttribute("aan", aan);
            model.addAttribute("toelichting", toelichting);
            return toon(id, door, model);
        }
    }

    @PostMapping("/terugkoppelingen/{id}/vernietigd")
    String vernietigd(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean systemen,
            @RequestParam(defaultValue = "false") boolean papier,
            @RequestParam(defaultValue = "false") boolean doorgegeven,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            terugroepen.bevestigVernietigd(
                    new TerugkoppelingId(id), new Vernietiging(systemen, papier, doorgegeven), door);
            flash.addFlashAttribute("melding", "Bevestigd. ZSM ziet dat uw huis alles heeft vernietigd.");
            return "redirect:/terugkoppelingen";
        } catch (Weigering weigering) {
            fout(weigering, model, response);
            model.addAttribute("systemen", systemen);
            model.addAttribute("papier", papier);
            model.addAttribute("doorgegeven", doorgegeven);
            return toon(id, door, model);
        }
    }

    private static void fout(Weigering weigering, Model model, HttpServletResponse response) {
        HttpStatus status = weigering instanceof Verouderd ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        response.setStatus(status.value());
        model.addAttribute("fouten", Fouten.van(weigering));
    }
}
