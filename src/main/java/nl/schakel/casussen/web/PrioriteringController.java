package nl.schakel.casussen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.prioritering.Groep;
import nl.schakel.casussen.prioritering.Grond;
import nl.schakel.casussen.prioritering.Prioritering;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The prioritised list: its groups, who is on them, and the part of the casus page; and the page that anybody may read. */
@Controller
class PrioriteringController implements Menubron {
    private static final String PAD = "/prioritering";

    private final Prioritering prioritering;
    private final Casussen casussen;
    private final Werkafspraken werkafspraken;

    PrioriteringController(Prioritering prioritering, Casussen casussen, Werkafspraken werkafspraken) {
        this.prioritering = prioritering;
        this.casussen = casussen;
        this.werkafspraken = werkafspraken;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Prioritering.huizenVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Geprioriteerd", PAD, 42));
    }

    @GetMapping("/prioritering/criteria")
    String openbaar(@RequestParam(defaultValue = "1") int pagina, Model model) {
        var groepen = prioritering.openbaar(pagina);
        model.addAttribute("pagina", groepen);
        model.addAttribute(
                "namen",
                werkafspraken
                        .veiligheidshuizen(groepen.regels().stream()
                                .map(Groep::veiligheidshuis)
                                .distinct()
                                .toList())
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey().code(), e -> e.getValue().naam())));
        return "casussen/criteria";
    }

    private static VeiligheidshuisCode huis(Optional<String> vh, Medewerker door) {
        return Prioritering.huizenVan(door).stream()
                .filter(h -> vh.isEmpty() || h.code().equals(vh.get()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @GetMapping(PAD)
    String lijst(
            @RequestParam Optional<String> vh,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        VeiligheidshuisCode huis = huis(vh, door);
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        model.addAttribute(
                "huizen",
                werkafspraken.veiligheidshuizen(Prioritering.huizenVan(door)).values());
        model.addAttribute("groepen", prioritering.groepen(huis, door));
        model.addAttribute("pagina", prioritering.lijst(huis, pagina, door));
        model.addAttribute("vandaag", prioritering.vandaag());
        model.addAttribute("magVaststellen", Prioritering.magVaststellen(huis, door));
        return "casussen/prioritering";
    }

    @PostMapping("/prioritering/groep")
    String voegToe(
            @RequestParam String vh,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String criteria,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        VeiligheidshuisCode huis = huis(Optional.of(vh), door);
        try {
            prioritering.voegToe(huis, naam, criteria, door);
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("naam", naam);
            model.addAttribute("criteria", criteria);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return lijst(Optional.of(vh), 1, door, model);
        }
        flash.addFlashAttribute("melding", "De groep is vastgesteld. De criteria zijn nu openbaar.");
        return "redirect:/prioritering?vh=" + huis.code();
    }

    @PostMapping("/prioritering/groep/{id}")
    String wijzig(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam String stap,
            @RequestParam(defaultValue = "") String criteria,
            Medewerker door,
            RedirectAttributes flash) {
        return doe(PAD, flash, () -> {
            if (stap.equals("opheffen")) {
                prioritering.hefOp(id, door);
                return "De groep is opgeheven. Niemand staat er meer op.";
            }
            prioritering.wijzig(id, versie, criteria, door);
            return "De criteria zijn gewijzigd.";
        });
    }

    /** The part of the casus page; a page of its own for who has no script. */
    @GetMapping("/casussen/{id}/prioritering")
    String bijCasus(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean deel, Medewerker door, Model model) {
        Casusblad casus = casussen.blad(new CasusId(id));
        model.addAttribute("plaatsingen", prioritering.van(casus.id(), door));
        model.addAttribute("casus", casus);
        model.addAttribute("vandaag", prioritering.vandaag());
        model.addAttribute(
                "magVaststellen", casus.isActief() && Prioritering.magVaststellen(casus.veiligheidshuis(), door));
        model.addAttribute(
                "keuzes",
                prioritering.groepen(casus.veiligheidshuis(), door).stream()
                        .map(g -> new Optie(g.id().toString(), g.naam()))
                        .toList());
        model.addAttribute("uiterlijk", Dagen.schrijf(prioritering.vandaag().plusMonths(Prioritering.LANGSTE_MAANDEN)));
        return deel ? "casussen/prioriteren :: deel" : "casussen/prioriteren";
    }

    @PostMapping("/casussen/{id}/prioritering")
    String plaats(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String groep,
            @RequestParam(defaultValue = "") String motivering,
            @RequestParam(defaultValue = "") String voor,
            Medewerker door,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            UUID gekozen = Ids.lees(groep).orElseThrow(() -> new Weigering("groep", "Kies een groep."));
            prioritering.plaats(new CasusId(id), gekozen, new Grond(motivering, voor), door);
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("groep", groep);
            model.addAttribute("motivering", motivering);
            model.addAttribute("voor", voor);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return bijCasus(id, false, door, model);
        }
        flash.addFlashAttribute("melding", "Deze persoon staat nu op de geprioriteerde lijst.");
        return "redirect:/casussen/" + id;
    }

    @PostMapping("/prioritering/{id}")
    String beoordeel(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam String stap,
            @RequestParam UUID casus,
            @RequestParam(defaultValue = "") String motivering,
            @RequestParam(defaultValue = "") String voor,
            Medewerker door,
            RedirectAttributes flash) {
        return doe("/casussen/" + casus, flash, () -> {
            if (stap.equals("afvoeren")) {
                prioritering.voerAf(id, door);
                return "Deze persoon staat niet meer op de lijst, ook niet bij ZSM.";
            }
            prioritering.blijft(id, versie, new Grond(motivering, voor), door);
            return "Vastgelegd: deze persoon blijft op de lijst.";
        });
    }

    private static String doe(String terug, RedirectAttributes flash, Supplier<String> stap) {
        try {
            flash.addFlashAttribute("melding", stap.get());
        } catch (Weigering weigering) {
            flash.addFlashAttribute("fouten", Fouten.van(weigering));
        }
        return "redirect:" + terug;
    }
}
