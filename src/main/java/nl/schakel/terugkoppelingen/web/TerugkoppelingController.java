package nl.schakel.terugkoppelingen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.instroom.ZaakRegel;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.terugkoppelingen.Oordeel;
import nl.schakel.terugkoppelingen.TerugkoppelingId;
import nl.schakel.terugkoppelingen.Terugkoppelingen;
import nl.schakel.terugkoppelingen.Verzending;
import nl.schakel.terugkoppelingen.Verzending.Klaar;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import nl.schakel.webbasis.Pagina;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending at ZSM, receiving and judging at the Veiligheidshuis. */
@Controller
class TerugkoppelingController implements Menubron {
    private static final List<Optie> OORDELEN = Arrays.stream(Oordeel.values())
            .map(o -> new Optie(o.name(), o.label()))
            .toList();

    private final Terugkoppelingen terugkoppelingen;
    private final Verzending verzending;
    private final Zaken zaken;

    TerugkoppelingController(Terugkoppelingen terugkoppelingen, Verzending verzending, Zaken zaken) {
        this.terugkoppelingen = terugkoppelingen;
        this.verzending = verzending;
        this.zaken = zaken;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        List<Menupunt> punten = new ArrayList<>();
        if (medewerker.heeftErgens(Rol.KPC)) {
            punten.add(new Menupunt("Terugkoppelen", "/zaken/terugkoppelen", 30));
        }
        if (!Terugkoppelingen.huizenVan(medewerker).isEmpty()) {
            punten.add(new Menupunt("Terugkoppelingen", "/terugkoppelingen", 30));
        }
        return punten;
    }

    private static ZsmLocatieCode locatie(Medewerker door) {
        return door.zsmLocatiesAls(Rol.KPC).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    /** The work list that fills itself: known and undecided, or decided and not yet sent. */
    @GetMapping("/zaken/terugkoppelen")
    String terugkoppelen(@RequestParam(defaultValue = "1") int pagina, Medewerker door, Model model) {
        ZsmLocatieCode zsm = locatie(door);
        Pagina<Klaar> klaar = verzending.klaar(zsm, 1, door);
        Map<ZaakId, ZaakRegel> wie =
                zaken
                        .regels(
                                zsm,
                                klaar.regels().stream()
                                        .map(Klaar::zaak)
                                        .distinct()
                                        .toList(),
                                door)
                        .stream()
                        .collect(Collectors.toMap(ZaakRegel::id, Function.identity()));
        model.addAttribute("klaar", klaar);
        model.addAttribute("zaken", wie);
        model.addAttribute("open", zaken.bekendZonderBeslissing(zsm, pagina, door));
        return "terugkoppelingen/terugkoppelen";
    }

    @PostMapping("/zaken/terugkoppelen")
    String verzend(@RequestParam Optional<UUID> id, Medewerker door, RedirectAttributes flash) {
        ZsmLocatieCode zsm = locatie(door);
        if (id.isPresent()) {
            verzending.verzend(zsm, new TerugkoppelingId(id.get()), door);
            flash.addFlashAttribute("melding", "De terugkoppeling is verstuurd.");
        } else {
            int aantal = verzending.verzendAlles(zsm, door);
            flash.addFlashAttribute(
                    "melding",
                    aantal == 0 ? "Er stond niets meer klaar." : aantal + " terugkoppelingen zijn verstuurd.");
        }
        return "redirect:/zaken/terugkoppelen";
    }

    @GetMapping("/terugkoppelingen")
    String inbox(
            @RequestParam(defaultValue = "false") boolean beoordeeld,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        if (Terugkoppelingen.huizenVan(door).isEmpty()) {
            throw new NietGevonden();
        }
        model.addAttribute("pagina", terugkoppelingen.inbox(beoordeeld, pagina, door));
        model.addAttribute("beoordeeld", beoordeeld);
        model.addAttribute("aantal", aantal(door));
        return "terugkoppelingen/inbox";
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
        model.addAttribute("t", terugkoppelingen.toon(new TerugkoppelingId(id), door));
        model.addAttribute("oordelen", OORDELEN);
        return "terugkoppelingen/terugkoppeling";
    }

    @PostMapping("/terugkoppelingen/{id}")
    String beoordeel(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam Optional<Oordeel> oordeel,
            @RequestParam(defaultValue = "") String toelichting,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            terugkoppelingen.beoordeel(new TerugkoppelingId(id), versie, oordeel, toelichting, door);
            flash.addFlashAttribute("melding", "Uw oordeel is vastgelegd.");
            return "redirect:/terugkoppelingen";
        } catch (Weigering weigering) {
            HttpStatus status = weigering instanceof Verouderd ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
            response.setStatus(status.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("oordeel", oordeel.map(Enum::name).orElse(""));
            model.addAttribute("toelichting", toelichting);
            return toon(id, door, model);
        }
    }
}
