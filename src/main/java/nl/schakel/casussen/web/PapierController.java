package nl.schakel.casussen.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.papier.Planafdruk;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Antwoorden;
import nl.schakel.webbasis.Fouten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan of a casus on paper: the part of the casus page, and the print. */
@Controller
class PapierController {
    private final Planafdruk papier;

    PapierController(Planafdruk papier) {
        this.papier = papier;
    }

    /** The part of the casus page; a page of its own for who has no script. */
    @GetMapping("/casussen/{id}/afdrukken")
    String afdrukken(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean deel, Medewerker door, Model model) {
        var overzicht = papier.overzicht(new CasusId(id), door);
        boolean magBewerken = Casussen.magBewerken(overzicht.casus().veiligheidshuis(), door);
        model.addAttribute("casus", overzicht.casus());
        model.addAttribute("deelnemers", overzicht.deelnemers());
        model.addAttribute("derden", overzicht.derden());
        model.addAttribute("afdrukken", overzicht.afdrukken());
        model.addAttribute("magBewerken", magBewerken);
        model.addAttribute("magAfdrukken", magBewerken);
        return deel ? "casussen/afdrukken :: deel" : "casussen/afdrukken";
    }

    @PostMapping("/casussen/{id}/plan/afdruk")
    Object print(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> ontvangers,
            Medewerker door,
            Model model) {
        try {
            return Antwoorden.pdf("plan-van-aanpak.pdf", papier.print(new CasusId(id), ontvangers, door));
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            return new ModelAndView(afdrukken(id, false, door, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
