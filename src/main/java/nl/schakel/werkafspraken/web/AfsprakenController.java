package nl.schakel.werkafspraken.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Afspraakversie;
import nl.schakel.werkafspraken.Afsprakenbeheer;
import nl.schakel.werkafspraken.Afsprakenbeheer.Vastlegging;
import nl.schakel.werkafspraken.Huisafspraken;
import nl.schakel.werkafspraken.Regioafspraken;
import nl.schakel.werkafspraken.Terugkoppelwijze;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was agreed, by regio and by house: what holds now, what will hold, and who recorded it. */
@Controller
class AfsprakenController implements Menubron {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H:mm");
    private static final List<Optie> WIJZEN = Arrays.stream(Terugkoppelwijze.values())
            .map(w -> new Optie(w.name(), w.label()))
            .toList();
    private static final List<Optie> MAANDEN = IntStream.rangeClosed(1, 12)
            .mapToObj(m -> new Optie(String.valueOf(m), m == 1 ? "1 maand" : m + " maanden"))
            .toList();

    private final Afsprakenbeheer beheer;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    AfsprakenController(Afsprakenbeheer beheer, Werkafspraken werkafspraken, Clock clock) {
        this.beheer = beheer;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /** A regio on the list. */
    record Regiokaart(
            RegioCode code, String naam, Regioafspraken afspraken, Map<Veiligheidshuis, Huisafspraken> huizen) {}

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return beheer.regiosVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Werkafspraken", "/werkafspraken", 70));
    }

    @GetMapping("/werkafspraken")
    String lijst(Medewerker door, Model model) {
        List<Regiokaart> regios = new ArrayList<>();
        for (RegioCode regio : beheer.regiosVan(door)) {
            regios.add(new Regiokaart(
                    regio,
                    beheer.naam(regio, door),
                    werkafspraken.regioafspraken(regio, clock.instant()),
                    beheer.huizen(regio, door)));
        }
        model.addAttribute("regios", regios);
        return "werkafspraken/lijst";
    }

    @GetMapping("/werkafspraken/huis/{code}")
    String huis(@PathVariable String code, Medewerker door, Model model) {
        var huis = new VeiligheidshuisCode(code);
        List<Afspraakversie<Huisafspraken>> versies = beheer.versies(huis, door);
        Huisafspraken nu = werkafspraken.afspraken(huis, clock.instant());
        Map<String, String> velden = new HashMap<>(Map.of(
                "gezien", String.valueOf(nummer(versies)),
                "versheidMaanden", String.valueOf(nu.versheidMaanden()),
                "terugkoppelwijze", nu.terugkoppelwijze().name(),
                "ontvangstbevestiging", String.valueOf(nu.ontvangstbevestiging()),
                "meldingTerugkoppeling", String.valueOf(nu.meldingTerugkoppeling()),
                "ingang", vandaag()));
        return huisscherm(huis, velden, versies, model);
    }

    @PostMapping("/werkafspraken/huis/{code}")
    String legHuisVast(
            @PathVariable String code,
            @RequestParam Map<String, String> velden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var huis = new VeiligheidshuisCode(code);
        try {
            beheer.legVast(huis, huisafspraken(velden), vastlegging(velden), door);
            flash.addFlashAttribute("melding", "De afspraak is vastgelegd.");
            return "redirect:/werkafspraken/huis/" + huis.code();
        } catch (Weigering weigering) {
            List<Afspraakversie<Huisafspraken>> versies = beheer.versies(huis, door);
            fout(weigering, nummer(versies), velden, model, response);
            return huisscherm(huis, velden, versies, model);
        }
    }

    @GetMapping("/werkafspraken/regio/{code}")
    String regio(@PathVariable String code, Medewerker door, Model model) {
        var regio = new RegioCode(code);
        List<Afspraakversie<Regioafspraken>> versies = beheer.versies(regio, door);
        Regioafspraken nu = werkafspraken.regioafspraken(regio, clock.instant());
        Map<String, String> velden = new HashMap<>(Map.of(
                "gezien", String.valueOf(nummer(versies)),
                "hercontroleDagen", String.valueOf(nu.hercontroleDagen()),
                "dagsluiting", TIJD.format(nu.dagsluiting()),
                "ingang", vandaag()));
        return regioscherm(regio, velden, versies, door, model);
    }

