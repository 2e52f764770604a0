package nl.schakel.casussen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.dubbel.Dubbelingen;
import nl.schakel.casussen.dubbel.Dubbelingen.Naastelkaar;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Paar;
import nl.schakel.personen.Paar.Stand;
import nl.schakel.personen.Samenvoegen;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Pagina;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Persons of a house who may stand in the register twice: look, propose, confirm, undo. */
@Controller
class DubbelController implements Menubron {
    private final Dubbelingen dubbelingen;
    private final Samenvoegen samenvoegen;
    private final Werkafspraken werkafspraken;

    DubbelController(Dubbelingen dubbelingen, Samenvoegen samenvoegen, Werkafspraken werkafspraken) {
        this.dubbelingen = dubbelingen;
        this.samenvoegen = samenvoegen;
        this.werkafspraken = werkafspraken;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Dubbelingen.huizenVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Dubbele personen", "/dubbelen", 45));
    }

    private static VeiligheidshuisCode huis(Optional<String> gevraagd, Medewerker door) {
        return Dubbelingen.huizenVan(door).stream()
                .filter(h -> gevraagd.isEmpty() || h.code().equals(gevraagd.get()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @GetMapping("/dubbelen")
    String lijst(
            @RequestParam Optional<String> vh,
            @RequestParam(defaultValue = "1") int pagina,
            @RequestParam(defaultValue = "1") int voorstel,
            @RequestParam(defaultValue = "1") int samen,
            Medewerker door,
            Model model) {
        VeiligheidshuisCode huis = huis(vh, door);
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        model.addAttribute("pagina", dubbelingen.lijst(huis, pagina, door));
        model.addAttribute(
                "huizen",
                werkafspraken.veiligheidshuizen(Dubbelingen.huizenVan(door)).values());
        model.addAttribute("voorstellen", paren(huis, Stand.VOORGESTELD, voorstel, door));
        model.addAttribute("samengevoegd", paren(huis, Stand.SAMENGEVOEGD, samen, door));
        return "casussen/dubbelen";
    }

    private Pagina<Paar> paren(VeiligheidshuisCode huis, Stand stand, int pagina, Medewerker door) {
        return Pagina.van(samenvoegen.lijst(huis, stand, Pagina.overslaan(pagina), Pagina.GROOTTE + 1, door), pagina);
    }

    @PostMapping("/dubbelen/zoeken")
    String zoek(@RequestParam Optional<String> vh, Medewerker door, RedirectAttributes flash) {
        VeiligheidshuisCode huis = huis(vh, door);
        int aantal = dubbelingen.zoek(huis, door);
        flash.addFlashAttribute(
                "melding",
                aantal == 0
                        ? "Er zijn geen personen gevonden die op elkaar lijken."
                        : aantal + " paren lijken op elkaar.");
        return "redirect:/dubbelen?vh=" + huis.code();
    }

    @GetMapping("/dubbelen/{id}")
    String vergelijk(@PathVariable UUID id, Medewerker door, Model model) {
        toon(dubbelingen.toon(id, door), model);
        model.addAttribute("id", id);
        return "casussen/dubbel";
    }

    private void toon(Naastelkaar n, Model model) {
        model.addAttribute("n", n);
        model.addAttribute("huisEen", werkafspraken.veiligheidshuis(n.huisEen()));
        model.addAttribute("huisAnder", werkafspraken.veiligheidshuis(n.huisAnder()));
    }

    /** @param oordeel {@code zelfde} or {@code anders} */
    @PostMapping("/dubbelen/{id}")
    String oordeel(
            @PathVariable UUID id,
            @RequestParam String oordeel,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            if ("zelfde".equals(oordeel)) {
                dubbelingen.stelVoor(id, reden, door);
                flash.addFlashAttribute("melding", "Voorgesteld. Een collega moet het samenvoegen bevestigen.");
            } else {
                dubbelingen.nietDezelfde(id, reden, door);
                flash.addFlashAttribute("melding", "Onthouden: dit zijn twee personen.");
            }
            return "redirect:/dubbelen";
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("reden", reden);
            return vergelijk(id, door, model);
        }
    }

    @GetMapping("/dubbelen/voorstel/{id}")
    String voorstel(@PathVariable UUID id, Medewerker door, Model model) {
        Paar paar = samenvoegen.toon(id, door);
        model.addAttribute("paar", paar);
        model.addAttribute("eigenVoorstel", paar.voorgesteldDoor().equals(door.id()));
        toon(dubbelingen.toonPaar(paar, door), model);
        return "casussen/voorstel";
    }

    /** @param stap {@code bevestig}, {@code wijs-af} or {@code ongedaan} */
    @PostMapping("/dubbelen/voorstel/{id}")
    String besluit(
            @PathVariable UUID id,
            @RequestParam String stap,
            @RequestParam int versie,
            Medewerker door,
            RedirectAttributes flash) {
        try {
            switch (stap) {
                case "bevestig" -> samenvoegen.bevestig(id, versie, door);
                case "wijs-af" -> samenvoegen.wijsAf(id, versie, door);
                case "ongedaan" -> samenvoegen.maakOngedaan(id, versie, door);
                default -> throw new NietGevonden();
            }
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
            return "redirect:/dubbelen/voorstel/" + id;
        }
        flash.addFlashAttribute(
                "melding",
                switch (stap) {
                    case "bevestig" ->
                        "Samengevoegd. Casussen, adviezen, terugkoppelingen en zaken horen nu bij één persoon.";
                    case "wijs-af" -> "Afgewezen: dit zijn twee personen.";
                    default -> "De samenvoeging is ongedaan gemaakt.";
                });
        return "redirect:/dubbelen";
    }
}
