package nl.schakel.personen.herloop;

import static nl.schakel.Testregio.BEHEERDER;
import static nl.schakel.Testregio.KPC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.herloop.Herloopstand.Stand;
import nl.schakel.personen.zoeken.ZoekInstellingen;
import nl.schakel.verantwoording.Verantwoording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Long work goes on where it was, whatever node dies, and every piece is done once. */
@SchakelTest
class HerloopTest {
    @Autowired
    HerloopRepository repository;

    @Autowired
    Verantwoording verantwoording;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final List<Integer> gedaan = Collections.synchronizedList(new ArrayList<>());

    /** Work of ten rows a piece that the node of the application does not know. */
    private record Proef(String code, int happen, IntConsumer stap) implements Herloopsoort {
        @Override
        public String label() {
            return "Proef";
        }

        @Override
        public String uitleg() {
            return "Alleen voor de test.";
        }

        @Override
        public boolean kijktTerug() {
            return true;
        }

        @Override
        public List<Hap> verdeel(Opdracht opdracht) {
            List<UUID> begin =
                    IntStream.range(0, happen).mapToObj(i -> new UUID(0, i)).toList();
            return Happen.van(begin, happen * 10L - 3, 10);
        }

        @Override
        public int verwerk(Hap hap, Opdracht opdracht) {
            stap.accept(hap.nummer());
            return 2;
        }
    }

    private Proef proef(int happen, IntConsumer stap) {
        return new Proef("PROEF-" + Ids.nieuw(), happen, stap);
    }

    private Herlopen herlopen(Herloopsoort soort) {
        return new Herlopen(repository, List.of(soort), verantwoording, clock);
    }

    private Herloopwerker werker(Herloopsoort soort) {
        return new Herloopwerker(
                repository, List.of(soort), transactions, new ZoekInstellingen(false, 0, 1, 5, 1), clock);
    }

    private UUID start(Herloopsoort soort) {
        return start(herlopen(soort), soort);
    }

    private UUID start(Herlopen herlopen, Herloopsoort soort) {
        return new TransactionTemplate(transactions)
                .execute(_ -> herlopen.start(soort.code(), 30, "nieuwe gewichten", BEHEERDER));
    }

    private Herloopstand stand(UUID id) {
        return repository.find(id, clock.instant()).orElseThrow();
    }

    private void doe(Runnable werk) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> werk.run());
    }

    @Test
    void a_node_that_dies_gives_its_piece_back_and_another_goes_on() {
        boolean[] eerste = {true};
        Proef proef = proef(5, nummer -> {
            if (nummer == 3 && eerste[0]) {
                eerste[0] = false;
                // as with kill -9: the connection is gone in the middle of the piece, and nobody tidies up
                jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .listOfRows();
            }
            gedaan.add(nummer);
        });
        UUID id = start(proef);
        Herloopwerker sterft = werker(proef);
        assertThat(sterft.doeEen()).isTrue();
        assertThat(sterft.doeEen()).isTrue();
        sterft.doeEen();
        assertThat(stand(id))
                .satisfies(s -> assertThat(s.gedaan()).isEqualTo(20))
                .satisfies(s -> assertThat(s.procent()).isEqualTo(42));

        werker(proef).werk();

        assertThat(gedaan).containsExactly(1, 2, 3, 4, 5);
        assertThat(stand(id))
                .satisfies(s -> assertThat(s.stand()).isEqualTo(Stand.KLAAR))
                .satisfies(s -> assertThat(s.totaal()).isEqualTo(47))
                .satisfies(s -> assertThat(s.gedaan()).isEqualTo(47))
                .satisfies(s -> assertThat(s.gevonden()).isEqualTo(10))
                .satisfies(s -> assertThat(s.perSeconde()).isPositive())
                .satisfies(s -> assertThat(s.klaarOp()).isPresent());
    }

    @Test
    void several_nodes_share_the_work_and_no_piece_is_done_twice() throws InterruptedException {
        Proef proef = proef(40, nummer -> {
            pauze();
            gedaan.add(nummer);
        });
        UUID id = start(proef);
        List<Thread> nodes = IntStream.range(0, 3)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> werker(proef).werk()))
                .toList();
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(gedaan).hasSize(40).doesNotHaveDuplicates();
        assertThat(stand(id).stand()).isEqualTo(Stand.KLAAR);
    }

    private static void pauze() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void what_keeps_failing_is_left_and_can_be_tried_again() {
        boolean[] stuk = {true};
        Proef proef = proef(3, nummer -> {
            if (nummer == 2 && stuk[0]) {
                throw new IllegalStateException("broken");
            }
            gedaan.add(nummer);
        });
        Herlopen herlopen = herlopen(proef);
        UUID id = start(herlopen, proef);

        werker(proef).werk();

        assertThat(gedaan).containsExactly(1, 3);
        assertThat(stand(id))
                .satisfies(s -> assertThat(s.mislukt()).isEqualTo(1))
                .satisfies(s -> assertThat(s.stand()).isEqualTo(Stand.KLAAR));

        stuk[0] = false;
        doe(() -> herlopen.hervat(id, BEHEERDER));
        werker(proef).werk();

        assertThat(gedaan).containsExactly(1, 3, 2);
        assertThat(stand(id).mislukt()).isZero();
    }

    @Test
    void a_run_is_held_goes_on_and_is_stopped_for_good() {
        Proef proef = proef(3, gedaan::add);
        Herlopen herlopen = herlopen(proef);
        UUID id = start(herlopen, proef);
        Herloopwerker werker = werker(proef);
        werker.doeEen();

        doe(() -> herlopen.pauzeer(id, BEHEERDER));
        assertThat(werker.doeEen()).isFalse();
        assertThat(stand(id).resteert()).isEmpty();
        doe(() -> herlopen.hervat(id, BEHEERDER));
        assertThat(werker.doeEen()).isTrue();
        doe(() -> herlopen.stop(id, BEHEERDER));
        assertThat(werker.doeEen()).isFalse();

        assertThat(gedaan).containsExactly(1, 2);
        assertThatThrownBy(() -> doe(() -> herlopen.hervat(id, BEHEERDER))).isInstanceOf(Verouderd.class);
        assertThatThrownBy(() -> doe(() -> herlopen.pauzeer(Ids.nieuw(), BEHEERDER)))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void only_a_manager_starts_it_with_a_reason_and_one_at_a_time() {
        Proef proef = proef(1, gedaan::add);
        Herlopen herlopen = herlopen(proef);
        start(herlopen, proef);

        assertThatThrownBy(() -> start(herlopen, proef))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("loopt al");
        assertThatThrownBy(() -> doe(() -> herlopen.start(proef.code(), 0, "x", BEHEERDER)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("dagen");
        assertThatThrownBy(() -> doe(() -> herlopen.start(proef.code(), 5, " ", BEHEERDER)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("waarom");
        assertThatThrownBy(() -> doe(() -> herlopen.start("ANDERS", 5, "x", BEHEERDER)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> doe(() -> herlopen.start(proef.code(), 5, "x", KPC)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> herlopen.lijst(KPC)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void a_run_over_nothing_is_done_at_once() {
        Proef proef = proef(0, gedaan::add);
        UUID id = start(proef);
        assertThat(werker(proef).doeEen()).isFalse();
        repository.sluit(clock.instant());
        assertThat(stand(id).procent()).isEqualTo(100);
        assertThat(stand(id).stand()).isEqualTo(Stand.KLAAR);
    }
}
