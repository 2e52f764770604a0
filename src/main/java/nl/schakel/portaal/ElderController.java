package nl.schakel.portaal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.bovenregionaal.BovenregionaleVragen;
import nl.schakel.bovenregionaal.Treffer;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.webbasis.Fouten;
import nl.schakel.werkafspraken.Bereikbaarheid;
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

/** Other regions: whether they know the suspect, whom to call, and after consent what they advise. */
@Controller
class ElderController {
    private final Zaken zaken;
    private final BovenregionaleVragen vragen;
    private final Adviesverstrekking adviezen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    ElderController(
            Zaken zaken,
            BovenregionaleVragen vragen,
            Adviesverstrekking adviezen,
            Werkafspraken werkafspraken,
            Clock clock) {
        this.zaken = zaken;
        this.vragen = vragen;
        this.adviezen = adviezen;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /** One house elsewhere. @param open whether the house's consent holds today; without it there is no content here */
    record Elders(
            Treffer treffer,
            Veiligheidshuis huis,
            Bereikbaarheid bereikbaar,
            boolean kanVragen,
            boolean open,
            Optional<Adviesblad> advies) {}

    @GetMapping("/zaken/{id}/elders")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        model.addAttribute("zaak", zaak);
        model.addAttribute("elders", elders(zaak, door));
        model.addAttribute("laatste", vragen.laatsteVraag(zaak, door));
        model.addAttribute("magVragen", door.heeft(zaak.zsm(), Rol.KPC));
        return "portaal/elders";
    }

    private List<Elders> elders(Zaakblad zaak, Medewerker door) {
        List<Treffer> treffers = vragen.van(zaak, door);
        List<Adviesblad> open = adviezen.voorZaak(vragen.opengesteld(zaak, door), zaak.id(), zaak.zsm(), door);
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                treffers.stream().map(Treffer::veiligheidshuis).distinct().toList());
        List<Elders> antwoord = new ArrayList<>();
        for (Treffer t : treffers) {
            antwoord.add(new Elders(
                    t,
                    Objects.requireNonNull(huizen.get(t.veiligheidshuis())),
                    werkafspraken.bereikbaarheid(t.veiligheidshuis(), clock.instant()),
                    t.kanVragen(vandaag),
                    t.isOpengesteld(vandaag),
                    open.stream().filter(a -> a.casus().equals(t.casus())).findFirst()));
        }
        return antwoord;
    }

    @PostMapping("/zaken/{id}/elders")
    String vraag(@PathVariable UUID id, Medewerker door, RedirectAttributes flash) {
        try {
            int aantal = vragen.vraag(new ZaakId(id), door);
            flash.addFlashAttribute(
                    "melding",
                    aantal == 0
                            ? "Gevraagd: bij geen ander Veiligheidshuis bekend. Dat is vastgelegd."
                            : "Gevraagd: er is een Veiligheidshuis dat deze persoon kent of kan kennen.");
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id + "/elders";
    }

    @PostMapping("/zaken/{id}/elders/{treffer}")
    String vraagToestemming(
            @PathVariable UUID id,
            @PathVariable UUID treffer,
            @RequestParam(defaultValue = "") String doel,
            @RequestParam(defaultValue = "") String zelfdeWant,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            vragen.vraagToestemming(new ZaakId(id), treffer, doel, zelfdeWant, door);
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("bij", treffer);
            model.addAttribute("doel", doel);
            model.addAttribute("zelfdeWant", zelfdeWant);
            return toon(id, door, model);
        }
        flash.addFlashAttribute("melding", "De toestemming is gevraagd. Het Veiligheidshuis ziet uw verzoek.");
        return "redirect:/zaken/" + id + "/elders";
    }
}
