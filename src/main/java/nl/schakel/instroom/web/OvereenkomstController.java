package nl.schakel.instroom.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.KandidaatStatus;
import nl.schakel.instroom.Overeenkomsten;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaakblad.KandidaatRegel;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of one possible match after the other whether it is the same person, and shows how a zaak was checked. */
@Controller
class OvereenkomstController implements Menubron {
    private final Overeenkomsten overeenkomsten;
    private final Instroom instroom;
    private final Zaken zaken;
    private final Werkafspraken werkafspraken;
    private final Codelijsten codelijsten;
    private final Clock clock;

    OvereenkomstController(
            Overeenkomsten overeenkomsten,
            Instroom instroom,
            Zaken zaken,
            Werkafspraken werkafspraken,
            Codelijsten codelijsten,
            Clock clock) {
        this.overeenkomsten = overeenkomsten;
        this.instroom = instroom;
        this.zaken = zaken;
        this.werkafspraken = werkafspraken;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return medewerker.zsmLocatiesAls(Rol.KPC).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Mogelijke overeenkomsten", "/overeenkomsten", 22));
    }

    @GetMapping("/overeenkomsten")
    String werklijst(@RequestParam(defaultValue = "1") int pagina, Medewerker door, Model model) {
        ZsmLocatieCode zsm = ZakenController.locatie(door);
        var regels = overeenkomsten.werklijst(zsm, pagina, door);
        model.addAttribute("pagina", regels);
        model.addAttribute("aantal", overeenkomsten.aantalOpen(zsm, door));
        model.addAttribute("huizen", namen(regels.regels().stream().flatMap(r -> r.huizen().stream())));
        return "instroom/overeenkomsten";
    }

    private Map<String, Veiligheidshuis> namen(Stream<VeiligheidshuisCode> codes) {
        return werkafspraken.veiligheidshuizen(codes.distinct().toList()).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().code(), Map.Entry::getValue));
    }

    /** The open candidates of a zaak, one at a time. @param nr which of them, from 1 */
    @GetMapping("/zaken/{id}/vergelijken")
    String vergelijk(@PathVariable UUID id, @RequestParam(defaultValue = "1") int nr, Medewerker door, Model model) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        door.vereis(zaak.zsm(), Rol.KPC);
        List<KandidaatRegel> open = zaak.kandidaten().stream()
                .filter(k -> k.status() == KandidaatStatus.MOGELIJK)
                .toList();
        if (open.isEmpty()) {
            return "redirect:/zaken/" + id;
        }
        int plaats = Math.clamp(nr, 1, open.size());
        KandidaatRegel kandidaat = open.get(plaats - 1);
        model.addAttribute("zaak", zaak);
        model.addAttribute("k", kandidaat);
        model.addAttribute("nr", plaats);
        model.addAttribute("totaal", open.size());
        model.addAttribute("volgende", plaats % open.size() + 1);
        model.addAttribute("velden", Naastelkaar.van(zaak.verdachte(), kandidaat.uitleg()));
        model.addAttribute("huizen", namen(kandidaat.veiligheidshuizen().stream()));
        model.addAttribute("redenen", redenen());
        return "instroom/vergelijken";
    }

    private List<Optie> redenen() {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        return codelijsten.geldig(Lijst.REDEN_AFWIJZING_MATCH, vandaag).stream()
                .map(c -> new Optie(c.code(), c.label()))
                .toList();
    }

    /** What the comparison page sends. @param zelfde {@code ja} or {@code nee} */
    record Oordeel(UUID persoon, int versie, String zelfde, String toelichting, String reden) {}

    /** Judges one candidate and goes on to the next: of this zaak, else of the work list. */
    @PostMapping("/zaken/{id}/vergelijken")
    String oordeel(@PathVariable UUID id, Oordeel o, Medewerker door, RedirectAttributes flash) {
        ZaakId zaak = new ZaakId(id);
        PersoonId persoon = new PersoonId(o.persoon());
        try {
            if ("ja".equals(o.zelfde())) {
                instroom.bevestig(zaak, persoon, o.versie(), o.toelichting() == null ? "" : o.toelichting(), door);
                flash.addFlashAttribute("melding", "Bevestigd: dit is dezelfde persoon.");
                return "redirect:/zaken/" + id;
            }
            instroom.wijsAf(zaak, persoon, o.versie(), o.reden() == null ? "" : o.reden(), door);
            flash.addFlashAttribute(
                    "melding", "Afgewezen: dit is een andere persoon. Er wordt niet opnieuw naar gevraagd.");
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id + "/vergelijken";
    }

    /** Opens the oldest match that waits. */
    @GetMapping("/overeenkomsten/eerste")
    String eerste(Medewerker door) {
        return overeenkomsten
                .eerste(ZakenController.locatie(door), door)
                .map(z -> "redirect:/zaken/" + z.waarde() + "/vergelijken")
                .orElse("redirect:/overeenkomsten");
    }

    /** How the zaak was checked, with every judgement. */
    @GetMapping("/zaken/{id}/herkenning")
    String herkenning(@PathVariable UUID id, Medewerker door, Model model) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        model.addAttribute("zaak", zaak);
        model.addAttribute("controles", overeenkomsten.controles(zaak, door));
        model.addAttribute("magBeoordelen", door.heeft(zaak.zsm(), Rol.KPC));
        model.addAttribute("huizen", namen(zaak.kandidaten().stream().flatMap(k -> k.veiligheidshuizen().stream())));
        return "instroom/herkenning";
    }

    @PostMapping("/zaken/{id}/herstel")
    String herstel(
            @PathVariable UUID id,
            @RequestParam UUID persoon,
            @RequestParam int versie,
            Medewerker door,
            RedirectAttributes flash) {
        try {
            instroom.herstel(new ZaakId(id), new PersoonId(persoon), versie, door);
            flash.addFlashAttribute("melding", "De afwijzing is teruggedraaid. Beoordeel de overeenkomst opnieuw.");
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id + "/herkenning";
    }
}
