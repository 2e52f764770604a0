package nl.schakel.signalering;

import java.util.Optional;
import java.util.Set;
import nl.schakel.instroom.NuBijZsm;
import nl.schakel.instroom.OvereenkomstHerroepen;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Rol;
import nl.schakel.signalering.Meldingen.Nieuw;
import nl.schakel.verstrekkingen.Verstrekkingen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a recall reach paper: what was printed about the wrong person must be destroyed, and somebody must say that it was. */
@Component
class AfdrukMeldingen {
    private final Meldingen meldingen;
    private final Verstrekkingen verstrekkingen;
    private final NuBijZsm zsm;

    AfdrukMeldingen(Meldingen meldingen, Verstrekkingen verstrekkingen, NuBijZsm zsm) {
        this.meldingen = meldingen;
        this.verstrekkingen = verstrekkingen;
        this.zsm = zsm;
    }

    @EventListener
    void herroepen(OvereenkomstHerroepen feit) {
        int opPapier = verstrekkingen.roepTerug(
                feit.zaak(), feit.persoon(), "De verdachte bleek iemand anders te zijn dan de persoon van dit stuk.");
        if (opPapier == 0) {
            return;
        }
        zsm.van(feit.zaak())
                .ifPresent(waar -> meldingen.meld(new Nieuw(
                        "papier:" + Ids.nieuw(),
                        Soort.PAPIER,
                        waar.zsm(),
                        Set.of(Rol.KPC, Rol.OFFICIER),
                        "Zaak %s: %s over de verkeerde persoon. Laat elke ontvanger het papier vernietigen."
                                .formatted(waar.nummer(), opPapier == 1 ? "1 afdruk" : opPapier + " afdrukken"),
                        Verwijzing.naar(feit.zaak()),
                        Optional.of(feit.zaak()))));
    }
}
