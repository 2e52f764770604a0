package nl.schakel.adviezen;

import java.time.Clock;
import java.util.List;
import nl.schakel.adviezen.Adviesfeit.AdviesTeruggestuurd;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways back of an advice: returned, withdrawn, dropped, begun again from an older text. */
@Service
@Transactional
public class Adviesgang {
    private final AdviesRepository adviezen;
    private final StapRepository stappen;
    private final Adviestoegang toegang;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Adviesgang(
            AdviesRepository adviezen,
            StapRepository stappen,
            Adviestoegang toegang,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.adviezen = adviezen;
        this.stappen = stappen;
        this.toegang = toegang;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** Gives an offered advice back to its author. @throws Weigering when no remark was made */
    public void stuurTerug(AdviesId id, int versie, Opmerkingen opmerkingen, Medewerker door) {
        Advies advies = toegang.teWijzigen(id, versie, door, Adviestoegang.GOEDKEURDERS);
        Casusblad casus = toegang.voorSchrijven(advies.casus(), door);
        zet(advies.stuurTerug(opmerkingen), Stap.Soort.TERUGGESTUURD, opmerkingen, door);
        toegang.log(Handeling.WIJZIGEN, "Advies teruggestuurd", casus, door);
        feiten.publishEvent(new AdviesTeruggestuurd(
                id, advies.casus(), advies.veiligheidshuis(), advies.auteur(), clock.instant()));
    }

    /** Takes an offered advice back before it was judged, to write on. */
    public void trekIn(AdviesId id, int versie, Medewerker door) {
        Advies advies = toegang.teWijzigen(id, versie, door, Adviestoegang.SCHRIJVERS);
        Casusblad casus = toegang.voorSchrijven(advies.casus(), door);
        zet(advies.trekIn(), Stap.Soort.INGETROKKEN, Opmerkingen.GEEN, door);
        toegang.log(Handeling.WIJZIGEN, "Aangeboden advies ingetrokken", casus, door);
    }

    /** Drops a draft; its text stays in the history. @param reden cannot be left out */
    public void laatVervallen(AdviesId id, int versie, String reden, Medewerker door) {
        Advies advies = toegang.teWijzigen(id, versie, door, Adviestoegang.SCHRIJVERS);
        Casusblad casus = toegang.voorSchrijven(advies.casus(), door);
        zet(advies.laatVervallen(reden), Stap.Soort.VERVALLEN, Opmerkingen.algemeen(reden), door);
        toegang.log(Handeling.WIJZIGEN, "Concept-advies laten vervallen", casus, door);
    }

    /**
     * Begins a new draft with the text of an older version or of a dropped draft.
     *
     * @throws Weigering when a draft is open already
     */
    public CasusId beginOpnieuw(AdviesId id, Medewerker door) {
        Advies oud = adviezen.find(id).orElseThrow(NietGevonden::new);
        Casusblad casus = toegang.voorSchrijven(oud.casus(), door);
        if (adviezen.findConceptForUpdate(oud.casus()).isPresent()) {
            throw new Weigering(
                    "Er is al een concept bij deze casus. Schrijf daarin verder, of laat dat eerst vervallen.");
        }
        Advies nieuw = Advies.nieuw(casus.id(), casus.persoon(), casus.veiligheidshuis(), oud.inhoud(), door)
                .bewaardDoor(door, clock.instant());
        adviezen.insert(nieuw);
        adviezen.save(nieuw);
        stappen.voegToe(nieuw.id(), Stap.Soort.BEGONNEN, Opmerkingen.GEEN, door, clock.instant());
        toegang.log(Handeling.WIJZIGEN, "Concept-advies begonnen met een eerdere tekst", casus, door);
        return casus.id();
    }

    /** What happened to one version, oldest first; for who may read it. */
    public List<Stap> stappen(AdviesId id, Medewerker door) {
        Advies advies = adviezen.find(id).orElseThrow(NietGevonden::new);
        toegang.voorLezen(advies.casus(), door);
        return stappen.find(id);
    }

    /** Whether the employee wrote in it, so that somebody else must approve it. */
    public boolean isEigen(AdviesId id, Medewerker door) {
        return adviezen.find(id).filter(a -> a.isVan(door)).isPresent();
    }

    private void zet(Advies nieuw, Stap.Soort soort, Opmerkingen opmerkingen, Medewerker door) {
        adviezen.save(nieuw.bewaardDoor(door, clock.instant()));
        stappen.voegToe(nieuw.id(), soort, opmerkingen, door, clock.instant());
    }
}
