package nl.schakel.inlezen;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.inlezen.BestandRepository.Beurt;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Weigering;
import nl.schakel.toegang.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on files in the background, one at a time on a node. Judging goes on where a node that died left it; taking in is
 * one transaction, so who dies in it leaves nothing, and it begins again.
 */
@Component
class Inleeswerker {
    /** How long a worker may be silent before another takes over. */
    static final Duration BEURT = Duration.ofMinutes(3);

    private static final Duration ONBESLIST = Duration.ofDays(7);
    private static final Duration KLAAR = Duration.ofDays(90);
    private static final Logger log = LoggerFactory.getLogger(Inleeswerker.class);

    private final BestandRepository bestanden;
    private final RegelRepository regels;
    private final Beoordelaar beoordelaar;
    private final Opnemer opnemer;
    private final Toegang toegang;
    private final TransactionTemplate transactie;
    private final Clock clock;

    Inleeswerker(
            BestandRepository bestanden,
            RegelRepository regels,
            Beoordelaar beoordelaar,
            Opnemer opnemer,
            Toegang toegang,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bestanden = bestanden;
        this.regels = regels;
        this.beoordelaar = beoordelaar;
        this.opnemer = opnemer;
        this.toegang = toegang;
        this.transactie = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3000, fixedDelay = 500)
    void werk() {
        while (doeEen()) {
            // the next file
        }
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void ruimOp() {
        transactie.executeWithoutResult(_ -> bestanden.ruimOp(
                clock.instant().minus(ONBESLIST), clock.instant().minus(KLAAR)));
    }

    /** Does one file as far as it goes. @return whether there was one */
    boolean doeEen() {
        Optional<Beurt> gekregen = transactie.execute(_ -> bestanden.neem(Ids.nieuw(), clock.instant(), BEURT));
        if (gekregen == null || gekregen.isEmpty()) {
            return false;
        }
        Beurt beurt = gekregen.get();
        try {
            // who offered the file must still be entitled to it now
            Medewerker door = toegang.medewerker(beurt.bestand().door())
                    .orElseThrow(() -> new Weigering("Wie dit bestand aanbood heeft geen toegang meer."));
            if (beurt.bestand().stand() == Stand.CONTROLEREN) {
                beoordelaar.beoordeel(beurt, door);
            } else {
                opnemer.neemOp(beurt, door);
            }
        } catch (Afgebroken cancelled) {
            transactie.executeWithoutResult(
                    _ -> regels.verwijder(beurt.bestand().id()));
        } catch (Weigering refused) {
            mislukt(beurt, refused.boodschap() + " Er is niets ingelezen.");
        } catch (RuntimeException failed) {
            // only the kind of fault: a message may quote what stands in the file
            log.error(
                    "file {} failed: {}",
                    beurt.bestand().id(),
                    failed.getClass().getName());
            mislukt(beurt, "Er ging iets mis. Er is niets ingelezen. Bied het bestand opnieuw aan.");
        }
        return true;
    }

    private void mislukt(Beurt beurt, String melding) {
        transactie.executeWithoutResult(_ -> bestanden.mislukt(beurt, melding, clock.instant()));
    }

    /** The file was cancelled, or somebody else has the turn. */
    static final class Afgebroken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Afgebroken() {
            super("cancelled", null, false, false);
        }
    }
}
