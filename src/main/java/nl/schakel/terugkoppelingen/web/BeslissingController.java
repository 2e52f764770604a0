package nl.schakel.terugkoppelingen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.Beslissingen;
import nl.schakel.terugkoppelingen.Beslissingketens;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Optie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officier decides with the advice beside the form. */
@Controller
class BeslissingController {
    private final Zaken zaken;
    private final Adviesverstrekking adviezen;
    private final Beslissingen beslissingen;
    private final Beslissingketens ketens;
    private final Codelijsten codelijsten;
    private final Clock clock;

    BeslissingController(
            Zaken zaken,
            Adviesverstrekking adviezen,
            Beslissingen beslissingen,
            Beslissingketens ketens,
            Codelijsten codelijsten,
            Clock clock) {
        this.zaken = zaken;
        this.adviezen = adviezen;
        this.beslissingen = beslissingen;
        this.ketens = ketens;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    @GetMapping("/zaken/{id}/beslissing")
    String formulier(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean corrigeer,
            Medewerker door,
            Model model) {
        Map<String, String> velden =
                new HashMap<>(Map.of("inzending", Ids.nieuw().toString()));
        if (corrigeer) {
            zaken.toon(new ZaakId(id), door);
            ketens.bij(new ZaakId(id)).laatste().ifPresent(b -> Beslissingvelden.vulIn(velden, b));
        }
        return scherm(id, velden, Optional.empty(), door, model);
    }

    /** Verzet needs one field; it takes the same way as every other step in the chain. */
    @GetMapping("/zaken/{id}/verzet")
    String verzet(@PathVariable UUID id, Medewerker door, Model model) {
        Map<String, String> velden =
                new HashMap<>(Map.of("inzending", Ids.nieuw().toString(), "code", "VERZET", "stap", "VERZET"));
        return scherm(id, velden, Optional.empty(), door, model);
    }

    @PostMapping("/zaken/{id}/beslissing")
    String beslis(
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            beslissingen.beslis(Beslissingvelden.lees(new ZaakId(id), velden), door);
            flash.addFlashAttribute(
                    "melding", "De beslissing is vastgelegd. Hieronder ziet u wat aan wie is teruggekoppeld.");
            return "redirect:/zaken/" + id;
        } catch (Verouderd achterhaald) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return scherm(id, velden, Optional.of(achterhaald), door, model);
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return scherm(id, velden, Optional.of(weigering), door, model);
        }
    }

    private String scherm(UUID id, Map<String, String> velden, Optional<Weigering> fout, Medewerker door, Model model) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        door.vereis(zaak.zsm(), Rol.OFFICIER, Rol.KPC);
        Map<String, String> ingevuld = new HashMap<>(velden);
        // after a conflict the user looks at the new state, and the form goes on from there
        ingevuld.put(
                "versie",
                fout.filter(f -> !(f instanceof Verouderd))
                        .map(_ -> velden.getOrDefault("versie", ""))
                        .orElse(String.valueOf(zaak.versie())));
        model.addAttribute("zaak", zaak);
        model.addAttribute("velden", ingevuld);
        model.addAttribute("keten", ketens.bij(zaak.id()));
        List<Adviesblad> gevonden =
                adviezen.voorZaak(zaak.bekenden().stream().map(Bekende::casus).toList(), zaak.id(), zaak.zsm(), door);
        model.addAttribute("adviezen", gevonden);
        model.addAttribute("tegenspraken", adviezen.tegenspraken(gevonden));
        model.addAttribute("isOfficier", door.heeft(zaak.zsm(), Rol.OFFICIER));
        lijsten(zaak, model);
        fout.ifPresent(f -> model.addAttribute("fouten", Fouten.van(f)));
        return velden.getOrDefault("stap", "").equals("VERZET")
                ? "terugkoppelingen/verzet"
                : "terugkoppelingen/beslissing";
    }

    private void lijsten(Zaakblad zaak, Model model) {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        List<Code> codes = codelijsten.geldig(Lijst.BESLISSING, vandaag).stream()
                .filter(c -> c.past(zaak.jeugd()))
                .toList();
        model.addAttribute(
                "afdoeningen",
                opties(codes.stream().filter(c -> c.soort().equals("AFDOENING")).toList()));
        model.addAttribute(
                "routes",
                opties(codes.stream().filter(c -> c.soort().equals("ROUTERING")).toList()));
        model.addAttribute(
                "bijkomend",
                opties(codes.stream().filter(c -> c.soort().equals("BIJKOMEND")).toList()));
        model.addAttribute("sepotgronden", opties(codelijsten.geldig(Lijst.SEPOTGROND, vandaag)));
        model.addAttribute("redenen", opties(codelijsten.geldig(Lijst.REDEN_NIET_GEVOLGD, vandaag)));
        model.addAttribute("gevolgd", Beslissingvelden.GEVOLGD);
        model.addAttribute("jaNee", List.of(new Optie("true", "Ja"), new Optie("false", "Nee")));
    }

    private static List<Optie> opties(List<Code> codes) {
        return codes.stream().map(c -> new Optie(c.code(), c.label())).toList();
    }
}
