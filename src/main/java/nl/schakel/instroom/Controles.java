package nl.schakel.instroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.schakel.instroom.Bekendheidscheck.Treffer;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.instroom.ControleRepository.Zoekvraag;
import nl.schakel.instroom.KandidaatRepository.Vondst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Personen;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what a check gave: who was found, the proof of the check, and the lines of the log. */
@Component
class Controles {
    private static final String DOEL = "Bekendheid controleren in de selectie (koppelvlak 1)";

    private final KandidaatRepository kandidaten;
    private final ControleRepository controles;
    private final Personen personen;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;

    Controles(
            KandidaatRepository kandidaten,
            ControleRepository controles,
            Personen personen,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten) {
        this.kandidaten = kandidaten;
        this.controles = controles;
        this.personen = personen;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
    }

    /** One suspect with what the check found. */
    record Gecontroleerd(Zaak zaak, List<Treffer> treffers) {}

    /** The circumstances of a check. @param plek the place for which the employee acts */
    record Moment(Aanleiding aanleiding, Instant op, Medewerker door, Plek plek) {}

    /** Keeps a check by ZSM. @param dagen how long somebody who is registered later must still find these suspects */
    void legVast(List<Gecontroleerd> lijst, int dagen, Moment moment) {
        bewaar(lijst, moment);
        List<Zoekvraag> vragen = new ArrayList<>();
        for (Gecontroleerd g : lijst) {
            if (g.zaak().verdachte().isTeControleren()) {
                Instant tot = moment.op().plus(Duration.ofDays(dagen));
                vragen.add(
                        new Zoekvraag(g.zaak(), personen.vraagsleutels(g.zaak().verdachte()), tot));
            }
            log(
                    Handeling.VERZAMELEN,
                    "Verdachte gecontroleerd " + moment.aanleiding().label(),
                    g,
                    moment);
        }
        controles.bewaar(vragen, moment.op());
    }

    /** Keeps what the registration of a person at a Veiligheidshuis changed for a suspect. */
    void legLaterVast(List<Gecontroleerd> lijst, Moment moment) {
        bewaar(lijst, moment);
    }

    private void bewaar(List<Gecontroleerd> lijst, Moment moment) {
        boolean later = moment.aanleiding() != Aanleiding.REGISTRATIE;
        kandidaten.insert(lijst.stream()
                .map(g -> new Vondst(g.zaak(), g.treffers(), moment.op(), later))
                .toList());
        for (Gecontroleerd g : lijst) {
            if (!g.treffers().isEmpty()) {
                log(Handeling.VERSCHENEN, "Gevonden bij bekendheidscheck", g, moment);
            }
        }
        controles.insert(
                lijst.stream().map(Gecontroleerd::zaak).toList(), moment.aanleiding(), moment.op(), moment.door());
        lijst.forEach(g -> meldBekenden(g, moment));
    }

    /** Who is known for sure is told at once; who a human must still recognise, or rejected, is not. */
    private void meldBekenden(Gecontroleerd g, Moment moment) {
        Zaak zaak = g.zaak();
        for (Treffer t : g.treffers()) {
            PersoonId wie = t.kandidaat().persoon();
            if (t.zeker() && zaak.fase().isOpen() && zaak.kandidaten().get(wie) == KandidaatStatus.BEKEND) {
                List<Bekende> waar = t.bekendBij().stream()
                        .map(b -> new Bekende(wie, b.veiligheidshuis(), b.casus()))
                        .toList();
                feiten.publishEvent(
                        new BekendeBinnen(zaak.id(), zaak.zsm(), wie, waar, moment.op(), moment.door(), moment.plek()));
            }
        }
    }

    private void log(Handeling handeling, String naam, Gecontroleerd g, Moment moment) {
        ZaakId zaak = g.zaak().id();
        List<Betrokkene> wie = handeling == Handeling.VERSCHENEN
                ? g.treffers().stream()
                        .map(t -> Betrokkene.persoon(t.kandidaat().persoon()))
                        .toList()
                : List.of(Betrokkene.verdachte(zaak));
        verantwoording.legVast(
                moment.door(),
                moment.plek(),
                Verwerking.van(handeling, Activiteit.BEKENDHEIDSCHECK, naam, DOEL)
                        .in(Dossier.zaak(zaak))
                        .over(wie));
    }

    /** The suspects at these places that somebody with these keys may be. */
    List<ZaakId> verdachtenMet(long[] sleutels, Collection<String> plekken, Instant nu) {
        return controles.zoek(sleutels, plekken, nu);
    }

    /** Which of these keys belong to a suspect of the agreed days. */
    Set<Long> bezetteSleutels(long[] sleutels, Collection<String> plekken, Instant nu) {
        return controles.bezet(sleutels, plekken, nu);
    }

    List<Controle> van(ZaakId zaak) {
        return controles.find(zaak);
    }
}
