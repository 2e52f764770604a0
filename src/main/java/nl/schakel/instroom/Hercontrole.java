package nl.schakel.instroom;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.casussen.CasusGeopend;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.instroom.Controles.Moment;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Personen;
import nl.schakel.personen.PersoonGewijzigd;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
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
    private final Nacontrole nacontrole;
    private final Personen personen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    Hercontrole(
            ZaakRepository zaken,
            Controles controles,
            Nacontrole nacontrole,
            Personen personen,
            Werkafspraken werkafspraken,
            Clock clock) {
        this.zaken = zaken;
        this.controles = controles;
        this.nacontrole = nacontrole;
        this.personen = personen;
        this.werkafspraken = werkafspraken;
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
            zaken.findForUpdate(id).ifPresent(zaak -> nacontrole.zoekPersoon(zaak, persoon, moment));
        }
    }
}
