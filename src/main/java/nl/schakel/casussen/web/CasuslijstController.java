package nl.schakel.casussen.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.casussen.Casuslijst;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.webbasis.Menubron;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is known at the own Veiligheidshuis. A search is posted: no name or number ever stands in an address. */
@Controller
class CasuslijstController implements Menubron {
    private final Casuslijst casuslijst;
    private final Huiskeuze huizen;

    CasuslijstController(Casuslijst casuslijst, Huiskeuze huizen) {
        this.casuslijst = casuslijst;
        this.huizen = huizen;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Casussen.huizenVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Casussen", "/casussen", 40));
    }

    @GetMapping({"/casussen", "/casussen/zoeken"})
    String lijst(
            @RequestParam Optional<String> vh,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        return toon(vh, "", pagina, door, model);
    }

    @PostMapping("/casussen/zoeken")
    String zoek(
            @RequestParam Optional<String> vh,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        return toon(vh, zoek, pagina, door, model);
    }

    private String toon(Optional<String> vh, String zoek, int pagina, Medewerker door, Model model) {
        VeiligheidshuisCode huis = huizen.kies(vh, door, model);
        model.addAttribute("pagina", casuslijst.lijst(huis, zoek, pagina, door));
        model.addAttribute("aantal", casuslijst.aantalActief(huis));
        model.addAttribute("zoek", zoek);
        return "casussen/lijst";
    }
}
