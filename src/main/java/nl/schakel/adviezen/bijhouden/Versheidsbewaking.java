package nl.schakel.adviezen.bijhouden;

import java.util.concurrent.TimeUnit;
import nl.schakel.kern.VeiligheidshuisCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour which advices come near their limit or passed it. Every node may run it at the same time. */
@Component
class Versheidsbewaking {
    private static final Logger log = LoggerFactory.getLogger(Versheidsbewaking.class);

    private final Herinneringen herinneringen;

    Versheidsbewaking(Herinneringen herinneringen) {
        this.herinneringen = herinneringen;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void bewaak() {
        for (VeiligheidshuisCode huis : herinneringen.huizen()) {
            try {
                herinneringen.herinner(huis);
            } catch (RuntimeException failed) {
                // one house must not keep the others from their reminders; an hour later it is tried again
                log.warn(
                        "reminders of {} failed: {}",
                        huis.code(),
                        failed.getClass().getName());
            }
        }
    }
}
