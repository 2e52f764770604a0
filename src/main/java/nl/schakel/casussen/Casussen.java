package nl.schakel.casussen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personen;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.verstrekkingen.Verstrekkingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the casussen: who is known where, with what plan (Handreiking, bijlage 1, koppelvlak 1). */
@Service
@Transactional
public class Casussen {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String DOEL = "Casus van het Veiligheidshuis voeren";
    private static final int LANGSTE_NAAM = 100;

    private final CasusRepository casussen;
    private final Personen personen;
    private final Verstrekkingen verstrekkingen;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Casussen(
            CasusRepository casussen,
            Personen personen,
            Verstrekkingen verstrekkingen,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.casussen = casussen;
        this.personen = personen;
        this.verstrekkingen = verstrekkingen;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** The Veiligheidshuizen whose casussen an employee may see. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker door) {
        return door.veiligheidshuizenAls(Casus.LEZERS);
    }

    /** Whether an employee may open and change casussen of a house, and read a file into it. */
    public static boolean magBewerken(VeiligheidshuisCode bij, Medewerker door) {
        return door.heeft(bij, Casus.BEWERKERS);
    }

    /** Whether an employee may close casussen of a house and say who takes part. */
    public static boolean magVoeren(VeiligheidshuisCode bij, Medewerker door) {
        return door.heeft(bij, Rol.PROCESREGISSEUR);
    }

    /**
     * Opens a casus: from now on the person is known at this Veiligheidshuis.
     *
     * @throws Weigering when the person already has an active casus there
     */
    public CasusId open(
            PersoonId persoon,
            VeiligheidshuisCode bij,
            boolean huiselijkGeweld,
            boolean jeugd,
            String procesregisseur,
            Medewerker door) {
        door.vereis(bij, Casus.BEWERKERS);
        personen.toon(persoon);
        Casus.Nieuw nieuw = new Casus.Nieuw(CasusId.nieuw(), persoon, huiselijkGeweld, jeugd, procesregisseur);
        open(List.of(nieuw), bij, door);
        return nieuw.id();
    }

    /**
     * Waits until nobody else is opening casussen at this house; what is read after this, others have finished. Ends with
     * the transaction.
     */
    void wachtOpBeurt(VeiligheidshuisCode bij, Medewerker door) {
        door.vereis(bij, Casus.BEWERKERS);
        casussen.reserveer(bij, clock.instant().atZone(AMSTERDAM).getYear(), 0);
    }

    /** Whether a form with this token was already handled at this house. */
    boolean bestaat(CasusId id, VeiligheidshuisCode bij) {
        return casussen.vind(id).filter(c -> c.veiligheidshuis().equals(bij)).isPresent();
    }

    /** Opens many casussen for persons that exist; whoever calls this has them checked. */
    void open(List<Casus.Nieuw> nieuw, VeiligheidshuisCode bij, Medewerker door) {
        door.vereis(bij, Casus.BEWERKERS);
        if (nieuw.stream().anyMatch(c -> c.procesregisseur().length() > LANGSTE_NAAM)) {
            throw new Weigering("procesregisseur", "De naam van de procesregisseur is te lang. Kort deze in.");
        }
        Instant nu = clock.instant();
        int jaar = nu.atZone(AMSTERDAM).getYear();
        int eerste = casussen.reserveer(bij, jaar, nieuw.size()) - nieuw.size() + 1;
        List<String> nummers = IntStream.range(0, nieuw.size())
                .mapToObj(i -> "%d-%05d".formatted(jaar, eerste + i))
                .toList();
        if (!casussen.voegToe(nieuw, nummers, bij, nu)) {
            throw new Weigering("Deze persoon heeft al een actieve casus bij dit Veiligheidshuis. Gebruik die casus.");
        }
        for (Casus.Nieuw c : nieuw) {
            verantwoording.legVast(door, bij, verwerking(Handeling.VERZAMELEN, "Casus geopend", c.id(), c.persoon()));
        }
        feiten.publishEvent(new CasussenGeopend(
                bij, nieuw.stream().map(Casus.Nieuw::persoon).toList(), nu, door));
    }

    /**
     * Closes a casus: shielded at once, never a hit any more (WGS art. 2.31 lid 8; domain rule R14).
     *
     * @param versie the version that was seen
     * @throws Verouderd when somebody changed the casus since then
     */
    public void sluit(CasusId id, int versie, String reden, Medewerker door) {
        Casus casus = teWijzigen(id, versie, door, Rol.PROCESREGISSEUR);
        Casus.vereisReden(reden);
        Instant nu = clock.instant();
        casussen.sluit(id, reden.strip(), nu);
        verstrekkingen.roepTerugVanCasus(id.waarde(), "De casus is gesloten.");
        legVast(Handeling.WIJZIGEN, "Casus gesloten", casus, door);
        feiten.publishEvent(new CasusGesloten(id, casus.persoon(), casus.veiligheidshuis(), nu));
    }

