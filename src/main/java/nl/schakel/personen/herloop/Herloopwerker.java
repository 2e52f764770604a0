package nl.schakel.personen.herloop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.personen.herloop.HerloopRepository.Werk;
import nl.schakel.personen.zoeken.ZoekInstellingen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does pieces of long work on this node, one at a time, with rests between them so that the screens stay fast. */
@Component
public class Herloopwerker {
    private static final Logger log = LoggerFactory.getLogger(Herloopwerker.class);

    private final HerloopRepository repository;
    private final Map<String, Herloopsoort> soorten;
    private final TransactionTemplate transactie;
    private final Clock clock;
    private final double aandeel;

    Herloopwerker(
            HerloopRepository repository,
            List<Herloopsoort> soorten,
            PlatformTransactionManager transactions,
            ZoekInstellingen instellingen,
            Clock clock) {
        this.repository = repository;
        this.soorten = soorten.stream().collect(Collectors.toMap(Herloopsoort::code, Function.identity()));
        this.transactie = new TransactionTemplate(transactions);
        this.aandeel = Math.clamp(instellingen.herloopAandeel(), 0.05, 1);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5000, fixedDelay = 2000)
    void werk() {
        long begin = System.nanoTime();
        while (doeEen()) {
            long bezig = System.nanoTime() - begin;
            LockSupport.parkNanos((long) (bezig * (1 - aandeel) / aandeel));
            begin = System.nanoTime();
        }
        int klaar = repository.sluit(clock.instant());
        if (klaar > 0) {
            log.info("{} runs of long work are done", klaar);
        }
    }

    /** Does one piece. @return false when there is nothing to do, or it went wrong */
    boolean doeEen() {
        AtomicReference<@Nullable Werk> onderhanden = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transactie.execute(_ -> {
                Optional<Werk> werk = repository.neem(soorten.keySet());
                werk.ifPresent(w -> {
                    onderhanden.set(w);
                    int gevonden =
                            Objects.requireNonNull(soorten.get(w.soort())).verwerk(w.hap(), w.opdracht());
                    repository.klaar(w, gevonden, clock.instant());
                });
                return werk.isPresent();
            }));
        } catch (RuntimeException failed) {
            Werk werk = onderhanden.get();
            log.warn("a piece of long work failed: {}", failed.getClass().getName());
            if (werk != null) {
                transactie.executeWithoutResult(_ -> repository.mislukt(werk));
            }
            return werk != null;
        }
    }
}
