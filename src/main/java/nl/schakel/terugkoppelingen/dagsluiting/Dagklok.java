package nl.schakel.terugkoppelingen.dagsluiting;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.werkafspraken.Werkafspraken;
import nl.schakel.werkafspraken.ZsmLocatie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether the feedback of the day must go somewhere. Every node may run it at the same time. */
@Component
class Dagklok {
    private static final Logger log = LoggerFactory.getLogger(Dagklok.class);

    private final Dagsluiting dagsluiting;
    private final Werkafspraken werkafspraken;
    private final boolean aan;

    Dagklok(
            Dagsluiting dagsluiting,
            Werkafspraken werkafspraken,
            @Value("${schakel.dagsluiting.aan:true}") boolean aan) {
        this.dagsluiting = dagsluiting;
        this.werkafspraken = werkafspraken;
        this.aan = aan;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void kijk() {
        if (!aan) {
            return;
        }
        for (ZsmLocatie zsm : werkafspraken.zsmLocaties()) {
            try {
                dagsluiting.teDoen(zsm.code()).ifPresent(dag -> sluit(zsm.code(), dag));
            } catch (RuntimeException failed) {
                // one place must not keep the others from their feedback; a minute later it is tried again
                log.warn(
                        "daily feedback of {} failed: {}",
                        zsm.code().code(),
                        failed.getClass().getName());
            }
        }
    }

    /** Does what is left of a day. */
    void sluit(ZsmLocatieCode zsm, LocalDate dag) {
        dagsluiting.begin(zsm, dag);
        int verzonden = dagsluiting.stap(zsm, dag);
        while (verzonden > 0) {
            verzonden = dagsluiting.stap(zsm, dag);
        }
        dagsluiting.eindig(zsm, dag);
    }
}
