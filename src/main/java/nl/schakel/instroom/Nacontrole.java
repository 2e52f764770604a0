package nl.schakel.instroom;

import java.time.Instant;
import java.util.List;
import nl.schakel.instroom.Bekendheidscheck.Treffer;
import nl.schakel.instroom.Bekendheidscheck.Uitslag;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.instroom.Controles.Gecontroleerd;
import nl.schakel.instroom.Controles.Moment;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Checks a zaak again without anybody asking: because somebody was registered, the check failed before, or the weights
 * changed. Whoever is found becomes work for the KPC'er; nothing that stood there goes away, and no judgement of a human
 * changes. Works in the transaction of the caller, who holds the zaak.
 */
@Component
class Nacontrole {
    private final ZaakRepository zaken;
    private final Controles controles;
    private final Bekendheidscheck check;
    private final Instroom instroom;
    private final Werkafspraken werkafspraken;
    private final ApplicationEventPublisher feiten;

    Nacontrole(
            ZaakRepository zaken,
            Controles controles,
            Bekendheidscheck check,
            Instroom instroom,
            Werkafspraken werkafspraken,
            ApplicationEventPublisher feiten) {
        this.zaken = zaken;
        this.controles = controles;
        this.check = check;
        this.instroom = instroom;
        this.werkafspraken = werkafspraken;
        this.feiten = feiten;
    }

    /** Whether this one person is the suspect. A check that fails now is repeated later. */
    void zoekPersoon(Zaak zaak, PersoonId persoon, Moment moment) {
        Uitslag uitslag =
                check.controleer(zaak.zsm(), List.of(zaak.verdachte())).getFirst();
        if (uitslag.uitvoering() == Uitvoering.MISLUKT) {
            zaken.update(zaak.gecontroleerd(Uitvoering.MISLUKT));
            return;
        }
        List<Treffer> treffers = uitslag.treffers().stream()
                .filter(t -> t.kandidaat().persoon().equals(persoon))
                .toList();
        if (!treffers.isEmpty()) {
            Zaak nu = met(zaak, treffers);
            controles.legLaterVast(List.of(new Gecontroleerd(nu, treffers)), moment);
            bewaarGevonden(zaak, nu);
        }
    }

    /** Repeats a check that failed. @return whether it succeeded now */
    boolean herhaal(ZaakId id, Instant nu) {
        Zaak zaak = zaken.findForUpdate(id).orElseThrow();
        Uitslag uitslag =
                check.controleer(zaak.zsm(), List.of(zaak.verdachte())).getFirst();
        if (uitslag.uitvoering() == Uitvoering.MISLUKT) {
            return false;
        }
        Zaak gecontroleerd = met(zaak.gecontroleerd(uitslag.uitvoering()), uitslag.treffers());
        int dagen =
                instroom.hercontroleDagen(werkafspraken.zsmLocatie(zaak.zsm()).regio(), nu);
        Moment moment = new Moment(Aanleiding.OPNIEUW, nu, Automaat.SCHAKEL, zaak.zsm());
        controles.legVast(List.of(new Gecontroleerd(gecontroleerd, uitslag.treffers())), dagen, moment);
        zaken.update(gecontroleerd);
        zaken.bevestigControle(id, nu, Automaat.SCHAKEL);
        meld(zaak, gecontroleerd);
        return true;
    }

    /** Adds persons whom a check with other weights found. @return whether there was one whom the zaak did not have */
    boolean voegToe(ZaakId id, List<Treffer> treffers, Instant nu) {
        Zaak zaak = zaken.findForUpdate(id).orElseThrow();
        List<Treffer> nieuw = treffers.stream()
                .filter(t -> !zaak.kandidaten().containsKey(t.kandidaat().persoon()))
                .toList();
        if (nieuw.isEmpty()) {
            return false;
        }
        Zaak gevonden = met(zaak, nieuw);
        Moment moment = new Moment(Aanleiding.OPNIEUW, nu, Automaat.SCHAKEL, zaak.zsm());
        controles.legLaterVast(List.of(new Gecontroleerd(gevonden, nieuw)), moment);
        bewaarGevonden(zaak, gevonden);
        return true;
    }

    private static Zaak met(Zaak zaak, List<Treffer> treffers) {
        Zaak nu = zaak;
        for (Treffer t : treffers) {
            nu = nu.gevonden(t.kandidaat().persoon(), t.zeker());
        }
        return nu;
    }

    private void bewaarGevonden(Zaak was, Zaak nu) {
        if (!nu.kandidaten().equals(was.kandidaten())) {
            zaken.update(nu);
            meld(was, nu);
        }
    }

    private void meld(Zaak was, Zaak nu) {
        if (!nu.kandidaten().equals(was.kandidaten())) {
            boolean mens = nu.kandidaten().entrySet().stream()
                    .anyMatch(e -> e.getValue() == KandidaatStatus.MOGELIJK
                            && was.kandidaten().get(e.getKey()) != KandidaatStatus.MOGELIJK);
            feiten.publishEvent(
                    new LaterGevonden(was.id(), was.zsm(), !mens, !was.fase().isOpen()));
        }
    }
}
