package nl.schakel.verstrekkingen;

import java.util.UUID;
import nl.schakel.kern.Medewerker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that paper was destroyed; the list itself stands on the page of the zaak or the casus. */
@Controller
class AfdrukController {
    private final Verstrekkingen verstrekkingen;

    AfdrukController(Verstrekkingen verstrekkingen) {
        this.verstrekkingen = verstrekkingen;
    }

    @PostMapping("/afdrukken/{id}/vernietigd")
    String vernietigd(
            @PathVariable UUID id, @RequestParam String ontvanger, Medewerker door, RedirectAttributes flash) {
        Verstrekkingen.Plaats waar = verstrekkingen.bevestigVernietigd(id, ontvanger, door);
        flash.addFlashAttribute("melding", "Vastgelegd: de afdruk van " + ontvanger + " is vernietigd.");
        return "redirect:" + waar.zaak().map(z -> "/zaken/" + z.waarde()).orElseGet(() -> "/casussen/" + waar.casus());
    }
}
