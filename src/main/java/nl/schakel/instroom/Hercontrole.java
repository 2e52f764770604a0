package nl.schakel.instroom;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.casussen.CasusGeopend;
import nl.schakel.instroom.Bekendheidscheck.Treffer;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.instroom.Controles.Gecontroleerd;
import nl.schakel.instroom.Controles.Moment;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Personen;
import nl.schakel.personen.PersoonGewijzigd;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The check in reverse: whoever a Veiligheidshuis registers or changes may be a suspect of the last days. The proof of the
 * first check stays as it was; the zaak gets a new candidate, and the KPC'er hears of it.
 */
@Component
class Hercontrole {
    private final ZaakRepository zaken;
    private final Controles controles;
    private final Bekendheidscheck check;
    private final Personen personen;
    private final Werkafspraken werkafspraken;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Hercontrole(
            ZaakRepository zaken,
            Controles controles,
            Bekendheidscheck check,
            Personen personen,
            Werkafspraken werkafspraken,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.zaken = zaken;
        this.controles = controles;
        this.check = check;
        this.personen = personen;
        this.werkafspraken = werkafspraken;
        this.feiten = feiten;
        this.clock = clock;
    }

    @EventListener
    void geopend(CasusGeopend feit) {
        zoek(feit.persoon(), feit.veiligheidshuis(), feit.door());
    }

    @EventListener
    void gewijzigd(PersoonGewijzigd feit) {
        zoek(feit.persoon(), feit.bij(), feit.door());
    }

    private void zoek(PersoonId persoon, VeiligheidshuisCode huis, Medewerker door) {
        Instant nu = clock.instant();
        Veiligheidshuis waar = werkafspraken.veiligheidshuizen(Set.of(huis)).get(huis);
        if (waar == null) {
            return;
        }
        List<String> plekken = werkafspraken.plekkenVan(waar.regio());
        long[] sleutels = personen.zoeksleutels(personen.toon(persoon).personalia());
        Moment moment = new Moment(Aanleiding.REGISTER, nu, door, huis);
        for (ZaakId id : controles.verdachtenMet(sleutels, plekken, nu)) {
            zaken.findForUpdate(id).ifPresent(zaak -> hercontroleer(zaak, persoon, moment));
        }
    }

    private void hercontroleer(Zaak zaak, PersoonId persoon, Moment moment) {
        Optional<Treffer> treffer = check.controleer(zaak.zsm(), List.of(zaak.verdachte())).getFirst().stream()
                .filter(t -> t.kandidaat().persoon().equals(persoon))
                .findFirst();
        if (treffer.isEmpty()) {
            return;
        }
        Zaak nu = zaak.gevonden(persoon, treffer.get().zeker());
        controles.legLaterVast(List.of(new Gecontroleerd(nu, List.of(treffer.get()))), moment);
        if (!nu.kandidaten().equals(zaak.kandidaten())) {
            zaken.update(nu);
            boolean zeker = nu.kandidaten().get(persoon) == KandidaatStatus.BEKEND;
            feiten.publishEvent(
                    new LaterGevonden(zaak.id(), zaak.zsm(), zeker, !zaak.fase().isOpen()));
        }
    }
}
