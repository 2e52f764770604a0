package nl.schakel.instroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Bekendheidscheck.Treffer;
import nl.schakel.instroom.Bekendheidscheck.Uitslag;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.instroom.Controles.Gecontroleerd;
import nl.schakel.instroom.Controles.Moment;
import nl.schakel.instroom.KandidaatRepository.Oordeel;
import nl.schakel.instroom.ZaakRepository.Nieuw;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Personen;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people at ZSM do with a suspect: register and check, say who it is, and bring the zaak to its end. */
@Service
@Transactional
public class Instroom {
    static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String DOEL = "Bekendheid controleren in de selectie (koppelvlak 1)";
    private static final int MEERDERJARIG = 18;

    private final ZaakRepository zaken;
    private final KandidaatRepository kandidaten;
    private final Bekendheidscheck check;
    private final Controles controles;
    private final Personen personen;
    private final Codelijsten codelijsten;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Instroom(
            ZaakRepository zaken,
            KandidaatRepository kandidaten,
            Bekendheidscheck check,
            Controles controles,
            Personen personen,
            Codelijsten codelijsten,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.zaken = zaken;
        this.kandidaten = kandidaten;
        this.check = check;
        this.controles = controles;
        this.personen = personen;
        this.codelijsten = codelijsten;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /**
     * Registers a suspect and checks at once whether a Veiligheidshuis knows them.
     *
     * @return the zaak; the one that was made before when the same form comes twice
     * @throws Weigering when the birth date lies in the future
     */
    public ZaakId registreer(Registratie registratie, Medewerker door) {
        return registreer(List.of(registratie), registratie.zsm(), door).getFirst();
    }

    /** Registers and checks a whole shift list: all of it, or nothing. The zaken come in the order of the list. */
    public List<ZaakId> registreer(List<Registratie> lijst, ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC);
        Instant nu = clock.instant();
        LocalDate vandaag = LocalDate.ofInstant(nu, NEDERLAND);
        lijst.forEach(r -> controleer(r, zsm, vandaag));
        Map<UUID, ZaakId> eerder =
                zaken.findByInzending(lijst.stream().map(Registratie::inzending).toList());
        List<Registratie> nieuw =
                lijst.stream().filter(r -> !eerder.containsKey(r.inzending())).toList();
        Map<Registratie, ZaakId> gemaakt = maak(nieuw, zsm, nu, door);
        return lijst.stream()
                .map(r -> Optional.ofNullable(eerder.get(r.inzending()))
                        .or(() -> Optional.ofNullable(gemaakt.get(r)))
                        .orElseThrow())
                .toList();
    }

    private static void controleer(Registratie r, ZsmLocatieCode zsm, LocalDate vandaag) {
        if (!r.zsm().equals(zsm)) {
            throw new NietGevonden();
        }
        if (r.verdachte().geboortedatum().ligtNa(vandaag)) {
            throw new Weigering("geboortedatum", "De geboortedatum ligt in de toekomst. Controleer het jaar.");
        }
    }

