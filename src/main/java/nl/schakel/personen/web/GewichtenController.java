package nl.schakel.personen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.gewichten.Gewichtenbeheer;
import nl.schakel.personen.gewichten.Gewichtenkast.InGebruik;
import nl.schakel.personen.gewichten.Gewichtenversie;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Gewichten.Gewicht;
import nl.schakel.personen.vergelijking.OngeldigeGewichten;
import nl.schakel.webbasis.Antwoorden;
import nl.schakel.webbasis.Fouten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a version of the weights, shows what it changes, and puts it in force. */
@Controller
class GewichtenController {
    private final Gewichtenbeheer gewichten;
    private final MatchingController matching;

    GewichtenController(Gewichtenbeheer gewichten, MatchingController matching) {
        this.gewichten = gewichten;
        this.matching = matching;
    }

    /** What becomes of one field. */
    record Verandering(String veld, Gewicht nu, Gewicht straks) {
        public boolean isAnders() {
            return !nu.equals(straks);
        }
    }

    @PostMapping("/matching/gewichten")
    String voegToe(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Medewerker door,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String tekst = bestand == null ? "" : new String(bestand.getBytes(), StandardCharsets.UTF_8);
        try {
            if (tekst.isEmpty()) {
                throw new Weigering("bestand", "Kies eerst het bestand met de gewichten.");
            }
            return "redirect:/matching/gewichten/" + gewichten.voegToe(tekst, door);
        } catch (OngeldigeGewichten refused) {
            model.addAttribute("bestandsfouten", refused.fouten());
            model.addAttribute(
                    "fouten",
                    new Fouten().voeg("bestand", "Deze gewichten zijn niet toegevoegd; de oude blijven in gebruik."));
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return matching.toon(door, model);
    }

    @GetMapping("/matching/gewichten/{nummer}")
    String toon(@PathVariable int nummer, Medewerker door, Model model) {
        Gewichtenversie versie = gewichten.toon(nummer, door);
        InGebruik nu = gewichten.inGebruik(door);
        Optional<Gewichten> straks = versie.gewichten();
        model.addAttribute("versie", versie);
        model.addAttribute("nu", nu);
        model.addAttribute("straks", straks);
        model.addAttribute(
                "veranderingen",
                straks.map(g -> veranderingen(nu.gewichten(), g)).orElse(List.of()));
        return "personen/gewichten";
    }

    private static List<Verandering> veranderingen(Gewichten nu, Gewichten straks) {
        Map<String, Gewicht> nieuw = straks.tabel();
        List<Verandering> rijen = new ArrayList<>();
        nu.tabel().forEach((veld, g) -> rijen.add(new Verandering(veld, g, Objects.requireNonNull(nieuw.get(veld)))));
        return rijen;
    }

    @PostMapping("/matching/gewichten/{nummer}/activeer")
    String activeer(@PathVariable int nummer, @RequestParam int gezien, Medewerker door, RedirectAttributes flash) {
        try {
            gewichten.activeer(nummer, gezien, door);
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
            return "redirect:/matching/gewichten/" + nummer;
        }
        flash.addFlashAttribute(
                "melding",
                "De gewichten zijn in gebruik, vanaf de eerstvolgende controle. Laat nu de zaken opnieuw controleren, zodat niemand gemist wordt.");
        return "redirect:/matching";
    }

    /** The weights that are in use, as a file: to keep, or to compare with. */
    @GetMapping("/matching/gewichten/in-gebruik")
    ResponseEntity<byte[]> bestand(Medewerker door) {
        return Antwoorden.tekst(
                "gewichten.txt", "plain", gewichten.inGebruik(door).gewichten().schrijf());
    }
}
