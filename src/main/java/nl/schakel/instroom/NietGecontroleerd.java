package nl.schakel.instroom;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.schakel.kern.ZaakId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Repeats the checks that could not be made, on any node, until they can. */
@Component
class NietGecontroleerd {
    private static final Logger log = LoggerFactory.getLogger(NietGecontroleerd.class);
    private static final int HAP = 20;
    private static final Duration WACHTEN = Duration.ofSeconds(20);

    private final NietGecontroleerdRepository repository;
    private final Nacontrole nacontrole;
    private final TransactionTemplate transactie;
    private final Clock clock;

    NietGecontroleerd(
            NietGecontroleerdRepository repository,
            Nacontrole nacontrole,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.nacontrole = nacontrole;
        this.transactie = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 15_000)
    void herhaal() {
        int gelukt = 0;
        int gepakt;
        do {
            List<ZaakId> zaken = neem();
            gepakt = zaken.size();
            int nu = herhaal(zaken);
            gelukt += nu;
            // when the first ones fail the rest will too; the next round tries again
            if (nu < gepakt) {
                break;
            }
        } while (gepakt == HAP);
        if (gelukt > 0) {
            log.info("{} suspects who were not checked are checked now", gelukt);
        }
    }

    private List<ZaakId> neem() {
        List<ZaakId> zaken = transactie.execute(_ -> repository.neem(clock.instant(), WACHTEN, HAP));
        return zaken == null ? List.of() : zaken;
    }

    private int herhaal(List<ZaakId> zaken) {
        int gelukt = 0;
        for (ZaakId id : zaken) {
            try {
                boolean nu = Boolean.TRUE.equals(transactie.execute(_ -> nacontrole.herhaal(id, clock.instant())));
                gelukt += nu ? 1 : 0;
            } catch (RuntimeException failed) {
                log.warn(
                        "check of zaak {} not repeated: {}",
                        id.waarde(),
                        failed.getClass().getName());
            }
        }
        return gelukt;
    }
}
