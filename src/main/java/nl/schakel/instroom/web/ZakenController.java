package nl.schakel.instroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.ZaakRegel.Filter;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ZakenController implements Menubron {
    private final Instroom instroom;
    private final Zaken zaken;
    private final Clock clock;

    ZakenController(Instroom instroom, Zaken zaken, Clock clock) {
        this.instroom = instroom;
        this.zaken = zaken;
        this.clock = clock;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        if (Zaken.locatiesVan(medewerker).isEmpty()) {
            return List.of();
        }
        Menupunt lijst = new Menupunt("Zaken", "/zaken", 20);
        return medewerker.heeftErgens(Rol.KPC)
                ? List.of(
                        new Menupunt("Verdachte registreren", "/zaken/nieuw", 10),
                        lijst,
                        new Menupunt("Dienstlijst", "/zaken/lijst", 15))
                : List.of(lijst);
    }

    static ZsmLocatieCode locatie(Medewerker door) {
        return Zaken.locatiesVan(door).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    @GetMapping("/zaken")
    String werkvoorraad(
            @RequestParam(defaultValue = "OPEN") Filter filter,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        model.addAttribute("pagina", zaken.werkvoorraad(locatie(door), filter, pagina, door));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", Filter.values());
        model.addAttribute("sinds", clock.instant());
        return "instroom/zaken";
    }

    /** Asked every twenty seconds by an open list: only a number, so that the list under the user stays as it is. */
    @GetMapping("/zaken/nieuw-binnen")
    String nieuwBinnen(@RequestParam Instant sinds, Medewerker door, Model model) {
        model.addAttribute("aantal", zaken.aantalSinds(locatie(door), sinds, door));
        return "instroom/zaken :: nieuw";
    }

    @GetMapping("/zaken/nieuw")
    String nieuw(@RequestParam Optional<UUID> zaak, Medewerker door, Model model) {
        door.vereis(locatie(door), Rol.KPC);
        zaak.ifPresent(id -> model.addAttribute("resultaat", zaken.toon(new ZaakId(id), door)));
        model.addAttribute("formulier", Registratieformulier.leeg(Ids.nieuw()));
        model.addAttribute("autofocus", "naam");
        return "instroom/nieuw";
    }

    @PostMapping("/zaken/nieuw")
    String registreer(
            @ModelAttribute("formulier") Registratieformulier formulier,
            Medewerker door,
            Model model,
            HttpServletResponse response) {
        try {
            ZaakId id = instroom.registreer(formulier.lees(locatie(door)), door);
            return "redirect:/zaken/nieuw?zaak=" + id.waarde();
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            return "instroom/nieuw";
        }
    }

    @PostMapping("/zaken/{id}/bevestig")
    String bevestig(
            @PathVariable UUID id,
            @RequestParam UUID persoon,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker door,
            RedirectAttributes flash) {
        return oordeel(
                id,
                flash,
                "Bevestigd: dit is dezelfde persoon. De informatie van het Veiligheidshuis staat hieronder.",
                () -> instroom.bevestig(new ZaakId(id), new PersoonId(persoon), versie, toelichting, door));
    }

    @PostMapping("/zaken/{id}/wijs-af")
    String wijsAf(
            @PathVariable UUID id,
            @RequestParam UUID persoon,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            RedirectAttributes flash) {
        return oordeel(
                id,
                flash,
                "Afgewezen: dit is een andere persoon. Er wordt niet opnieuw naar gevraagd.",
                () -> instroom.wijsAf(new ZaakId(id), new PersoonId(persoon), versie, reden, door));
    }

    private static String oordeel(UUID id, RedirectAttributes flash, String gelukt, Runnable stap) {
        try {
            stap.run();
            flash.addFlashAttribute("melding", gelukt);
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id;
    }
}
