package nl.schakel.inlezen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Inleesbeoordeling;
import nl.schakel.casussen.Inleesoordeel;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.inlezen.BestandRepository.Beurt;
import nl.schakel.inlezen.Inleeswerker.Afgebroken;
import nl.schakel.inlezen.Lezer.Gelezen;
import nl.schakel.inlezen.RegelRepository.Rauw;
import nl.schakel.kern.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of each line what it would do; each part of the file is kept as soon as it is judged. */
@Component
class Beoordelaar {
    private static final int HAP = 500;
    private static final String NIET_OVERGENOMEN =
            "Het advies uit het bestand wordt niet overgenomen: er is al een advies.";

    private final BestandRepository bestanden;
    private final RegelRepository regels;
    private final Lezer lezer;
    private final Inleesbeoordeling oordelen;
    private final Adviezen adviezen;
    private final TransactionTemplate transactie;
    private final Clock clock;

    Beoordelaar(
            BestandRepository bestanden,
            RegelRepository regels,
            Lezer lezer,
            Inleesbeoordeling oordelen,
            Adviezen adviezen,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bestanden = bestanden;
        this.regels = regels;
        this.lezer = lezer;
        this.oordelen = oordelen;
        this.adviezen = adviezen;
        this.transactie = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void beoordeel(Beurt beurt, Medewerker door) {
        Lezer.Kop kop = lezer.kop(beurt.bestand().kolommen());
        while (Boolean.TRUE.equals(transactie.execute(_ -> hap(beurt, kop, door)))) {
            // the next part
        }
    }

    private boolean hap(Beurt beurt, Lezer.Kop kop, Medewerker door) {
        Bestand bestand = beurt.bestand();
        List<Rauw> rauw = regels.onbeoordeeld(bestand.id(), HAP);
        if (rauw.isEmpty()) {
            ga(bestanden.sluitAf(beurt, Stand.BEOORDELEN, clock.instant()));
            return false;
        }
        Map<Integer, Gelezen> gelezen = new LinkedHashMap<>();
        rauw.forEach(r -> gelezen.put(r.nummer(), kop.opnieuw(r)));
        List<Inleesoordeel> geoordeeld = oordelen.beoordeel(
                gelezen.values().stream().map(Gelezen::persoon).toList(), bestand.bij(), door);
        regels.oordeel(bestand.id(), metAdvies(geoordeeld, gelezen));
        int gedaan = rauw.getLast().nummer();
        ga(bestanden.vordert(
                beurt, Math.min(gedaan, bestand.totaal()), clock.instant().plus(Inleeswerker.BEURT)));
        return true;
    }

    private static void ga(boolean verder) {
        if (!verder) {
            throw new Afgebroken();
        }
    }

    /** An advice comes along when there is none yet. */
    private List<Inleesoordeel> metAdvies(List<Inleesoordeel> oordelen, Map<Integer, Gelezen> gelezen) {
        Set<CasusId> bestaand = adviezen.metAdvies(oordelen.stream()
                .filter(o -> heeftAdvies(gelezen, o))
                .flatMap(o -> o.casus().stream())
                .collect(Collectors.toSet()));
        List<Inleesoordeel> met = new ArrayList<>();
        for (Inleesoordeel o : oordelen) {
            if (!heeftAdvies(gelezen, o) || o.soort() == Soort.GEWEIGERD) {
                met.add(o);
            } else if (o.casus().filter(bestaand::contains).isPresent()) {
                met.add(new Inleesoordeel(o.nummer(), o.soort(), zin(o.melding(), NIET_OVERGENOMEN), o.casus()));
            } else {
                Soort soort = o.soort() == Soort.ONGEWIJZIGD ? Soort.GEWIJZIGD : o.soort();
                met.add(new Inleesoordeel(o.nummer(), soort, zin(o.melding(), "concept-advies"), o.casus()));
            }
        }
        return met;
    }

    private static boolean heeftAdvies(Map<Integer, Gelezen> gelezen, Inleesoordeel o) {
        return Optional.of(Objects.requireNonNull(gelezen.get(o.nummer())))
                .flatMap(Gelezen::advies)
                .isPresent();
    }

    private static String zin(String eerst, String dan) {
        return eerst.isEmpty() ? dan : eerst + ", " + dan;
    }
}
