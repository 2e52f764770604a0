package nl.schakel.inlezen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.inlezen.Bestand;
import nl.schakel.inlezen.Bestanden;
import nl.schakel.inlezen.Regel.Besluit;
import nl.schakel.inlezen.Sjabloon;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Antwoorden;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Werkafspraken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking files in: offering, watching, looking at what each line would do, and deciding. */
@Controller
class InleesController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Bestanden bestanden;
    private final Werkafspraken werkafspraken;

    InleesController(Bestanden bestanden, Werkafspraken werkafspraken) {
        this.bestanden = bestanden;
        this.werkafspraken = werkafspraken;
    }

    /** The house that was asked for, else the first at which the employee may take files in. */
    private static VeiligheidshuisCode huis(Optional<String> vh, Medewerker door) {
        return Casussen.huizenVan(door).stream()
                .filter(h -> Casussen.magBewerken(h, door))
                .filter(h -> vh.isEmpty() || h.code().equals(vh.get()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @GetMapping("/inlezen")
    String formulier(
            @RequestParam Optional<String> vh,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        VeiligheidshuisCode huis = huis(vh, door);
        List<VeiligheidshuisCode> mogelijk = Casussen.huizenVan(door).stream()
                .filter(h -> Casussen.magBewerken(h, door))
                .toList();
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        model.addAttribute("huizen", werkafspraken.veiligheidshuizen(mogelijk).values());
        model.addAttribute("pagina", bestanden.lijst(huis, pagina, door));
        model.addAttribute("kolommen", Sjabloon.kolommen());
        model.addAttribute("meeste", Bestanden.MEESTE_REGELS);
        return "inlezen/bestanden";
    }

    @PostMapping("/inlezen")
    ModelAndView ontvang(
            @RequestParam Optional<String> vh,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String lijst,
            Medewerker door,
            Model model)
            throws IOException {
        VeiligheidshuisCode huis = huis(vh, door);
        Optional<MultipartFile> gekozen = Optional.ofNullable(bestand).filter(b -> !b.isEmpty());
        try {
            byte[] inhoud = gekozen.isPresent() ? gekozen.get().getBytes() : lijst.getBytes(StandardCharsets.UTF_8);
            String naam = gekozen.map(MultipartFile::getOriginalFilename).orElse("");
            return new ModelAndView("redirect:/inlezen/" + bestanden.ontvang(inhoud, naam, huis, door));
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("lijst", lijst);
            return new ModelAndView(
                    formulier(Optional.of(huis.code()), 1, door, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** One kind of line with how many there are. */
    record Tab(Soort soort, int aantal) {}

    @GetMapping("/inlezen/{id}")
    String toon(
            @PathVariable UUID id,
            @RequestParam Optional<Soort> soort,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        Bestand bestand = stand(id, door, model);
        Map<Soort, Integer> aantallen = bestanden.aantallen(id, door);
        List<Tab> tabs = Arrays.stream(Soort.values())
                .map(s -> new Tab(s, aantallen.getOrDefault(s, 0)))
                .filter(t -> t.aantal() > 0)
                .toList();
        model.addAttribute("tabs", tabs);
        model.addAttribute("zonderBesluit", bestanden.zonderBesluit(id, door));
        model.addAttribute(
                "teDoen", aantallen.getOrDefault(Soort.NIEUW, 0) + aantallen.getOrDefault(Soort.GEWIJZIGD, 0));
        model.addAttribute(
                "besluiten",
                Arrays.stream(Besluit.values())
                        .map(b -> new Optie(b.name(), b.label()))
                        .toList());
        Soort gekozen = soort.orElseGet(() -> eerste(aantallen));
        model.addAttribute("soort", gekozen);
        if (!bestand.stand().isBezig()) {
            model.addAttribute("pagina", bestanden.regels(id, gekozen, pagina, door));
        }
        return "inlezen/bestand";
    }

    /** What needs a human comes first. */
    private static Soort eerste(Map<Soort, Integer> aantallen) {
        return List.of(Soort.TWIJFEL, Soort.GEWEIGERD, Soort.NIEUW, Soort.GEWIJZIGD).stream()
                .filter(s -> aantallen.getOrDefault(s, 0) > 0)
                .findFirst()
                .orElse(Soort.ONGEWIJZIGD);
    }

    private Bestand stand(UUID id, Medewerker door, Model model) {
        Bestand bestand = bestanden.toon(id, door);
        model.addAttribute("b", bestand);
        model.addAttribute("huis", werkafspraken.veiligheidshuis(bestand.bij()));
        return bestand;
    }

    /** The bar that refreshes itself; when the work is done the browser gets the whole page again. */
    @GetMapping("/inlezen/{id}/balk")
    String balk(@PathVariable UUID id, Medewerker door, Model model, HttpServletResponse response) {
        if (!stand(id, door, model).stand().isBezig()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "inlezen/bestand :: balk";
    }

    @PostMapping("/inlezen/{id}/besluit")
    String besluit(
            @PathVariable UUID id,
            @RequestParam Besluit besluit,
            @RequestParam Optional<Integer> nummer,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            RedirectAttributes flash) {
        return doe(id, flash, () -> {
                    bestanden.besluit(id, nummer, besluit, door);
                    return nummer.map(n -> "Regel " + n + ": " + besluit.label() + ".")
                            .orElse("Alle overige twijfel: " + besluit.label() + ".");
                })
                + "?soort=TWIJFEL&pagina=" + pagina;
    }

    @PostMapping("/inlezen/{id}/toepassen")
    String pasToe(@PathVariable UUID id, Medewerker door, RedirectAttributes flash) {
        return doe(id, flash, () -> {
            bestanden.pasToe(id, door);
            return "";
        });
    }

    @PostMapping("/inlezen/{id}/annuleren")
    String annuleer(@PathVariable UUID id, Medewerker door, RedirectAttributes flash) {
        return doe(id, flash, () -> {
            bestanden.annuleer(id, door);
            return "Geannuleerd. Er is niets van dit bestand overgebleven.";
        });
    }

    private static String doe(UUID id, RedirectAttributes flash, Supplier<String> stap) {
        try {
            String melding = stap.get();
            if (!melding.isEmpty()) {
                flash.addFlashAttribute("melding", melding);
            }
        } catch (Weigering weigering) {
            flash.addFlashAttribute("fouten", Fouten.van(weigering));
        }
        return "redirect:/inlezen/" + id;
    }

    @GetMapping("/inlezen/sjabloon.csv")
    ResponseEntity<byte[]> csv(Medewerker door) {
        huis(Optional.empty(), door);
        return Antwoorden.bestand(
                "sjabloon-inlezen.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), Sjabloon.csv());
    }

    @GetMapping("/inlezen/sjabloon.xlsx")
    ResponseEntity<byte[]> xlsx(Medewerker door) {
        huis(Optional.empty(), door);
        return Antwoorden.bestand("sjabloon-inlezen.xlsx", XLSX, Sjabloon.xlsx());
    }
}
