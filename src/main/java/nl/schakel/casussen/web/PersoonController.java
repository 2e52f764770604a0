package nl.schakel.casussen.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casuspersoon;
import nl.schakel.casussen.Opnemen;
import nl.schakel.casussen.Opnemen.Opname;
import nl.schakel.casussen.Opnemen.Uitkomst;
import nl.schakel.casussen.Persoonsinvoer;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Persoon;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Optie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form with a person's data: for a new casus, and to correct a person who is known. */
@Controller
class PersoonController {
    private static final List<Optie> GESLACHTEN = Arrays.stream(Geslacht.values())
            .map(g -> new Optie(g.code(), g.label()))
            .toList();
    private static final List<Optie> NAAMGEBRUIKEN = List.of(
            new Optie("E", "de eigen achternaam"),
            new Optie("P", "die van de partner"),
            new Optie("V", "die van de partner, dan de eigen"),
            new Optie("N", "de eigen, dan die van de partner"));

    private final Opnemen opnemen;
    private final Casuspersoon personen;
    private final Huiskeuze huizen;

    PersoonController(Opnemen opnemen, Casuspersoon personen, Huiskeuze huizen) {
        this.opnemen = opnemen;
        this.personen = personen;
        this.huizen = huizen;
    }

    @ModelAttribute("geslachten")
    List<Optie> geslachten() {
        return GESLACHTEN;
    }

    @ModelAttribute("naamgebruiken")
    List<Optie> naamgebruiken() {
        return NAAMGEBRUIKEN;
    }

    @GetMapping("/casussen/nieuw")
    String nieuw(@RequestParam Optional<String> vh, Medewerker door, Model model) {
        huizen.kiesOmTeBewerken(vh, door, model);
        model.addAttribute("f", Map.of("inzending", Ids.nieuw().toString()));
        return "casussen/nieuw";
    }

    @PostMapping("/casussen/nieuw")
    ModelAndView neemOp(
            @RequestParam Map<String, String> velden, Medewerker door, Model model, RedirectAttributes flash) {
        Formulier formulier = new Formulier(velden);
        VeiligheidshuisCode huis = huizen.kiesOmTeBewerken(Optional.ofNullable(velden.get("vh")), door, model);
        Optional<Opname> opname = formulier.opname(huis);
        try {
            Optional<Uitkomst> uitkomst = opname.map(o -> opnemen.neemOp(o, door));
            if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Geopend(CasusId casus)) {
                flash.addFlashAttribute("melding", "De casus is geopend. Deze persoon is vanaf nu bekend.");
                return new ModelAndView("redirect:/casussen/" + casus.waarde());
            }
            uitkomst.ifPresent(u -> model.addAttribute("lijktBekend", u));
        } catch (Weigering weigering) {
            formulier.voegToe(weigering);
        }
        return opnieuw("casussen/nieuw", formulier, model);
    }

    @GetMapping("/casussen/{id}/persoon")
    String persoon(@PathVariable UUID id, Medewerker door, Model model) {
        Persoon persoon = personen.toon(new CasusId(id), door);
        model.addAttribute("id", id);
        model.addAttribute("f", Persoonsinvoer.velden(persoon.personalia()));
        model.addAttribute("versie", persoon.versie());
        return "casussen/persoon";
    }

    @PostMapping("/casussen/{id}/persoon")
    ModelAndView wijzig(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam Map<String, String> velden,
            Medewerker door,
            Model model) {
        Formulier formulier = new Formulier(velden);
        Optional<Personalia> personalia = formulier.personalia();
        try {
            if (personalia.isPresent()) {
                personen.wijzig(new CasusId(id), versie, personalia.get(), door);
                return new ModelAndView("redirect:/casussen/" + id);
            }
        } catch (Weigering weigering) {
            formulier.voegToe(weigering);
        }
        model.addAttribute("id", id);
        model.addAttribute("versie", personen.toon(new CasusId(id), door).versie());
        return opnieuw("casussen/persoon", formulier, model);
    }

    private static ModelAndView opnieuw(String scherm, Formulier formulier, Model model) {
        model.addAttribute("f", formulier.velden());
        model.addAttribute("fouten", formulier.fouten());
        return new ModelAndView(scherm, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was typed, with what is wrong with it. */
    private record Formulier(Map<String, String> velden, Fouten fouten, Persoonsinvoer invoer) {
        Formulier(Map<String, String> velden) {
            this(velden, new Fouten());
        }

        private Formulier(Map<String, String> velden, Fouten fouten) {
            this(velden, fouten, new Persoonsinvoer(naam -> velden.getOrDefault(naam, ""), fouten));
        }

        Optional<Personalia> personalia() {
            return invoer.lees();
        }

        Optional<Opname> opname(VeiligheidshuisCode huis) {
            Optional<UUID> inzending = Ids.lees(velden.getOrDefault("inzending", ""));
            if (inzending.isEmpty()) {
                fouten.voeg("", "Vernieuw de pagina en verstuur het formulier opnieuw.");
            }
            boolean huiselijkGeweld = invoer.vinkje("huiselijk_geweld");
            boolean jeugd = invoer.vinkje("jeugd");
            boolean tochNieuw = invoer.vinkje("toch_nieuw");
            return personalia()
                    .flatMap(p -> inzending.map(token -> new Opname(
                            token,
                            huis,
                            p,
                            huiselijkGeweld,
                            jeugd,
                            velden.getOrDefault("procesregisseur", "").strip(),
                            tochNieuw)));
        }

        void voegToe(Weigering weigering) {
            fouten.voeg(weigering.veld().orElse(""), weigering.boodschap());
        }
    }
}
