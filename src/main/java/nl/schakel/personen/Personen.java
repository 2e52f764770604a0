package nl.schakel.personen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.PersoonRepository.Nummer;
import nl.schakel.personen.zoeken.Zoeker;
import nl.schakel.personen.zoeken.Zoekrij;
import nl.schakel.personen.zoeken.ZoeksleutelRepository;
import nl.schakel.personen.zoeken.ZoeksleutelRepository.Afwijzing;
import nl.schakel.personen.zoeken.Zoekvorm;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front door of the register of persons. Who is registered here is not yet known at a Veiligheidshuis: only an active
 * casus makes that so.
 */
@Service
@Transactional
public class Personen {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Rol[] BEHEER = {Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PROCESREGISSEUR, Rol.BEDRIJFSBUREAU};

    private final PersoonRepository personen;
    private final ZoeksleutelRepository sleutels;
    private final Zoeker zoeker;
    private final Zoekvorm vorm;
    private final Doorverwijzing doorverwijzing;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Personen(
            PersoonRepository personen,
            ZoeksleutelRepository sleutels,
            Zoeker zoeker,
            Zoekvorm vorm,
            Doorverwijzing doorverwijzing,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.personen = personen;
        this.sleutels = sleutels;
        this.zoeker = zoeker;
        this.vorm = vorm;
        this.doorverwijzing = doorverwijzing;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /**
     * Adds a person, with the keys by which the check finds them.
     *
     * @throws Weigering when a number is already in the register, the birth date lies in the future, or too little is
     *     known for the check to find this person
     */
    public PersoonId registreer(Personalia personalia, Medewerker door, VeiligheidshuisCode bij) {
        return registreer(List.of(personalia), door, bij).getFirst();
    }

    /** As {@link #registreer(Personalia, Medewerker, VeiligheidshuisCode)} for many; the answer is in the same order. */
    public List<PersoonId> registreer(List<Personalia> personalia, Medewerker door, VeiligheidshuisCode bij) {
        door.vereis(bij, BEHEER);
        personalia.forEach(this::keur);
        List<Persoon> nieuw = personalia.stream()
                .map(p -> new Persoon(PersoonId.nieuw(), p, 1))
                .toList();
        vereisNieuweNummers(personalia, Set.of());
        if (!personen.voegToe(nieuw, clock.instant())) {
            throw new Weigering("bsn", "Een collega heeft deze persoon net geregistreerd. Zoek de persoon op.");
        }
        sleutels.schrijf(nieuw);
        legVast(Handeling.VERZAMELEN, "Persoon geregistreerd", nieuw, door, bij);
        return nieuw.stream().map(Persoon::id).toList();
    }

    /**
     * Replaces the personalia. That the person is known at the Veiligheidshuis is checked by the caller.
     *
     * @param versie the version the change started from
     * @throws Verouderd when somebody else changed the person since then
     */
    public void wijzig(PersoonId id, int versie, Personalia personalia, Medewerker door, VeiligheidshuisCode bij) {
        door.vereis(bij, BEHEER);
        toon(id);
        keur(personalia);
        vereisNieuweNummers(List.of(personalia), Set.of(id));
        Persoon persoon = new Persoon(id, personalia, versie);
        if (!personen.wijzig(persoon)) {
            throw new Verouderd(
                    "Een collega heeft deze persoon net gewijzigd. Bekijk de nieuwe gegevens en wijzig opnieuw.");
        }
        sleutels.herschrijf(List.of(persoon));
        legVast(Handeling.WIJZIGEN, "Persoon gewijzigd", List.of(persoon), door, bij);
        feiten.publishEvent(new PersoonGewijzigd(id, bij, door));
    }

    /**
     * Refuses personalia that the register cannot use; the rest of their rules they check themselves.
     *
     * @throws Weigering with the field at which it goes wrong
     */
    // a list goes on after a bad line, so a refusal here does not end the transaction of the caller
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Weigering.class)
    public void keur(Personalia personalia) {
        if (personalia.geboortedatum().ligtNa(LocalDate.now(clock.withZone(AMSTERDAM)))) {
            throw new Weigering("geboortedatum", "De geboortedatum ligt in de toekomst. Controleer de datum.");
        }
        if (!Signalement.van(personalia).isTeControleren() && personalia.skn().isEmpty()) {
            throw new Weigering(
                    "geboortedatum",
                    "Vul het BSN in of de geboortedatum, desnoods alleen het jaar. Anders is deze persoon later niet te vinden.");
        }
    }

    private void vereisNieuweNummers(List<Personalia> nieuw, Set<PersoonId> behalve) {
        var bsns =
                nieuw.stream().flatMap(p -> p.bsn().stream()).map(Bsn::waarde).toList();
        // without the way to the person who remains: a lapsed record keeps its numbers
        if (personen.vindOpNummer(Nummer.BSN, bsns).values().stream().anyMatch(id -> !behalve.contains(id))) {
            throw new Weigering(
                    "bsn",
                    "Dit burgerservicenummer staat al in het register. Zoek de persoon op, of controleer het nummer.");
        }
        var skns = nieuw.stream().flatMap(p -> p.skn().stream()).toList();
        if (personen.vindOpNummer(Nummer.SKN, skns).values().stream().anyMatch(id -> !behalve.contains(id))) {
            throw new Weigering("skn", "Dit strafrechtsketennummer staat al in het register. Controleer het nummer.");
        }
    }

