package nl.schakel.casussen.prioritering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.casussen.CasusGesloten;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Teksten;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front door of the prioritised list. Nobody is on it without a group with public criteria, a reason, and a day of review;
 * who is removed is gone at once, also for ZSM (domain rule R17).
 */
@Service
@Transactional
public class Prioritering {
    /** Longest time until somebody must look again, in months. */
    public static final int LANGSTE_MAANDEN = 12;

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String DOEL = "Geprioriteerde lijst van het Veiligheidshuis bijhouden";
    private static final Rol[] VASTSTELLERS = {Rol.PROCESREGISSEUR, Rol.BEDRIJFSBUREAU};
    private static final int LANGSTE_NAAM = 100;
    private static final int LANGSTE_CRITERIA = 2000;
    private static final int BINNENKORT_DAGEN = 30;

    private final PrioriteringRepository repository;
    private final Casussen casussen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Prioritering(PrioriteringRepository repository, Casussen casussen, Verantwoording verantwoording, Clock clock) {
        this.repository = repository;
        this.casussen = casussen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** The houses whose list an employee may see. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker door) {
        return door.veiligheidshuizenAls(Rol.vanVeiligheidshuis());
    }

    /** Whether an employee decides about groups and who is on them. */
    public static boolean magVaststellen(VeiligheidshuisCode huis, Medewerker door) {
        return door.heeft(huis, VASTSTELLERS);
    }

    /** The groups of all houses with their criteria, for anybody: no persons, no numbers. */
    @Transactional(readOnly = true)
    public Pagina<Groep> openbaar(int pagina) {
        return Pagina.van(repository.groepen(Pagina.overslaan(pagina), Pagina.GROOTTE + 1), pagina);
    }

