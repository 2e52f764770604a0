package nl.schakel.casussen.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** For which Veiligheidshuis somebody works now; who works for one house never has to choose. */
@Component
class Huiskeuze {
    private final Werkafspraken werkafspraken;

    Huiskeuze(Werkafspraken werkafspraken) {
        this.werkafspraken = werkafspraken;
    }

    /** The house that was asked for, else the first of the employee, with the names that the screen shows. */
    VeiligheidshuisCode kies(Optional<String> gevraagd, Medewerker door, Model model) {
        List<VeiligheidshuisCode> huizen = Casussen.huizenVan(door);
        VeiligheidshuisCode huis = huizen.stream()
                .filter(h -> gevraagd.isEmpty() || h.code().equals(gevraagd.get()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        toon(huis, door, model);
        model.addAttribute(
                "huizen",
                werkafspraken.veiligheidshuizen(huizen).values().stream()
                        .map(h -> new Optie(h.code().code(), h.naam()))
                        .toList());
        return huis;
    }

    /** As {@link #kies}, for steps that change something. */
    VeiligheidshuisCode kiesOmTeBewerken(Optional<String> gevraagd, Medewerker door, Model model) {
        VeiligheidshuisCode huis = kies(gevraagd, door, model);
        if (!Casussen.magBewerken(huis, door)) {
            throw new NietGevonden();
        }
        return huis;
    }

    /** What the screens say about a house, and what the employee may do there. */
    void toon(VeiligheidshuisCode huis, Medewerker door, Model model) {
        model.addAttribute("huis", werkafspraken.veiligheidshuis(huis));
        model.addAttribute("magBewerken", Casussen.magBewerken(huis, door));
        model.addAttribute("magVoeren", Casussen.magVoeren(huis, door));
    }
}
