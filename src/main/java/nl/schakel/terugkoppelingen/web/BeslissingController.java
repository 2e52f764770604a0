package nl.schakel.terugkoppelingen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.BeslissingInvoer;
import nl.schakel.terugkoppelingen.Beslissingen;
import nl.schakel.terugkoppelingen.Gevolgd;
import nl.schakel.terugkoppelingen.Opvolging;
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
    private static final List<Optie> GEVOLGD =
            List.of(new Optie("JA", "Ja"), new Optie("DEELS", "Deels"), new Optie("NEE", "Nee"));

    private final Zaken zaken;
    private final Adviesverstrekking adviezen;
    private final Beslissingen beslissingen;
    private final Codelijsten codelijsten;
    private final Clock clock;

    BeslissingController(
            Zaken zaken, Adviesverstrekking adviezen, Beslissingen beslissingen, Codelijsten codelijsten, Clock clock) {
        this.zaken = zaken;
        this.adviezen = adviezen;
        this.beslissingen = beslissingen;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    @GetMapping("/zaken/{id}/beslissing")
    String formulier(@PathVariable UUID id, Medewerker door, Model model) {
        return scherm(id, Map.of("inzending", Ids.nieuw().toString()), Optional.empty(), door, model);
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
            beslissingen.beslis(invoer(id, velden), door);
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
        model.addAttribute("eerder", beslissingen.bijZaak(zaak.id()));
        List<Adviesblad> gevonden =
                adviezen.voorZaak(zaak.bekenden().stream().map(Bekende::casus).toList(), zaak.id(), zaak.zsm(), door);
        model.addAttribute("adviezen", gevonden);
        model.addAttribute("isOfficier", door.heeft(zaak.zsm(), Rol.OFFICIER));
        lijsten(zaak, model);
        fout.ifPresent(f -> model.addAttribute("fouten", Fouten.van(f)));
        return "terugkoppelingen/beslissing";
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
        model.addAttribute("gevolgd", GEVOLGD);
        model.addAttribute("jaNee", List.of(new Optie("true", "Ja"), new Optie("false", "Nee")));
    }

    private static List<Optie> opties(List<Code> codes) {
        return codes.stream().map(c -> new Optie(c.code(), c.label())).toList();
    }

    private static BeslissingInvoer invoer(UUID id, Map<String, String> velden) {
        UUID inzending = Ids.lees(velden.getOrDefault("inzending", ""))
                .orElseThrow(() -> new Weigering("Vernieuw de pagina en verstuur het formulier opnieuw."));
        return new BeslissingInvoer(
                inzending,
                new ZaakId(id),
                versie(velden),
                velden.getOrDefault("code", ""),
                velden.getOrDefault("sepotgrond", ""),
                velden.getOrDefault("voorwaarden", ""),
                Optional.ofNullable(velden.get("reclasseringsonderzoek")).map(Boolean::valueOf),
                opvolgingen(velden),
                velden.getOrDefault("officierNaam", ""));
    }

    private static int versie(Map<String, String> velden) {
        String versie = velden.getOrDefault("versie", "");
        return versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
    }

    private static List<Opvolging> opvolgingen(Map<String, String> velden) {
        List<Opvolging> opvolgingen = new ArrayList<>();
        velden.forEach((naam, waarde) -> {
            if (naam.startsWith("gevolgd-")
                    && GEVOLGD.stream().anyMatch(o -> o.waarde().equals(waarde))) {
                String huis = naam.substring("gevolgd-".length());
                opvolgingen.add(new Opvolging(
                        new VeiligheidshuisCode(huis),
                        Gevolgd.valueOf(waarde),
                        velden.getOrDefault("reden-" + huis, ""),
                        velden.getOrDefault("toelichting-" + huis, "")));
            }
        });
        return opvolgingen;
    }
}
