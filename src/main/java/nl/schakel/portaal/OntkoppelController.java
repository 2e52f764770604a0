package nl.schakel.portaal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.KandidaatStatus;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaakblad.KandidaatRegel;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.BerichtStatus;
import nl.schakel.terugkoppelingen.Beslissingblad;
import nl.schakel.terugkoppelingen.Beslissingketens;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a confirmed match back; first shows what follows from it, also after the decision. */
@Controller
class OntkoppelController {
    private final Zaken zaken;
    private final Instroom instroom;
    private final Beslissingketens ketens;
    private final Werkafspraken werkafspraken;
    private final Codelijsten codelijsten;
    private final Clock clock;

    OntkoppelController(
            Zaken zaken,
            Instroom instroom,
            Beslissingketens ketens,
            Werkafspraken werkafspraken,
            Codelijsten codelijsten,
            Clock clock) {
        this.zaken = zaken;
        this.instroom = instroom;
        this.ketens = ketens;
        this.werkafspraken = werkafspraken;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    /** What happens at one house. @param teruggekoppeld whether it was told a decision about this person */
    record Gevolg(String huis, String telefoon, boolean teruggekoppeld, boolean wacht, List<String> stukken) {}

    /**
     * The consequences, and with a reason the act itself.
     *
     * @param versie the version that was seen; absent on the first step
     */
    @PostMapping("/zaken/{id}/ontkoppelen")
    String ontkoppel(
            @PathVariable UUID id,
            @RequestParam UUID persoon,
            @RequestParam Optional<Integer> versie,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (versie.isPresent()) {
            try {
                instroom.wijsAf(new ZaakId(id), new PersoonId(persoon), versie.get(), reden, door);
                flash.addFlashAttribute(
                        "melding",
                        "Ontkoppeld: dit is een andere persoon. Wat klaarstond wordt niet verstuurd, wat verstuurd was is teruggeroepen.");
                return "redirect:/zaken/" + id;
            } catch (Weigering weigering) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("fouten", Fouten.van(weigering));
            }
        }
        return toon(new ZaakId(id), new PersoonId(persoon), door, model);
    }

    private String toon(ZaakId id, PersoonId persoon, Medewerker door, Model model) {
        Zaakblad zaak = zaken.toon(id, door);
        door.vereis(zaak.zsm(), Rol.KPC);
        KandidaatRegel kandidaat = zaak.kandidaten().stream()
                .filter(k -> k.persoon().equals(persoon) && k.status() == KandidaatStatus.BEKEND)
                .findFirst()
                .orElseThrow(NietGevonden::new);
        model.addAttribute("zaak", zaak);
        model.addAttribute("persoon", persoon.waarde());
        model.addAttribute("gevolgen", gevolgen(zaak, kandidaat));
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        model.addAttribute(
                "redenen",
                codelijsten.geldig(Lijst.REDEN_AFWIJZING_MATCH, vandaag).stream()
                        .map(c -> new Optie(c.code(), c.label()))
                        .toList());
        return "portaal/ontkoppelen";
    }

    private List<Gevolg> gevolgen(Zaakblad zaak, KandidaatRegel kandidaat) {
        List<Beslissingblad.Deel> delen = ketens.bij(zaak.id()).beslissingen().stream()
                .flatMap(b -> b.delen().stream())
                .toList();
        var namen = werkafspraken.veiligheidshuizen(kandidaat.veiligheidshuizen());
        return kandidaat.veiligheidshuizen().stream()
                .map(code -> new Gevolg(
                        Optional.ofNullable(namen.get(code)).map(h -> h.naam()).orElse(code.code()),
                        Optional.ofNullable(namen.get(code))
                                .map(h -> h.telefoon())
                                .orElse(""),
                        delen.stream().anyMatch(d -> d.veiligheidshuis().equals(code) && d.isTerugTeRoepen()),
                        delen.stream()
                                .anyMatch(d -> d.veiligheidshuis().equals(code) && d.status() == BerichtStatus.KLAAR),
                        zaak.dossier().stream()
                                .filter(s ->
                                        s.isAanwezig() && s.veiligheidshuis().equals(code))
                                .map(Zaakblad.Dossierstuk::titel)
                                .toList()))
                .toList();
    }
}
