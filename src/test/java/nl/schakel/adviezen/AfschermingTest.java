package nl.schakel.adviezen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.ZaakId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A closed casus gives no hit and no advice from the moment on that closing it was confirmed (R14, WGS art. 2.31). */
@SchakelTest
class AfschermingTest extends Adviesproef {
    private static final int LEZERS = 6;

    @Autowired
    Adviesverstrekking verstrekking;

    @Autowired
    TransactionTemplate transactie;

    private boolean zichtbaar(CasusId casus) {
        return !verstrekking
                .voorZaak(List.of(casus), new ZaakId(Ids.nieuw()), ZSM, KPC)
                .isEmpty();
    }

    @Test
    void while_many_read_a_casus_is_closed_and_no_read_that_begins_after_it_sees_anything() throws Exception {
        for (int ronde = 0; ronde < 5; ronde++) {
            CasusId casus = casus();
            gepubliceerd(casus);
            var gesloten = new AtomicBoolean();
            var gezienNaSluiten = new AtomicBoolean();
            var start = new CountDownLatch(1);
            try (var pool = Executors.newFixedThreadPool(LEZERS + 1)) {
                List<Future<?>> lezers = new ArrayList<>();
                for (int i = 0; i < LEZERS; i++) {
                    lezers.add(pool.submit(() -> {
                        start.await();
                        for (int keer = 0; keer < 15; keer++) {
                            boolean wasGesloten = gesloten.get();
                            if (zichtbaar(casus) && wasGesloten) {
                                gezienNaSluiten.set(true);
                            }
                        }
                        return null;
                    }));
                }
                pool.submit(() -> {
                            start.countDown();
                            casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);
                            gesloten.set(true);
                        })
                        .get(20, TimeUnit.SECONDS);
                for (Future<?> lezer : lezers) {
                    lezer.get(20, TimeUnit.SECONDS);
                }
            }
            assertThat(gezienNaSluiten).isFalse();
            assertThat(zichtbaar(casus)).isFalse();
        }
    }

    @Test
    void who_closes_waits_until_the_content_that_is_being_given_has_gone() throws Exception {
        CasusId casus = casus();
        gepubliceerd(casus);
        int versie = casussen.blad(casus).versie();
        var leest = new CountDownLatch(1);
        var magVerder = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<?> lezer = pool.submit(() -> transactie.executeWithoutResult(_ -> {
                assertThat(zichtbaar(casus)).isTrue();
                leest.countDown();
                wacht(magVerder);
            }));
            leest.await();
            Future<?> sluiter = pool.submit(() -> casussen.sluit(casus, versie, "Doel bereikt", REGISSEUR_A));
            Thread.sleep(150);
            boolean wachtte = !sluiter.isDone();
            magVerder.countDown();
            lezer.get(10, TimeUnit.SECONDS);
            sluiter.get(10, TimeUnit.SECONDS);

            assertThat(wachtte).isTrue();
            assertThat(zichtbaar(casus)).isFalse();
            assertThat(casussen.bekendBij(List.of(casussen.blad(casus).persoon()), List.of(A)))
                    .isEmpty();
        }
    }

    private static void wacht(CountDownLatch op) {
        try {
            op.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
