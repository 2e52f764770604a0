package nl.schakel.instroom;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.casussen.CasussenGeopend;
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
    /** Persons of whom the keys go into one question. */
    private static final int HAP = 500;

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
    void geopend(CasussenGeopend feit) {
        zoek(feit.personen(), feit.veiligheidshuis(), feit.door());
    }

    @EventListener
    void gewijzigd(PersoonGewijzigd feit) {
        zoek(List.of(feit.persoon()), feit.bij(), feit.door());
    }

    private void zoek(List<PersoonId> personen, VeiligheidshuisCode huis, Medewerker door) {
        Veiligheidshuis waar = werkafspraken.veiligheidshuizen(Set.of(huis)).get(huis);
        if (waar == null) {
            return;
        }
        List<String> plekken = werkafspraken.plekkenVan(waar.regio());
        Moment moment = new Moment(Aanleiding.REGISTER, clock.instant(), door, huis);
        for (int i = 0; i < personen.size(); i += HAP) {
            zoekHap(personen.subList(i, Math.min(i + HAP, personen.size())), plekken, moment);
        }
    }

    /** Most people of a file were nobody's suspect: one question for all of them, and one for each who may be. */
    private void zoekHap(List<PersoonId> personen, List<String> plekken, Moment moment) {
        Map<PersoonId, long[]> sleutels = new LinkedHashMap<>();
        this.personen.toon(personen).forEach((id, p) -> sleutels.put(id, this.personen.zoeksleutels(p.personalia())));
        long[] alle = sleutels.values().stream()
                .flatMapToLong(Arrays::stream)
                .distinct()
                .toArray();
        Set<Long> bezet = controles.bezetteSleutels(alle, plekken, moment.op());
        sleutels.forEach((persoon, eigen) -> {
            if (Arrays.stream(eigen).noneMatch(bezet::contains)) {
                return;
            }
            for (ZaakId id : controles.verdachtenMet(eigen, plekken, moment.op())) {
                zaken.findForUpdate(id).ifPresent(zaak -> nacontrole.zoekPersoon(zaak, persoon, moment));
            }
        });
    }
}
