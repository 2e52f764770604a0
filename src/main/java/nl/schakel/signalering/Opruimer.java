package nl.schakel.signalering;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes old notices every hour, a bounded number at a time. Every node may run it at the same time. */
@Component
class Opruimer {
    private final Meldingen meldingen;

    Opruimer(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void ruimOp() {
        int verwijderd = meldingen.ruimOp();
        while (verwijderd > 0) {
            verwijderd = meldingen.ruimOp();
        }
    }
}
