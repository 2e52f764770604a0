package nl.schakel.inlezen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.casussen.Inlezen;
import nl.schakel.casussen.Inlezen.Opgenomen;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.inlezen.BestandRepository.Beurt;
import nl.schakel.inlezen.Inleeswerker.Afgebroken;
import nl.schakel.inlezen.Lezer.Gelezen;
import nl.schakel.inlezen.Regel.Besluit;
import nl.schakel.inlezen.Regel.Uitkomst;
import nl.schakel.inlezen.RegelRepository.Rauw;
import nl.schakel.inlezen.RegelRepository.Resultaat;
import nl.schakel.kern.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in: everything in one transaction, with the progress beside it so that the screen can show it. */
@Component
class Opnemer {
    private static final int HAP = 1000;

    private final BestandRepository bestanden;
    private final RegelRepository regels;
    private final Lezer lezer;
    private final Inlezen inlezen;
    private final Casussen casussen;
    private final Adviezen adviezen;
    private final TransactionTemplate transactie;
    private final TransactionTemplate apart;
    private final Clock clock;

    Opnemer(
            BestandRepository bestanden,
            RegelRepository regels,
            Lezer lezer,
            Inlezen inlezen,
            Casussen casussen,
            Adviezen adviezen,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bestanden = bestanden;
        this.regels = regels;
        this.lezer = lezer;
        this.inlezen = inlezen;
        this.casussen = casussen;
        this.adviezen = adviezen;
        this.transactie = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void neemOp(Beurt beurt, Medewerker door) {
        transactie.executeWithoutResult(_ -> alles(beurt, door));
    }

    private void alles(Beurt beurt, Medewerker door) {
        Bestand bestand = beurt.bestand();
        Lezer.Kop kop = lezer.kop(bestand.kolommen());
        inlezen.begin(bestand.bij(), door);
        int na = 0;
        List<Rauw> hap = regels.teDoen(bestand.id(), na, HAP);
        while (!hap.isEmpty()) {
            neemHap(bestand, kop, hap, door);
            na = hap.getLast().nummer();
            vorder(beurt, Math.min(na, bestand.totaal()));
            hap = regels.teDoen(bestand.id(), na, HAP);
        }
        regels.vergeetInhoud(bestand.id());
        if (!bestanden.sluitAf(beurt, Stand.KLAAR, clock.instant())) {
            throw new Afgebroken();
        }
    }

    private void vorder(Beurt beurt, int gedaan) {
        Boolean verder = apart.execute(
                _ -> bestanden.vordert(beurt, gedaan, clock.instant().plus(Inleeswerker.BEURT)));
        if (!Boolean.TRUE.equals(verder)) {
            throw new Afgebroken();
        }
    }

    private void neemHap(Bestand bestand, Lezer.Kop kop, List<Rauw> hap, Medewerker door) {
        Map<Integer, Gelezen> gelezen = new HashMap<>();
        hap.forEach(r -> gelezen.put(r.nummer(), kop.opnieuw(r)));
        List<Rauw> nieuw = hap.stream().filter(Opnemer::isNieuw).toList();
        Map<Integer, Opgenomen> opgenomen = inlezen.neemOp(
                nieuw.stream().map(r -> van(gelezen, r).persoon()).toList(), bestand.bij(), door);
        // who closes one of these casussen waits until the file was taken in
        Set<CasusId> actief = casussen.actief(hap.stream()
                .filter(r -> !isNieuw(r))
                .flatMap(r -> r.casus().stream())
                .map(CasusId::new)
                .toList());
        Map<Integer, CasusId> casus = new HashMap<>();
        List<Resultaat> resultaten = new ArrayList<>();
        for (Rauw r : hap) {
            Resultaat resultaat = isNieuw(r)
                    ? resultaat(r, Optional.ofNullable(opgenomen.get(r.nummer())))
                    : werkBij(r, van(gelezen, r), actief, door);
            resultaat.casus().ifPresent(id -> casus.put(r.nummer(), id));
            resultaten.add(resultaat);
        }
        schrijfAdviezen(gelezen, casus, door);
        regels.uitkomst(bestand.id(), resultaten);
    }

    private static boolean isNieuw(Rauw r) {
        return r.soort().filter(s -> s == Soort.NIEUW).isPresent()
                || r.besluit().filter(b -> b == Besluit.ANDER).isPresent();
    }

    private static Gelezen van(Map<Integer, Gelezen> gelezen, Rauw r) {
        return Objects.requireNonNull(gelezen.get(r.nummer()));
    }

    private static Resultaat resultaat(Rauw r, Optional<Opgenomen> opgenomen) {
        Uitkomst uitkomst =
                opgenomen.filter(Opgenomen::nieuw).isPresent() ? Uitkomst.TOEGEVOEGD : Uitkomst.OVERGESLAGEN;
        return new Resultaat(r.nummer(), uitkomst, opgenomen.map(Opgenomen::casus));
    }

    private Resultaat werkBij(Rauw r, Gelezen gelezen, Set<CasusId> actief, Medewerker door) {
        CasusId casus = new CasusId(r.casus().orElseThrow());
        if (!actief.contains(casus)) {
            return new Resultaat(r.nummer(), Uitkomst.OVERGESLAGEN, Optional.empty());
        }
        boolean anders = inlezen.werkBij(gelezen.persoon(), casus, door)
                || gelezen.advies().isPresent();
        return new Resultaat(r.nummer(), anders ? Uitkomst.BIJGEWERKT : Uitkomst.OVERGESLAGEN, Optional.of(casus));
    }

    /** An advice of a file is a draft: a second person still reads it before ZSM does. */
    private void schrijfAdviezen(Map<Integer, Gelezen> gelezen, Map<Integer, CasusId> casus, Medewerker door) {
        Map<CasusId, Adviesinvoer> concepten = new HashMap<>();
        casus.forEach((nummer, id) ->
                Objects.requireNonNull(gelezen.get(nummer)).advies().ifPresent(advies -> concepten.put(id, advies)));
        Set<CasusId> bestaand = adviezen.metAdvies(concepten.keySet());
        concepten.forEach((id, advies) -> {
            if (!bestaand.contains(id)) {
                adviezen.bewaar(id, 0, advies, door);
            }
        });
    }
}
