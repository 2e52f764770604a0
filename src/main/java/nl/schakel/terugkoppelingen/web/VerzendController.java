package nl.schakel.terugkoppelingen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.instroom.ZaakRegel;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.terugkoppelingen.TerugkoppelingId;
import nl.schakel.terugkoppelingen.Terugroepen;
import nl.schakel.terugkoppelingen.VerzendAlles;
import nl.schakel.terugkoppelingen.Verzending;
import nl.schakel.terugkoppelingen.Verzending.Klaar;
import nl.schakel.terugkoppelingen.dagsluiting.Dagsluiting;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Pagina;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The KPC'er's side: what must still be told, sending it, and taking it back. */
@Controller
class VerzendController implements Menubron {
    private final Verzending verzending;
    private final VerzendAlles alles;
    private final Terugroepen terugroepen;
    private final Dagsluiting dagsluiting;
    private final Zaken zaken;

    VerzendController(
            Verzending verzending, VerzendAlles alles, Terugroepen terugroepen, Dagsluiting dagsluiting, Zaken zaken) {
        this.verzending = verzending;
        this.alles = alles;
        this.terugroepen = terugroepen;
        this.dagsluiting = dagsluiting;
        this.zaken = zaken;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return medewerker.heeftErgens(Rol.KPC)
                ? List.of(new Menupunt("Terugkoppelen", "/zaken/terugkoppelen", 30))
                : List.of();
    }

    private static ZsmLocatieCode locatie(Medewerker door) {
        return door.zsmLocatiesAls(Rol.KPC).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    /**
     * The work list that fills itself: ready to send, recalled and not yet destroyed, known and undecided, routed.
     *
     * @param lijst which of the long lists the page number is of
     */
    @GetMapping("/zaken/terugkoppelen")
    String terugkoppelen(
            @RequestParam(defaultValue = "open") String lijst,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        ZsmLocatieCode zsm = locatie(door);
        Pagina<Klaar> klaar = verzending.klaar(zsm, lijst.equals("klaar") ? pagina : 1, door);
        List<Terugroepen.Openstaand> terug = terugroepen.openstaand(zsm, door);
        model.addAttribute("dagsluiting", dagsluiting.blad(zsm, door));
        model.addAttribute("klaar", klaar);
        model.addAttribute("terug", terug);
        model.addAttribute(
                "zaken",
                nummers(
                        zsm,
                        Stream.concat(
                                klaar.regels().stream().map(Klaar::zaak),
                                terug.stream().map(Terugroepen.Openstaand::zaak)),
                        door));
        model.addAttribute("open", zaken.bekendZonderBeslissing(zsm, lijst.equals("open") ? pagina : 1, door));
        model.addAttribute("gerouteerd", zaken.bekendGerouteerd(zsm, lijst.equals("gerouteerd") ? pagina : 1, door));
        return "terugkoppelingen/terugkoppelen";
    }

    private Map<ZaakId, ZaakRegel> nummers(ZsmLocatieCode zsm, Stream<ZaakId> ids, Medewerker door) {
        return zaken.regels(zsm, ids.distinct().toList(), door).stream()
                .collect(Collectors.toMap(ZaakRegel::id, Function.identity()));
    }

    @PostMapping("/zaken/terugkoppelen")
    String verzend(@RequestParam Optional<UUID> id, Medewerker door, RedirectAttributes flash) {
        ZsmLocatieCode zsm = locatie(door);
        if (id.isPresent()) {
            verzending.verzend(zsm, new TerugkoppelingId(id.get()), door);
            flash.addFlashAttribute("melding", "De terugkoppeling is verstuurd.");
        } else {
            int aantal = alles.verzend(zsm, false, door);
            flash.addFlashAttribute(
                    "melding",
                    switch (aantal) {
                        case 0 -> "Er stond niets meer klaar.";
                        case 1 -> "1 terugkoppeling is verstuurd.";
                        default -> aantal + " terugkoppelingen zijn verstuurd.";
                    });
        }
        return "redirect:/zaken/terugkoppelen";
    }

    /** One message that ZSM wants back, with the reason asked. */
    @GetMapping("/zaken/{zaak}/terugroepen/{id}")
    String terugroep(@PathVariable UUID zaak, @PathVariable UUID id, Medewerker door, Model model) {
        var blad = zaken.toon(new ZaakId(zaak), door);
        door.vereis(blad.zsm(), Rol.KPC, Rol.OFFICIER);
        model.addAttribute("zaak", blad);
        model.addAttribute("bericht", id);
        return "terugkoppelingen/terugroepen";
    }

    @PostMapping("/zaken/{zaak}/terugroepen/{id}")
    String roepTerug(
            @PathVariable UUID zaak,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String redenTerugroep,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            ZaakId van = terugroepen.roepTerug(new TerugkoppelingId(id), redenTerugroep, door);
            flash.addFlashAttribute(
                    "melding", "Teruggeroepen. Het huis ziet de inhoud niet meer en moet bevestigen dat alles weg is.");
            return "redirect:/zaken/" + van.waarde();
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("redenTerugroep", redenTerugroep);
            return terugroep(zaak, id, door, model);
        }
    }
}
