package nl.schakel.bovenregionaal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schakel.bovenregionaal.Toestemmingen;
import nl.schakel.bovenregionaal.Treffer;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests of other regions that wait for the consent of this house. */
@Controller
class ToestemmingController implements Menubron {
    private static final int GEWOON = 14;

    private final Toestemmingen toestemmingen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    ToestemmingController(Toestemmingen toestemmingen, Werkafspraken werkafspraken, Clock clock) {
        this.toestemmingen = toestemmingen;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Toestemmingen.huizenVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Verzoeken van andere regio's", "/toestemmingen", 65));
    }

    @GetMapping("/toestemmingen")
    String inbox(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        VeiligheidshuisCode huis =
                Toestemmingen.huizenVan(door).stream().findFirst().orElseThrow(NietGevonden::new);
        model.addAttribute("pagina", toestemmingen.inbox(huis, open, pagina, door));
        model.addAttribute("open", open);
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        return "bovenregionaal/inbox";
    }

    @GetMapping("/toestemmingen/{id}")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        Treffer verzoek = toestemmingen.toon(id, door);
        model.addAttribute("verzoek", verzoek);
        model.addAttribute("zsm", werkafspraken.zsmLocatie(verzoek.zsm()));
        if (!model.containsAttribute("tot")) {
            LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
            model.addAttribute("tot", Dagen.schrijf(vandaag.plusDays(GEWOON)));
        }
        return "bovenregionaal/verzoek";
    }

    /** @param stap {@code geef}, {@code weiger} or {@code trek-in} */
    record Besluit(String stap, int versie, String tot, String reden) {}

    @PostMapping("/toestemmingen/{id}")
    String besluit(
            @PathVariable UUID id,
            Besluit b,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String reden = b.reden() == null ? "" : b.reden();
        try {
            switch (b.stap()) {
                case "geef" -> toestemmingen.geef(id, b.versie(), Dagen.lees("tot", b.tot()), door);
                case "weiger" -> toestemmingen.weiger(id, b.versie(), reden, door);
                case "trek-in" -> toestemmingen.trekIn(id, b.versie(), reden, door);
                default -> throw new NietGevonden();
            }
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("tot", b.tot() == null ? "" : b.tot());
            model.addAttribute("reden", reden);
            return toon(id, door, model);
        }
        flash.addFlashAttribute(
                "melding",
                switch (b.stap()) {
                    case "geef" -> "De toestemming is gegeven. ZSM kan het advies nu zien.";
                    case "weiger" -> "De toestemming is geweigerd. ZSM ziet de reden.";
                    default -> "De toestemming is ingetrokken. ZSM ziet de inhoud niet meer.";
                });
        return "redirect:/toestemmingen";
    }
}
