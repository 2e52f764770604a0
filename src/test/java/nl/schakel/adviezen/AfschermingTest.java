package nl.schakel.adviezen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Bekendheid;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
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

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

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

    @Test
    void a_check_that_begins_after_the_close_is_no_hit_whatever_ran_at_the_same_time() throws Exception {
        Bsn bsn = Bsn.lees("999990329").orElseThrow();
        var geboren = new Geboortedatum(1931, 4, 5);
        PersoonId wie = personen.registreer(met(bsn, geboren), ADMINISTRATIE_A, A);
        CasusId casus = casussen.open(wie, A, false, false, "R. Regie", BUREAU_A);
        assertThat(controleer(bsn, geboren)).isEqualTo(Bekendheid.BEKEND);
        var gesloten = new AtomicBoolean();
        var trefferNaSluiten = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(3)) {
            List<Future<?>> controles = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                controles.add(pool.submit(() -> {
                    for (int keer = 0; keer < 8; keer++) {
                        boolean was = gesloten.get();
                        if (controleer(bsn, geboren) != Bekendheid.NIET_BEKEND && was) {
                            trefferNaSluiten.set(true);
                        }
                    }
                }));
            }
            pool.submit(() -> {
                        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);
                        gesloten.set(true);
                    })
                    .get(20, TimeUnit.SECONDS);
            for (Future<?> controle : controles) {
                controle.get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(trefferNaSluiten).isFalse();
        assertThat(controleer(bsn, geboren)).isEqualTo(Bekendheid.NIET_BEKEND);
    }

    private Personalia met(Bsn bsn, Geboortedatum geboren) {
        return new Personalia(
                Optional.of(bsn),
                Optional.empty(),
                new Naam("Piet", "", naam),
                Optional.empty(),
                'E',
                geboren,
                Geslacht.MAN,
                Adres.LEEG,
                false,
                List.of());
    }

    private Bekendheid controleer(Bsn bsn, Geboortedatum geboren) {
        var wie = new Signalement(bsn.waarde(), new Naam("Piet", "", naam), geboren, Geslacht.MAN, "");
        var zaak = instroom.registreer(
                new Registratie(Ids.nieuw(), ZSM, wie, "", "diefstal", false, Optional.empty()), KPC);
        return zaken.toon(zaak, KPC).bekendheid();
    }

    private static void wacht(CountDownLatch op) {
        try {
            op.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
