package nl.schakel.signalering;

import java.util.Optional;
import java.util.Set;
import nl.schakel.bovenregionaal.ToestemmingBeslist;
import nl.schakel.bovenregionaal.ToestemmingGevraagd;
import nl.schakel.instroom.LaterGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.signalering.Meldingen.Nieuw;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells ZSM that a suspect turns out to be known after all, and both sides how a question across regions goes. */
@Component
class InstroomMeldingen {
    private static final Set<Rol> ZSM = Set.of(Rol.KPC);

    private final Meldingen meldingen;

    InstroomMeldingen(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @EventListener
    void later(LaterGevonden feit) {
        String wat = feit.zeker()
                ? "Een verdachte blijkt alsnog bekend bij een Veiligheidshuis."
                : "Een verdachte is mogelijk alsnog bekend. Zeg of het dezelfde persoon is.";
        String na = feit.naBeslissing() ? " Er was al beslist: het Veiligheidshuis hoorde het nog niet." : "";
        meldingen.meld(new Nieuw(
                "later:" + feit.zaak().waarde() + ":" + feit.zeker(),
                Soort.LATER_GEVONDEN,
                feit.zsm(),
                ZSM,
                wat + na,
                Verwijzing.naar(feit.zaak()),
                Optional.of(feit.zaak())));
    }

    @EventListener
    void gevraagd(ToestemmingGevraagd feit) {
        meldingen.meld(new Nieuw(
                "verzoek:" + feit.verzoek() + ":" + feit.versie(),
                Soort.VERZOEK,
                feit.veiligheidshuis(),
                Set.of(Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR),
                "ZSM in een andere regio vraagt toestemming om inhoud te zien.",
                Verwijzing.naarVerzoek(feit.verzoek())));
    }

    @EventListener
    void beslist(ToestemmingBeslist feit) {
        meldingen.meld(new Nieuw(
                "besluit:" + feit.verzoek() + ":" + feit.versie(),
                Soort.VERZOEK,
                feit.zsm(),
                ZSM,
                "Een Veiligheidshuis in een andere regio heeft op uw verzoek beslist: %s."
                        .formatted(feit.stand().label()),
                Verwijzing.naar(feit.zaak()),
                Optional.of(feit.zaak())));
    }
}
