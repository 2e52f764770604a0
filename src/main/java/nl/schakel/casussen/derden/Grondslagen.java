package nl.schakel.casussen.derden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.derden.Grondslag.Antwoord;
import nl.schakel.casussen.derden.Grondslag.Rac;
import nl.schakel.casussen.derden.Grondslag.Stand;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Teksten;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the bases on which third parties get content of a casus. */
@Service
@Transactional
public class Grondslagen {
    /** A basis is looked at again at least once a year. */
    public static final int LANGSTE_MAANDEN = 12;

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String DOEL = "Vastleggen waarom een derde inhoud krijgt (Wgs, artikel 1.7)";
    private static final int LANGSTE_TEKST = 500;
    private static final int LANGSTE_NAAM = 100;

    private final GrondslagRepository grondslagen;
    private final Casussen casussen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Grondslagen(GrondslagRepository grondslagen, Casussen casussen, Verantwoording verantwoording, Clock clock) {
        this.grondslagen = grondslagen;
        this.casussen = casussen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** A basis as it stands now. @param open the suppliers that have not answered */
    public record Regel(Grondslag grondslag, Stand stand, List<String> open) {}

    /** The bases of a casus, the newest first, for staff of its house. @throws NietGevonden for everybody else */
    @Transactional(readOnly = true)
    public List<Regel> bij(CasusId casus, Medewerker door) {
        Casusblad blad = casussen.blad(casus);
        door.vereis(blad.veiligheidshuis(), Rol.vanVeiligheidshuis());
        return grondslagen.van(List.of(casus)).stream()
                .map(g -> new Regel(g, g.stand(blad.deelnemers(), vandaag()), g.open(blad.deelnemers())))
                .toList();
    }

    /**
     * Which third parties may get content of which of these casussen now, and on what basis. For higher modules that are
     * about to give content; they hold the casussen by {@link Casussen#actief}, so that nothing passes after a basis was
     * withdrawn.
     */
    @Transactional(readOnly = true)
    public Map<CasusId, Map<Derde, Grondslag>> vanKracht(Collection<CasusId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Grondslag> alle = grondslagen.van(ids);
        if (alle.isEmpty()) {
            return Map.of();
        }
        Map<CasusId, List<String>> leveranciers = grondslagen.leveranciers(ids);
        Map<CasusId, Map<Derde, Grondslag>> geldig = new HashMap<>();
        for (Grondslag g : alle) {
            if (g.stand(leveranciers.getOrDefault(g.casus(), List.of()), vandaag()) == Stand.GELDIG) {
                geldig.computeIfAbsent(g.casus(), _ -> new EnumMap<>(Derde.class))
                        .putIfAbsent(g.derde(), g);
            }
        }
        return geldig;
    }

    /**
     * What somebody typed.
     *
     * @param racOp and {@code geldigTot} as typed: dag-maand-jaar
     * @param racAdvies {@code positief} or {@code negatief}
     */
    public record Invoer(
            String derde,
            String noodzaak,
            String racKenmerk,
            String racOp,
            String racAdvies,
            String afwijking,
            String geldigTot) {}

    /**
     * Records a basis. It holds as soon as every participant of the casus has consented.
     *
     * @param id made with the form, so that sending it twice makes one
     * @throws Weigering at the field that is missing or wrong
     */
    public void legVast(UUID id, CasusId casus, Invoer invoer, Medewerker door) {
        Casusblad blad = teWijzigen(casus, door);
        Derde derde = derde(invoer.derde());
        String noodzaak = Teksten.vereis(
                "noodzaak",
                invoer.noodzaak(),
                LANGSTE_TEKST,
                "Schrijf in ten hoogste 500 tekens op waarom deze organisatie de inhoud nodig heeft.");
        Rac rac = rac(invoer);
        LocalDate tot = Dagen.lees("geldigTot", invoer.geldigTot());
        if (tot.isBefore(vandaag()) || tot.isAfter(vandaag().plusMonths(LANGSTE_MAANDEN))) {
            throw new Weigering("geldigTot", "Kies een dag vanaf vandaag, ten hoogste een jaar vooruit.");
        }
        grondslagen.voegToe(
                new Grondslag(
                        id, casus, derde, noodzaak, rac, tot, clock.instant(), door.naam(), Optional.empty(), Map.of()),
                door.id().waarde());
        log("Grondslag voor een derde vastgelegd", blad, door);
    }

    private static Derde derde(String naam) {
        try {
            return Derde.valueOf(naam);
        } catch (IllegalArgumentException unknown) {
            throw new Weigering("derde", "Kies voor wie de inhoud is.");
        }
    }

    private Rac rac(Invoer invoer) {
        String kenmerk = Teksten.vereis(
                "racKenmerk",
                invoer.racKenmerk(),
                LANGSTE_NAAM,
                "Vul het kenmerk van het RAC-advies in. Is er nog geen advies? Vraag het eerst aan.");
        LocalDate op = Dagen.lees("racOp", invoer.racOp());
        if (op.isAfter(vandaag())) {
            throw new Weigering("racOp", "De dag van het advies ligt in de toekomst. Vul in wanneer het is gegeven.");
        }
        if (!List.of("positief", "negatief").contains(invoer.racAdvies())) {
            throw new Weigering("racAdvies", "Kies of het advies positief of negatief is.");
        }
        boolean positief = invoer.racAdvies().equals("positief");
        String afwijking = positief
                ? ""
                : Teksten.vereis(
                        "afwijking",
                        invoer.afwijking(),
                        LANGSTE_TEKST,
                        "Leg in ten hoogste 500 tekens uit waarom het Veiligheidshuis van het negatieve advies afwijkt.");
        return new Rac(kenmerk, op, positief, afwijking);
    }

    /**
     * Writes down what a supplier said; the last word counts.
     *
     * @param gegevenDoor who said it there
     * @throws Weigering without a name, or when the supplier takes no part in the casus
     */
    public CasusId antwoord(UUID id, String leverancier, boolean stemtIn, String gegevenDoor, Medewerker door) {
        CasusId casus = casusVan(id);
        Casusblad blad = teWijzigen(casus, door);
        String wie = Teksten.vereis(
                "gegevenDoor", gegevenDoor, LANGSTE_NAAM, "Schrijf op wie bij deze organisatie het antwoord gaf.");
        if (!blad.deelnemers().contains(leverancier)) {
            throw new Weigering("Deze organisatie neemt niet meer deel aan de casus. Bekijk de deelnemers.");
        }
        grondslagen.antwoord(id, leverancier, new Antwoord(stemtIn, wie, clock.instant(), door.naam()));
        log(stemtIn ? "Toestemming voor een derde vastgelegd" : "Weigering voor een derde vastgelegd", blad, door);
        return casus;
    }

    /** The casus a basis belongs to. */
    @Transactional(readOnly = true)
    public CasusId casusVan(UUID id) {
        return grondslagen.casusVan(id).orElseThrow(NietGevonden::new);
    }

    /** Withdraws a basis: from this moment the third party gets nothing more. */
    public CasusId trekIn(UUID id, Medewerker door) {
        CasusId casus = casusVan(id);
        Casusblad blad = teWijzigen(casus, door);
        grondslagen.trekIn(id, clock.instant(), door.naam());
        log("Grondslag voor een derde ingetrokken", blad, door);
        return casus;
    }

    /** Waits until whoever is giving content of this casus is done. */
    private Casusblad teWijzigen(CasusId id, Medewerker door) {
        Casusblad blad = casussen.bladOmTeWijzigen(id);
        door.vereis(blad.veiligheidshuis(), Rol.PROCESREGISSEUR);
        if (!blad.isActief()) {
            throw new Weigering("Deze casus is gesloten. Er gaat niets meer naar derden.");
        }
        return blad;
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock.withZone(NEDERLAND));
    }

    private void log(String wat, Casusblad blad, Medewerker door) {
        verantwoording.legVast(
                door,
                blad.veiligheidshuis(),
                Verwerking.van(Handeling.WIJZIGEN, Activiteit.CASUS, wat, DOEL)
                        .in(Dossier.casus(blad.id().waarde()))
                        .over(Betrokkene.persoon(blad.persoon())));
    }
}