    /** The groups of a house, for its staff. */
    @Transactional(readOnly = true)
    public List<Groep> groepen(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, Rol.vanVeiligheidshuis());
        return repository.groepen(huis);
    }

    /** Settles a group. @throws Weigering without a name or criteria, or when the name is in use */
    public void voegToe(VeiligheidshuisCode huis, String naam, String criteria, Medewerker door) {
        door.vereis(huis, VASTSTELLERS);
        String schoon =
                Teksten.vereis("naam", naam, LANGSTE_NAAM, "Geef de groep een naam van ten hoogste 100 tekens.");
        Groep groep = new Groep(Ids.nieuw(), huis, schoon, criteria(criteria), clock.instant(), door.naam(), 0, 1);
        if (!repository.voegToe(groep)) {
            throw new Weigering("naam", "Er is al een groep met deze naam.");
        }
        log(Handeling.WIJZIGEN, "Geprioriteerde groep vastgesteld", huis, door);
    }

    /** Settles other criteria of a group. @throws Verouderd when a colleague did so meanwhile */
    public void wijzig(UUID id, int versie, String criteria, Medewerker door) {
        Groep groep = groep(id, door);
        if (!repository.wijzig(id, versie, criteria(criteria), clock.instant(), door.naam())) {
            throw new Verouderd("Een collega heeft deze criteria net gewijzigd. Bekijk ze en wijzig opnieuw.");
        }
        log(Handeling.WIJZIGEN, "Criteria van geprioriteerde groep gewijzigd", groep.veiligheidshuis(), door);
    }

    /** Ends a group: nobody is on it any more. */
    public void hefOp(UUID id, Medewerker door) {
        Groep groep = groep(id, door);
        repository.hefOp(id, clock.instant());
        log(Handeling.WIJZIGEN, "Geprioriteerde groep opgeheven", groep.veiligheidshuis(), door);
    }

    private Groep groep(UUID id, Medewerker door) {
        Groep groep = repository.groep(id).orElseThrow(NietGevonden::new);
        door.vereis(groep.veiligheidshuis(), VASTSTELLERS);
        return groep;
    }

    private static String criteria(String criteria) {
        return Teksten.vereis(
                "criteria",
                criteria,
                LANGSTE_CRITERIA,
                "Schrijf op wanneer iemand op deze lijst komt, in ten hoogste 2000 tekens. Iedereen kan dit lezen.");
    }

    /**
     * Puts the person of a casus on a group.
     *
     * @throws Weigering without a reason, with a day of review in the past or more than a year away, or when already on it
     */
    public void plaats(CasusId casus, UUID groepId, Grond grond, Medewerker door) {
        Groep groep = groep(groepId, door);
        Casusblad blad = casussen.blad(casus);
        if (!blad.veiligheidshuis().equals(groep.veiligheidshuis()) || !blad.isActief()) {
            throw new NietGevonden();
        }
        Plaatsing plaatsing = new Plaatsing(
                Ids.nieuw(),
                groepId,
                groep.naam(),
                groep.veiligheidshuis(),
                casus,
                blad.nummer(),
                blad.persoon(),
                grond.vereisMotivering(),
                clock.instant(),
                door.naam(),
                grond.dag(vandaag()),
                1);
        if (!repository.plaats(plaatsing)) {
            throw new Weigering("groep", "Deze persoon staat al op deze lijst.");
        }
        log(Handeling.WIJZIGEN, "Op geprioriteerde lijst geplaatst", plaatsing, door);
    }

    /** Says after a review that the person stays. @throws Verouderd when a colleague reviewed meanwhile */
    public void blijft(UUID id, int versie, Grond grond, Medewerker door) {
        Plaatsing plaatsing = plaatsing(id, door);
        if (!repository.beoordeel(
                id, versie, grond.vereisMotivering(), grond.dag(vandaag()), clock.instant(), door.naam())) {
            throw new Verouderd("Een collega heeft dit net beoordeeld. Bekijk wat er nu staat.");
        }
        log(Handeling.WIJZIGEN, "Plaats op geprioriteerde lijst herbeoordeeld", plaatsing, door);
    }

    /** Removes the person from the group, at once and without a trace but the log. */
    public void voerAf(UUID id, Medewerker door) {
        Plaatsing plaatsing = plaatsing(id, door);
        repository.verwijder(id);
        log(Handeling.WIJZIGEN, "Van geprioriteerde lijst afgevoerd", plaatsing, door);
    }

    private Plaatsing plaatsing(UUID id, Medewerker door) {
        Plaatsing plaatsing = repository.plaatsing(id).orElseThrow(NietGevonden::new);
        door.vereis(plaatsing.veiligheidshuis(), VASTSTELLERS);
        return plaatsing;
    }

    /** Today, as the list judges it. */
    public LocalDate vandaag() {
        return LocalDate.now(clock.withZone(NEDERLAND));
    }

    /** A page of who is on the list of a house, the first to be reviewed first. */
    public Pagina<Plaatsing> lijst(VeiligheidshuisCode huis, int pagina, Medewerker door) {
        door.vereis(huis, Rol.vanVeiligheidshuis());
        Pagina<Plaatsing> gevonden =
                Pagina.van(repository.lijst(huis, Pagina.overslaan(pagina), Pagina.GROOTTE + 1), pagina);
        if (!gevonden.isLeeg()) {
            List<Betrokkene> wie = gevonden.regels().stream()
                    .map(Plaatsing::persoon)
                    .distinct()
                    .map(Betrokkene::persoon)
                    .toList();
            verantwoording.legVast(
                    door,
                    huis,
                    Verwerking.van(Handeling.VERSCHENEN, Activiteit.CASUS, "Geprioriteerde lijst", DOEL)
                            .over(wie));
        }
        return gevonden;
    }

    /** On which groups the person of a casus is and why, for staff of its house. */
    public List<Plaatsing> van(CasusId casus, Medewerker door) {
        door.vereis(casussen.blad(casus).veiligheidshuis(), Rol.vanVeiligheidshuis());
        List<Plaatsing> plaatsingen = repository.van(casus);
        plaatsingen.stream()
                .findFirst()
                .ifPresent(p -> log(Handeling.RAADPLEGEN, "Plaats op geprioriteerde lijst gelezen", p, door));
        return plaatsingen;
    }

    /** The names of the groups of these casussen, for higher modules after their own authorisation and log line. */
    @Transactional(readOnly = true)
    public Map<CasusId, List<String>> namen(Collection<CasusId> ids) {
        return ids.isEmpty() ? Map.of() : repository.namen(ids);
    }

    /** How many reviews are due within a month. */
    @Transactional(readOnly = true)
    public int aantalTeBeoordelen(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, Rol.vanVeiligheidshuis());
        return repository.aantalTeBeoordelen(huis, vandaag().plusDays(BINNENKORT_DAGEN));
    }

    /** Who is no longer known is on no list. */
    @EventListener
    void gesloten(CasusGesloten feit) {
        repository.verwijder(feit.casus());
    }

    private void log(Handeling handeling, String naam, VeiligheidshuisCode huis, Medewerker door) {
        verantwoording.legVast(door, huis, Verwerking.van(handeling, Activiteit.CASUS, naam, DOEL));
    }

    private void log(Handeling handeling, String naam, Plaatsing plaatsing, Medewerker door) {
        PersoonId wie = plaatsing.persoon();
        verantwoording.legVast(
                door,
                plaatsing.veiligheidshuis(),
                Verwerking.van(handeling, Activiteit.CASUS, naam, DOEL)
                        .in(Dossier.casus(plaatsing.casus().waarde()))
                        .over(Betrokkene.persoon(wie)));
    }
}
