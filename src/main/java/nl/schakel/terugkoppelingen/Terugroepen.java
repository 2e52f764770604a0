package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.OvereenkomstHerroepen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingTeruggeroepen;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingVernietigd;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes feedback back that should not have been sent, above all about the wrong person. The house sees at once only that
 * it was recalled, destroys what it copied and printed, and says so; ZSM sees where that has not happened yet. The
 * processing log keeps every line (Directive (EU) 2016/680 art. 7 and 16; AVG art. 19).
 */
@Service
@Transactional
public class Terugroepen {
    private static final int LANGSTE = 200;

    private final BerichtRepository berichten;
    private final PostvakRepository postvak;
    private final Herzieningen herzieningen;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Terugroepen(
            BerichtRepository berichten,
            PostvakRepository postvak,
            Herzieningen herzieningen,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.berichten = berichten;
        this.postvak = postvak;
        this.herzieningen = herzieningen;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** A recall that a house has not settled yet; no personal data. */
    public record Openstaand(TerugkoppelingId id, ZaakId zaak, String huis, String telefoon, Terugroep terugroep) {}

    /**
     * What a house says about its copies.
     *
     * @param systemen nothing of it is left in the systems of the house
     * @param papier prints and notes were destroyed, or there were none
     * @param doorgegeven everybody who got it from the house was told, or nobody did
     */
    public record Vernietiging(boolean systemen, boolean papier, boolean doorgegeven) {}

    /** The match was taken back: what was sent about the person is recalled, what waited is not sent. */
    @EventListener
    void herroepen(OvereenkomstHerroepen feit) {
        List<Bericht> geraakt = berichten.overPersoon(feit.zaak(), feit.persoon());
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                geraakt.stream().map(Bericht::huis).distinct().toList());
        for (Bericht t : geraakt) {
            if (t.status() == BerichtStatus.KLAAR) {
                berichten.vervallen(t.id());
            } else {
                roepTerug(t, naam(huizen, t.huis()), "Ging over een andere persoon: " + feit.reden(), feit.door());
            }
        }
    }

    /**
     * Recalls one message, for instance because it went to the wrong house.
     *
     * @throws Verouderd when a colleague recalled it already
     */
    public ZaakId roepTerug(TerugkoppelingId id, String reden, Medewerker door) {
        Bericht t = berichten.findForUpdate(id).orElseThrow(NietGevonden::new);
        door.vereis(t.zsm(), Rol.KPC, Rol.OFFICIER);
        String tekst = reden.strip();
        if (tekst.isEmpty()) {
            throw new Weigering("redenTerugroep", "Schrijf kort op waarom u dit bericht terugroept, zonder namen.");
        }
        if (tekst.length() > LANGSTE) {
            throw new Weigering("redenTerugroep", "Houd de reden korter dan %d tekens.".formatted(LANGSTE));
        }
        if (t.status().isTeruggeroepen()) {
            throw new Verouderd("Een collega heeft dit bericht al teruggeroepen.");
        }
        if (!t.status().isBijHuis()) {
            throw new Weigering("Dit bericht is niet verstuurd. Er valt niets terug te roepen.");
        }
        roepTerug(t, werkafspraken.veiligheidshuis(t.huis()).naam(), tekst, door);
        return t.zaak();
    }

    private void roepTerug(Bericht t, String huis, String reden, Medewerker door) {
        postvak.roepTerug(t.id(), reden, clock.instant(), door);
        herzieningen.vervalt(new CasusId(t.casus()), t.id().waarde());
        verantwoording.legVast(
                door,
                t.zsm(),
                Verwerking.verstrekking(
                                Activiteit.TERUGKOPPELING, "Terugkoppeling teruggeroepen", Terugkoppelaar.DOEL, huis)
                        .in(Dossier.zaak(t.zaak()))
                        .over(Betrokkene.persoon(t.wie())));
        feiten.publishEvent(new TerugkoppelingTeruggeroepen(t.id(), t.zaak(), t.huis()));
    }

    /**
     * The house says that nothing of it is left.
     *
     * @throws Weigering at the field of what was not confirmed
     * @throws Verouderd when a colleague confirmed it already
     */
    public void bevestigVernietigd(TerugkoppelingId id, Vernietiging v, Medewerker door) {
        Bericht t = berichten.findForUpdate(id).orElseThrow(NietGevonden::new);
        door.vereis(t.huis(), Terugkoppelingen.BEOORDELAARS);
        if (t.status() == BerichtStatus.VERNIETIGD) {
            throw new Verouderd("Een collega heeft de vernietiging al bevestigd. Hieronder ziet u wie.");
        }
        if (t.status() != BerichtStatus.TERUGGEROEPEN) {
            throw new NietGevonden();
        }
        vereis(v.systemen(), "systemen", "Haal het eerst uit uw systemen, en vink dit dan aan.");
        vereis(v.papier(), "papier", "Vernietig eerst afdrukken en aantekeningen, en vink dit dan aan.");
        vereis(
                v.doorgegeven(),
                "doorgegeven",
                "Vertel eerst wie het van u kreeg dat het weg moet, en vink dit dan aan.");
        postvak.vernietigd(id, clock.instant(), door);
        verantwoording.legVast(
                door,
                t.huis(),
                Verwerking.van(
                                Handeling.VERNIETIGEN,
                                Activiteit.TERUGKOPPELING,
                                "Teruggeroepen terugkoppeling vernietigd",
                                Terugkoppelingen.DOEL)
                        .in(Dossier.casus(t.casus()))
                        .over(Betrokkene.persoon(t.wie())));
        feiten.publishEvent(new TerugkoppelingVernietigd(t.id(), t.zaak(), t.zsm(), t.huis()));
    }

    private static void vereis(boolean gedaan, String veld, String anders) {
        if (!gedaan) {
            throw new Weigering(veld, anders);
        }
    }

    /** The recalls of a ZSM-locatie that a house has not settled yet, longest waiting first, at most 100. */
    @Transactional(readOnly = true)
    public List<Openstaand> openstaand(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        List<Bericht> rijen = postvak.teruggeroepen(zsm);
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                rijen.stream().map(Bericht::huis).distinct().toList());
        return rijen.stream()
                .map(t -> new Openstaand(
                        t.id(),
                        t.zaak(),
                        naam(huizen, t.huis()),
                        Optional.ofNullable(huizen.get(t.huis()))
                                .map(Veiligheidshuis::telefoon)
                                .orElse(""),
                        t.terugroep().orElseThrow()))
                .toList();
    }

    private static String naam(Map<VeiligheidshuisCode, Veiligheidshuis> huizen, VeiligheidshuisCode code) {
        return Optional.ofNullable(huizen.get(code)).map(Veiligheidshuis::naam).orElse(code.code());
    }
}
