package nl.schakel.adviezen.bijhouden;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour which advices come near their limit or passed it. Every node may run it at the same time. */
@Component
class Versheidsbewaking {
    private final Herinneringen herinneringen;

    Versheidsbewaking(Herinneringen herinneringen) {
        this.herinneringen = herinneringen;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void bewaak() {
        herinneringen.huizen().forEach(herinneringen::herinner);
    }
}