    private Map<Registratie, ZaakId> maak(List<Registratie> lijst, ZsmLocatieCode zsm, Instant nu, Medewerker door) {
        Map<Registratie, ZaakId> gemaakt = new HashMap<>();
        if (lijst.isEmpty()) {
            return gemaakt;
        }
        LocalDate vandaag = LocalDate.ofInstant(nu, NEDERLAND);
        List<Uitslag> uitslagen =
                check.controleer(zsm, lijst.stream().map(Registratie::verdachte).toList());
        int nummer = zaken.reserveer(zsm, vandaag.getYear(), lijst.size()) - lijst.size();
        var regio = werkafspraken.zsmLocatie(zsm).regio();
        List<Nieuw> rijen = new ArrayList<>();
        for (int i = 0; i < lijst.size(); i++) {
            Registratie r = lijst.get(i);
            Zaak zaak = zaak(r, uitslagen.get(i));
            boolean jeugd = r.verdachte()
                    .geboortedatum()
                    .leeftijdOp(vandaag)
                    .filter(l -> l < MEERDERJARIG)
                    .isPresent();
            String kenmerk = "%d-%06d".formatted(vandaag.getYear(), nummer + i + 1);
            rijen.add(new Nieuw(zaak, r, regio, kenmerk, jeugd, nu, door));
            gemaakt.put(r, zaak.id());
        }
        zaken.insert(rijen);
        List<Gecontroleerd> gecontroleerd = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            gecontroleerd.add(
                    new Gecontroleerd(rijen.get(i).zaak(), uitslagen.get(i).treffers()));
        }
        controles.legVast(
                gecontroleerd, hercontroleDagen(regio, nu), new Moment(Aanleiding.REGISTRATIE, nu, door, zsm));
        return gemaakt;
    }

    private static Zaak zaak(Registratie r, Uitslag uitslag) {
        Map<PersoonId, KandidaatStatus> wie = new HashMap<>();
        for (Treffer t : uitslag.treffers()) {
            wie.put(t.kandidaat().persoon(), t.zeker() ? KandidaatStatus.BEKEND : KandidaatStatus.MOGELIJK);
        }
        return new Zaak(ZaakId.nieuw(), r.zsm(), r.verdachte(), Fase.SELECTIE, wie, uitslag.uitvoering(), 1);
    }

    /** How long after a check a Veiligheidshuis that registers the suspect still changes the answer, in days. */
    int hercontroleDagen(RegioCode regio, Instant nu) {
        return werkafspraken.regioafspraken(regio, nu).hercontroleDagen();
    }

    /** A human says that the suspect is this known person; only then content opens. */
    public void bevestig(ZaakId id, PersoonId persoon, int versie, String toelichting, Medewerker door) {
        Zaak zaak = voorWijziging(id, door, Rol.KPC).opVersie(versie).bevestig(persoon);
        bewaarOordeel(zaak, new Oordeel(persoon, KandidaatStatus.BEKEND, toelichting.strip(), clock.instant()), door);
        feiten.publishEvent(new OvereenkomstBevestigd(id, persoon, !zaak.fase().isOpen(), door));
    }

    /**
     * A human says that the suspect is somebody else; remembered, so that nobody is asked again. An earlier confirmation
     * is revoked by it, also after the decision: what the houses were told is then recalled.
     */
    public void wijsAf(ZaakId id, PersoonId persoon, int versie, String redenCode, Medewerker door) {
        Zaak eerst = voorWijziging(id, door, Rol.KPC).opVersie(versie);
        Zaak zaak = eerst.wijsAf(persoon);
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), NEDERLAND);
        String reden = codelijsten
                .vereis(Lijst.REDEN_AFWIJZING_MATCH, redenCode, vandaag, "reden")
                .omschrijving();
        personen.nietDezelfde(zaak.verdachte(), persoon, reden, door);
        bewaarOordeel(zaak, new Oordeel(persoon, KandidaatStatus.AFGEWEZEN, reden, clock.instant()), door);
        if (eerst.kandidaten().get(persoon) == KandidaatStatus.BEKEND) {
            haalUitDossier(zaak, persoon, door);
            feiten.publishEvent(new OvereenkomstHerroepen(id, persoon, reden, door));
        }
    }

    private void haalUitDossier(Zaak zaak, PersoonId persoon, Medewerker door) {
        if (kandidaten.verwijderStukken(zaak.id(), persoon, clock.instant(), door) > 0) {
            verantwoording.legVast(
                    door,
                    zaak.zsm(),
                    Verwerking.van(
                                    Handeling.VERNIETIGEN,
                                    Activiteit.DOSSIER,
                                    "Advies over een ander uit het ZSM-dossier gehaald",
                                    DOEL)
                            .in(Dossier.zaak(zaak.id()))
                            .over(Betrokkene.persoon(persoon)));
        }
    }

    /**
     * Takes a rejection back, as long as nothing was decided: the question stands on the work list again, and the next
     * check asks it too.
     */
    public void herstel(ZaakId id, PersoonId persoon, int versie, Medewerker door) {
        Zaak zaak = voorWijziging(id, door, Rol.KPC).opVersie(versie).herstel(persoon);
        personen.vergeetNietDezelfde(zaak.verdachte(), persoon);
        bewaarOordeel(
                zaak, new Oordeel(persoon, KandidaatStatus.MOGELIJK, "afwijzing teruggedraaid", clock.instant()), door);
    }

    private void bewaarOordeel(Zaak zaak, Oordeel oordeel, Medewerker door) {
        kandidaten.update(zaak.id(), oordeel, door);
        zaken.update(zaak);
        String naam = switch (oordeel.status()) {
            case BEKEND -> "Overeenkomst bevestigd";
            case AFGEWEZEN -> "Overeenkomst afgewezen";
            case MOGELIJK -> "Afwijzing teruggedraaid";
        };
        verantwoording.legVast(
                door,
                zaak.zsm(),
                Verwerking.van(Handeling.COMBINEREN, Activiteit.BEKENDHEIDSCHECK, naam, DOEL)
                        .in(Dossier.zaak(zaak.id()))
                        .over(Betrokkene.persoon(oordeel.persoon())));
    }

    /**
     * The decision was taken; called by the module of the decisions, in its transaction.
     *
     * @param definitief true: the zaak is settled; false: it was routed
     * @throws nl.schakel.kern.Verouderd when the zaak changed since the decider opened it
     */
    public void beslist(ZaakId id, int versie, boolean definitief, Medewerker door) {
        zaken.update(
                voorWijziging(id, door, Rol.OFFICIER, Rol.KPC).opVersie(versie).beslist(definitief));
    }

    /**
     * The decision that stands was corrected, or verzet opened it again; called by the module of the decisions, in its
     * transaction.
     *
     * @param definitief true: the zaak is settled; false: another decision follows
     * @throws nl.schakel.kern.Verouderd when the zaak changed since the user opened it
     */
    public void herzien(ZaakId id, int versie, boolean definitief, Medewerker door) {
        zaken.update(
                voorWijziging(id, door, Rol.OFFICIER, Rol.KPC).opVersie(versie).herzien(definitief));
    }

    /** For higher modules, after their own authorisation: the addressees of feedback on this zaak. */
    public List<Bekende> bevestigdeBekenden(ZaakId id) {
        return kandidaten.findBevestigd(id);
    }

    Zaak voorWijziging(ZaakId id, Medewerker door, Rol... rollen) {
        Zaak zaak = zaken.findForUpdate(id).orElseThrow(NietGevonden::new);
        door.vereis(zaak.zsm(), rollen);
        return zaak;
    }
}
