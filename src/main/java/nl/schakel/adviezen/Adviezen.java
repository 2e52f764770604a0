package nl.schakel.adviezen;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.adviezen.Adviesfeit.AdviesAangeboden;
import nl.schakel.adviezen.Adviesfeit.AdviesGepubliceerd;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a Veiligheidshuis does with its advices: write, offer, approve, read back. */
@Service
@Transactional
public class Adviezen {
    private final AdviesRepository adviezen;
    private final StapRepository stappen;
    private final Adviesbladen bladen;
    private final Adviestoegang toegang;
    private final Herzieningen herzieningen;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Adviezen(
            AdviesRepository adviezen,
            StapRepository stappen,
            Adviesbladen bladen,
            Adviestoegang toegang,
            Herzieningen herzieningen,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.adviezen = adviezen;
        this.stappen = stappen;
        this.bladen = bladen;
        this.toegang = toegang;
        this.herzieningen = herzieningen;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** The draft of a casus; a new one starts with the text of the advice in force and what came after it. */
    public Werkblad werkblad(CasusId id, Medewerker door) {
        Casusblad casus = toegang.voorSchrijven(id, door);
        Optional<Advies> concept = adviezen.findConceptForUpdate(id);
        Adviesinvoer inhoud = concept.map(Advies::inhoud).orElseGet(() -> beginTekst(casus, door));
        toegang.log(Handeling.RAADPLEGEN, "Concept-advies geopend", casus, door);
        return new Werkblad(
                casus,
                inhoud,
                concept.map(Advies::id),
                concept.map(Advies::stand),
                concept.map(Advies::versie).orElse(0),
                concept.map(a -> a.laatst().naam()).orElse(""),
                concept.map(a -> a.laatst().op()).orElse(Instant.EPOCH),
                concept.map(a -> stappen.find(a.id())).orElse(List.of()),
                herzieningen.nieuweIncidenten(List.of(id)).getOrDefault(id, List.of()),
                bladen.toets(inhoud, casus),
                bladen.beslissingen(casus.jeugd()));
    }

    /** The old text with the incidents that came after it; the first advice starts with whom to call. */
    private Adviesinvoer beginTekst(Casusblad casus, Medewerker door) {
        List<CasusId> id = List.of(casus.id());
        List<Incident> nieuw = herzieningen.nieuweIncidenten(id).getOrDefault(casus.id(), List.of());
        Adviesinvoer oud = adviezen.findGeldend(id).stream()
                .findFirst()
                .map(Advies::inhoud)
                .orElseGet(() -> bladen.leeg(casus.veiligheidshuis(), door));
        // an own last day belonged to the old version
        Bijzonderheden b = oud.bijzonder();
        return oud.metIncidenten(
                        Stream.concat(nieuw.stream(), oud.incidenten().stream()).toList())
                .met(new Bijzonderheden(b.afgeraden(), "", b.lij(), b.derden()));
    }

    /** Judges a text while it is being typed; nothing is stored. */
    public Kwaliteitstoets toets(CasusId id, Adviesinvoer invoer, Medewerker door) {
        return bladen.toets(invoer, toegang.voorSchrijven(id, door));
    }

    /** The codes of a list that may be used today. */
    public List<Code> keuzes(Lijst lijst, boolean jeugd) {
        return bladen.geldig(lijst).stream().filter(c -> c.past(jeugd)).toList();
    }

    /**
     * Saves the draft, complete or not.
     *
     * @param versie the version on which the author worked; 0 for a new draft
     * @return the new version
     * @throws nl.schakel.kern.Verouderd when a colleague saved meanwhile
     */
    public int bewaar(CasusId id, int versie, Adviesinvoer invoer, Medewerker door) {
        Casusblad casus = toegang.voorSchrijven(id, door);
        toegang.log(Handeling.WIJZIGEN, "Concept-advies bewaard", casus, door);
        return adviezen.save(geschreven(casus, versie, invoer, door));
    }

    /** Saves the draft and offers it to a second person. @throws Weigering when the quality gate is not passed */
    public void biedAan(CasusId id, int versie, Adviesinvoer invoer, Medewerker door) {
        Casusblad casus = toegang.voorSchrijven(id, door);
        Advies aangeboden = geschreven(casus, versie, invoer, door).biedAan(bladen.toets(invoer, casus));
        adviezen.save(aangeboden);
        stap(aangeboden, Stap.Soort.AANGEBODEN, Opmerkingen.GEEN, door);
        toegang.log(Handeling.WIJZIGEN, "Advies ter goedkeuring aangeboden", casus, door);
        feiten.publishEvent(new AdviesAangeboden(
                aangeboden.id(), id, casus.veiligheidshuis(), aangeboden.bewerkers(), clock.instant()));
    }

    private Advies geschreven(Casusblad casus, int versie, Adviesinvoer invoer, Medewerker door) {
        Optional<Advies> bestaand = adviezen.findConceptForUpdate(casus.id());
        Instant nu = clock.instant();
        if (bestaand.isPresent()) {
            return bestaand.get().opVersie(versie).schrijf(invoer, door).bewaardDoor(door, nu);
        }
        Advies nieuw = Advies.nieuw(casus.id(), casus.persoon(), casus.veiligheidshuis(), invoer, door)
                .opVersie(versie)
                .schrijf(invoer, door)
                .bewaardDoor(door, nu);
        // the row must stand before its first step
        adviezen.insert(nieuw);
        stap(nieuw, Stap.Soort.BEGONNEN, Opmerkingen.GEEN, door);
        return nieuw;
    }

    private void stap(Advies advies, Stap.Soort soort, Opmerkingen opmerkingen, Medewerker door) {
        stappen.voegToe(advies.id(), soort, opmerkingen, door, clock.instant());
    }

    /** Approves, and so publishes: from now on ZSM reads this version, the old one stays as it was. */
    public void keurGoed(AdviesId id, int versie, Medewerker door) {
        keurGoed(id, versie, Opmerkingen.GEEN, door);
    }

    /** As {@link #keurGoed(AdviesId, int, Medewerker)}, with remarks that stay visible in the history. */
    public void keurGoed(AdviesId id, int versie, Opmerkingen opmerkingen, Medewerker door) {
        Advies advies = toegang.teWijzigen(id, versie, door, Adviestoegang.GOEDKEURDERS);
        opmerkingen.vereisKort();
        Casusblad casus = toegang.voorSchrijven(advies.casus(), door);
        Instant nu = clock.instant();
        int nummer = adviezen.hoogsteNummer(advies.casus()) + 1;
        Advies goed = advies.keurGoed(door, nummer, bladen.toets(advies.inhoud(), casus), nu);
        adviezen.findGeldendForUpdate(advies.casus()).ifPresent(oud -> adviezen.save(oud.vervang()));
        adviezen.save(goed);
        stap(goed, Stap.Soort.GEPUBLICEERD, opmerkingen, door);
        toegang.log(Handeling.WIJZIGEN, "Advies goedgekeurd en gepubliceerd", casus, door);
        feiten.publishEvent(new AdviesGepubliceerd(id, casus.id(), casus.veiligheidshuis(), nummer, nu));
    }

    /** One version. */
    public Adviesblad toon(AdviesId id, Medewerker door) {
        Advies advies = adviezen.find(id).orElseThrow(NietGevonden::new);
        Casusblad casus = toegang.voorLezen(advies.casus(), door);
        toegang.log(Handeling.RAADPLEGEN, "Advies geraadpleegd", casus, door);
        return metNieuws(List.of(bladen.blad(advies))).getFirst();
    }

    /** Draft and all versions of a casus, newest first. */
    public List<Adviesblad> versiesVan(CasusId id, Medewerker door) {
        Casusblad casus = toegang.voorLezen(id, door);
        toegang.log(Handeling.RAADPLEGEN, "Adviezen van de casus geraadpleegd", casus, door);
        return metNieuws(bladen.bladen(adviezen.findByCasus(id)));
    }

    /** Only the version in force can be behind what happened. */
    private List<Adviesblad> metNieuws(List<Adviesblad> versies) {
        List<CasusId> geldend = versies.stream()
                .filter(a -> a.stand() instanceof Stand.Gepubliceerd)
                .map(Adviesblad::casus)
                .toList();
        Map<CasusId, List<Incident>> nieuw = herzieningen.nieuweIncidenten(geldend);
        List<Adviesblad> met = new ArrayList<>();
        for (Adviesblad a : versies) {
            boolean isGeldend = a.stand() instanceof Stand.Gepubliceerd;
            met.add(isGeldend ? a.metNieuweIncidenten(nieuw.getOrDefault(a.casus(), List.of())) : a);
        }
        return met;
    }

    /** What waits for approval at the houses where the employee may approve, longest waiting first. */
    public Pagina<Adviesblad> terGoedkeuring(int pagina, Medewerker door) {
        List<VeiligheidshuisCode> huizen = door.veiligheidshuizenAls(Adviestoegang.GOEDKEURDERS);
        List<Advies> rijen = adviezen.findAangeboden(huizen, Pagina.overslaan(pagina), Pagina.GROOTTE + 1);
        rijen.stream()
                .limit(Pagina.GROOTTE)
                .collect(Collectors.groupingBy(Advies::veiligheidshuis))
                .forEach((huis, getoond) -> verantwoording.legVast(
                        door,
                        huis,
                        Verwerking.van(
                                        Handeling.VERSCHENEN,
                                        Activiteit.ADVIES,
                                        "Lijst ter goedkeuring getoond",
                                        Adviestoegang.DOEL)
                                .over(getoond.stream()
                                        .map(a -> Betrokkene.persoon(a.persoon()))
                                        .toList())));
        return Pagina.van(bladen.bladen(rijen), pagina);
    }

    /** How many advices wait for a second person at a house; no personal data. */
    public int aantalTerGoedkeuring(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, Adviestoegang.GOEDKEURDERS);
        return adviezen.telAangeboden(huis);
    }

    /** For higher modules, after their own authorisation: that there is an advice in force, and how old it is. */
    public Map<CasusId, AdviesKop> geldende(Collection<CasusId> ids) {
        return bladen.koppen(adviezen.findGeldend(ids));
    }

    /** Whether an employee may write advices of a house. */
    public static boolean magSchrijven(VeiligheidshuisCode huis, Medewerker door) {
        return door.heeft(huis, Adviestoegang.SCHRIJVERS);
    }

    /** For higher modules, after their own authorisation: the casussen that have an advice in force or one on its way. */
    public Set<CasusId> metAdvies(Collection<CasusId> ids) {
        return ids.isEmpty() ? Set.of() : adviezen.metAdvies(ids);
    }

    /** Numbers of versions for people, by identifier; for who may see the zaak or casus. No content. */
    public Map<UUID, Integer> nummers(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : adviezen.nummers(ids);
    }
}