    /**
     * Which of these persons have an active casus at which of these houses. Internal to higher modules: dat-informatie
     * only; the caller has authorised it and logs.
     */
    @Transactional(readOnly = true)
    public List<BekendBij> bekendBij(Collection<PersoonId> wie, Collection<VeiligheidshuisCode> huizen) {
        return wie.isEmpty() || huizen.isEmpty() ? List.of() : casussen.bekendBij(wie, huizen);
    }

    /**
     * Which of these casussen are active, for higher modules that are about to give content of them. They stay active
     * until the transaction ends: who closes one waits for it, so that nothing passes after a close was confirmed (R14).
     */
    public Set<CasusId> actief(Collection<CasusId> ids) {
        return ids.isEmpty() ? Set.of() : casussen.actief(ids);
    }

    /** A casus with the person, for staff of its Veiligheidshuis. @throws NietGevonden for everybody else */
    public Casusblad toon(CasusId id, Medewerker door) {
        Casus casus = casussen.vind(id).orElseThrow(NietGevonden::new);
        casus.vereisLezer(door);
        legVast(Handeling.RAADPLEGEN, "Casus geraadpleegd", casus, door);
        return blad(casus);
    }

    /** A casus for higher modules, after their own authorisation and log line. @throws NietGevonden when there is none */
    @Transactional(readOnly = true)
    public Casusblad blad(CasusId id) {
        return blad(casussen.vind(id).orElseThrow(NietGevonden::new));
    }

    /**
     * As {@link #blad(CasusId)}, after waiting for whoever is giving content of it; nobody changes or gives anything until
     * this transaction ends.
     */
    public Casusblad bladOmTeWijzigen(CasusId id) {
        return blad(casussen.vindOmTeWijzigen(id).orElseThrow(NietGevonden::new));
    }

    private Casusblad blad(Casus c) {
        return new Casusblad(
                c.id(),
                c.nummer(),
                c.veiligheidshuis(),
                c.persoon(),
                personen.toon(c.persoon()).personalia(),
                c.soort(),
                c.huiselijkGeweld(),
                c.jeugd(),
                c.procesregisseur(),
                c.geopendOp(),
                c.geslotenOp(),
                casussen.geldendPlan(c.id()),
                casussen.deelnemers(c.id()),
                c.versie());
    }

    /** Settles a new version of the plan van aanpak; the older versions stay. */
    public PlanId stelPlanVast(CasusId id, int versie, String doel, String tekst, Medewerker door) {
        Casus casus = teWijzigen(id, versie, door, Casus.BEWERKERS);
        Casus.vereisPlan(doel, tekst);
        int nummer = casussen.geldendPlan(id).map(Plan::versie).orElse(0) + 1;
        LocalDate vandaag = LocalDate.now(clock.withZone(AMSTERDAM));
        Plan plan = new Plan(PlanId.nieuw(), nummer, doel.strip(), tekst.strip(), vandaag, door.naam());
        casussen.voegPlanToe(id, plan, door);
        legVast(Handeling.WIJZIGEN, "Plan van aanpak vastgesteld", casus, door);
        return plan.id();
    }

    /** Says which organisations take part in the casus: its authorisation list (WGS art. 2.31; domain rule R3). */
    public void bepaalDeelnemers(CasusId id, int versie, List<String> deelnemers, Medewerker door) {
        Casus casus = teWijzigen(id, versie, door, Rol.PROCESREGISSEUR);
        casussen.vervangDeelnemers(id, Casus.vereisDeelnemers(deelnemers));
        legVast(Handeling.WIJZIGEN, "Deelnemers van casus bepaald", casus, door);
    }

    private Casus teWijzigen(CasusId id, int versie, Medewerker door, Rol... rollen) {
        Casus casus = casussen.vindOmTeWijzigen(id).orElseThrow(NietGevonden::new);
        casus.vereisBewerker(versie, door, rollen);
        return casus;
    }

    private void legVast(Handeling handeling, String wat, Casus casus, Medewerker door) {
        verantwoording.legVast(door, casus.veiligheidshuis(), verwerking(handeling, wat, casus.id(), casus.persoon()));
    }

    private static Verwerking verwerking(Handeling handeling, String wat, CasusId id, PersoonId wie) {
        return Verwerking.van(handeling, Activiteit.CASUS, wat, DOEL)
                .in(Dossier.casus(id.waarde()))
                .over(Betrokkene.persoon(wie));
    }
}
