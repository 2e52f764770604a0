package nl.schakel.overleggen;

import java.util.List;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Antwoorden;
import nl.schakel.webbasis.Menubron;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OverlegController implements Menubron {
    private final Afstemmingsoverleg overleg;

    OverlegController(Afstemmingsoverleg overleg) {
        this.overleg = overleg;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return Zaken.locatiesVan(medewerker).isEmpty()
                ? List.of()
                : List.of(new Menupunt("Afstemmingsoverleg", "/overleg", 28));
    }

    private static ZsmLocatieCode locatie(Medewerker door) {
        return Zaken.locatiesVan(door).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    @GetMapping("/overleg")
    String lijst(Medewerker door, Model model) {
        ZsmLocatieCode zsm = locatie(door);
        model.addAttribute("punten", overleg.lijst(zsm, door));
        model.addAttribute("ontvangers", Adviesverstrekking.ONTVANGERS);
        model.addAttribute("derden", Afstemmingsoverleg.DERDEN);
        model.addAttribute("magAfdrukken", door.heeft(zsm, Rol.KPC, Rol.OFFICIER));
        return "overleggen/lijst";
    }

    @PostMapping("/overleg/pakket")
    ResponseEntity<byte[]> pakket(@RequestParam(defaultValue = "") List<String> ontvangers, Medewerker door) {
        return Antwoorden.pdf("afstemmingsoverleg.pdf", overleg.pakket(locatie(door), ontvangers, door));
    }

    @PostMapping("/overleg/agenda")
    ResponseEntity<byte[]> agenda(@RequestParam(defaultValue = "") List<String> ontvangers, Medewerker door) {
        return Antwoorden.pdf("agenda.pdf", overleg.agenda(locatie(door), ontvangers, door));
    }
}