    private void legVast(Handeling handeling, String wat, List<Persoon> wie, Medewerker door, VeiligheidshuisCode bij) {
        verantwoording.legVast(
                door,
                bij,
                Verwerking.van(handeling, Activiteit.PERSONEN, wat, "Register van bekende personen bijhouden")
                        .over(wie.stream().map(p -> Betrokkene.persoon(p.id())).toList()));
    }

    /**
     * A person, for higher modules: authorisation and the log line are the caller's, because only the caller knows the
     * dossier from which the purpose follows.
     *
     * @throws NietGevonden when there is no such person
     */
    @Transactional(readOnly = true)
    public Persoon toon(PersoonId id) {
        return Optional.ofNullable(toon(Set.of(id)).get(id)).orElseThrow(NietGevonden::new);
    }

    /** As {@link #toon(PersoonId)} for many at once, in one query; who does not exist is not in the answer. */
    @Transactional(readOnly = true)
    public Map<PersoonId, Persoon> toon(Collection<PersoonId> ids) {
        return doorverwijzing.vind(ids);
    }

    /** The person with this number; no content, so the caller logs what it does with it. */
    @Transactional(readOnly = true)
    public Optional<PersoonId> vindOpBsn(Bsn bsn) {
        return Optional.ofNullable(vindOpBsn(List.of(bsn)).get(bsn));
    }

    /** As {@link #vindOpBsn(Bsn)} for many at once. */
    @Transactional(readOnly = true)
    public Map<Bsn, PersoonId> vindOpBsn(Collection<Bsn> bsns) {
        Map<String, PersoonId> gevonden =
                personen.vindOpNummer(Nummer.BSN, bsns.stream().map(Bsn::waarde).toList());
        return doorverwijzing.nummers(gevonden).entrySet().stream()
                .collect(Collectors.toMap(e -> new Bsn(e.getKey()), Map.Entry::getValue));
    }

    /** As {@link #vindOpBsn(Collection)} by strafrechtsketennummer. */
    @Transactional(readOnly = true)
    public Map<String, PersoonId> vindOpSkn(Collection<String> skns) {
        return doorverwijzing.nummers(personen.vindOpNummer(Nummer.SKN, skns));
    }

    /** Whether enough is known to compare: a BSN, or a surname and (part of) a birth date. */
    public boolean isTeControleren(Signalement signalement) {
        return signalement.isTeControleren();
    }

    /**
     * Who in the register may be this suspect, certain ones first. Whom somebody called "not the same" before is left
     * out, unless the number now makes it certain. Says nothing yet about being known; the caller logs.
     *
     * @throws NietVergeleken when the index of the register is not complete
     */
    @Transactional(readOnly = true)
    public List<Kandidaat> vergelijk(Signalement signalement) {
        return vergelijk(List.of(signalement)).getFirst();
    }

    /** As {@link #vergelijk(Signalement)} for many at once, in the order of the list. */
    @Transactional(readOnly = true)
    public List<List<Kandidaat>> vergelijk(List<Signalement> signalementen) {
        return zoek(signalementen).stream().map(Zoekuitslag::kandidaten).toList();
    }

    /** As {@link #vergelijk(List)}, and says of each suspect whether everybody under its data was compared. */
    @Transactional(readOnly = true)
    public List<Zoekuitslag> zoek(List<Signalement> signalementen) {
        return zoeker.zoek(signalementen);
    }

    /**
     * Remembers that this suspect is not that person, by a keyed hash of the identity in one spelling, so that it also
     * counts when the same suspect is typed otherwise. The caller checks that the employee may judge this suspect, and
     * logs, because it knows the zaak.
     */
    public void nietDezelfde(Signalement signalement, PersoonId persoon, String reden, Medewerker door) {
        Afwijzing afwijzing = new Afwijzing(reden, door.id(), clock.instant());
        sleutels.onthoudAfwijzing(zoeker.kenmerk(signalement), persoon, afwijzing);
    }

    /** Takes such a judgement back; the caller checks and logs, as with {@link #nietDezelfde}. */
    public void vergeetNietDezelfde(Signalement signalement, PersoonId persoon) {
        sleutels.vergeetAfwijzing(zoeker.kenmerk(signalement), persoon);
    }

    /** The keys with which a suspect is looked up, so that somebody who is registered later can find the suspect. */
    public long[] vraagsleutels(Signalement signalement) {
        return vorm.sleutels(signalement);
    }

    /** The keys of somebody's personalia. */
    public long[] zoeksleutels(Personalia personalia) {
        return vorm.sleutels(personalia);
    }

    /** What the index must hold of somebody, for a bulk load that writes the tables itself. */
    public Indexrij indexrij(Personalia personalia) {
        Zoekrij rij = vorm.rij(personalia);
        return new Indexrij(rij.vorm(), rij.profiel(), rij.sleutels());
    }

    /** The columns {@code vorm}, {@code profiel} and {@code sleutels} of {@code personen.profiel}. */
    public record Indexrij(int vorm, byte[] profiel, long[] sleutels) {}
}