    @PostMapping("/werkafspraken/regio/{code}")
    String legRegioVast(
            @PathVariable String code,
            @RequestParam Map<String, String> velden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var regio = new RegioCode(code);
        try {
            var waarde = new Regioafspraken(getal(velden, "hercontroleDagen"), tijd(velden));
            beheer.legVast(regio, waarde, vastlegging(velden), door);
            flash.addFlashAttribute("melding", "De afspraak is vastgelegd.");
            return "redirect:/werkafspraken/regio/" + regio.code();
        } catch (Weigering weigering) {
            List<Afspraakversie<Regioafspraken>> versies = beheer.versies(regio, door);
            fout(weigering, nummer(versies), velden, model, response);
            return regioscherm(regio, velden, versies, door, model);
        }
    }

    private String huisscherm(
            VeiligheidshuisCode huis,
            Map<String, String> velden,
            List<Afspraakversie<Huisafspraken>> versies,
            Model model) {
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        model.addAttribute("velden", velden);
        model.addAttribute("versies", versies);
        model.addAttribute("nu", clock.instant());
        model.addAttribute("wijzen", WIJZEN);
        model.addAttribute("maanden", MAANDEN);
        return "werkafspraken/huis";
    }

    private String regioscherm(
            RegioCode regio,
            Map<String, String> velden,
            List<Afspraakversie<Regioafspraken>> versies,
            Medewerker door,
            Model model) {
        model.addAttribute("regio", beheer.naam(regio, door));
        model.addAttribute("code", regio.code());
        model.addAttribute("velden", velden);
        model.addAttribute("versies", versies);
        model.addAttribute("nu", clock.instant());
        return "werkafspraken/regio";
    }

    /** After a conflict the history shows the other version, and the form goes on from there with what was typed. */
    private static void fout(
            Weigering weigering, int nummer, Map<String, String> velden, Model model, HttpServletResponse response) {
        boolean conflict = weigering instanceof Verouderd;
        response.setStatus((conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
        if (conflict) {
            velden.put("gezien", String.valueOf(nummer));
        }
        model.addAttribute("fouten", Fouten.van(weigering));
    }

    private String vandaag() {
        return DAG.format(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")));
    }

    private static int nummer(List<? extends Afspraakversie<?>> versies) {
        return versies.isEmpty() ? 0 : versies.getFirst().volgnummer();
    }

    private static Huisafspraken huisafspraken(Map<String, String> velden) {
        Terugkoppelwijze wijze = Arrays.stream(Terugkoppelwijze.values())
                .filter(w -> w.name().equals(velden.getOrDefault("terugkoppelwijze", "")))
                .findFirst()
                .orElseThrow(() -> new Weigering("terugkoppelwijze", "Kies wanneer de terugkoppeling gaat."));
        return new Huisafspraken(
                getal(velden, "versheidMaanden"),
                wijze,
                "true".equals(velden.get("ontvangstbevestiging")),
                "true".equals(velden.get("meldingTerugkoppeling")));
    }

    private static Vastlegging vastlegging(Map<String, String> velden) {
        String dag = velden.getOrDefault("ingang", "").strip();
        try {
            Optional<LocalDate> ingang = dag.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(dag, DAG));
            return new Vastlegging(getal(velden, "gezien"), ingang, velden.getOrDefault("toelichting", ""));
        } catch (DateTimeParseException unreadable) {
            throw new Weigering("ingang", "Vul een dag in als dd-mm-jjjj, bijvoorbeeld 01-01-2027.");
        }
    }

    private static LocalTime tijd(Map<String, String> velden) {
        try {
            return LocalTime.parse(velden.getOrDefault("dagsluiting", "").strip(), TIJD);
        } catch (DateTimeParseException unreadable) {
            throw new Weigering("dagsluiting", "Vul een tijd in als uu:mm, bijvoorbeeld 21:00.");
        }
    }

    private static int getal(Map<String, String> velden, String naam) {
        String waarde = velden.getOrDefault(naam, "").strip();
        if (!waarde.matches("[0-9]{1,6}")) {
            throw new Weigering(naam, "Vul een getal in.");
        }
        return Integer.parseInt(waarde);
    }
}
