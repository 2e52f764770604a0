package nl.schakel.verantwoording;

import static nl.schakel.Testregio.FG;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGIO;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SchakelTest
class VerantwoordingTest {
    @Autowired
    Verantwoording verantwoording;

    @Autowired
    Inzagelog inzagelog;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final UUID casus = Ids.nieuw();

    private Verwerking raadplegen(PersoonId... personen) {
        return Verwerking.van(Handeling.RAADPLEGEN, Activiteit.CASUS, "Casus geraadpleegd", "Casusregie")
                .in(Dossier.casus(casus))
                .over(List.of(personen).stream().map(Betrokkene::persoon).toList());
    }

    private List<LogInzage> regels(Betrokkene... wie) {
        Instant nu = Instant.now();
        var filter = new LogFilter(
                nu.minus(Duration.ofHours(1)),
                nu.plus(Duration.ofHours(1)),
                "",
                Optional.empty(),
                List.of(wie),
                Optional.of(casus));
        return inzagelog.regels(filter, List.of(ZSM.code()), new Inzagelog.Blad(0, 100), REGIO, FG);
    }

    @Test
    void every_person_gets_a_line_of_its_own() {
        PersoonId een = PersoonId.nieuw();
        PersoonId twee = PersoonId.nieuw();

        transaction.executeWithoutResult(_ -> verantwoording.legVast(KPC, ZSM, raadplegen(een, twee)));

        assertThat(regels()).hasSize(2);
        // somebody of whom two records were kept is found under both
        assertThat(regels(Betrokkene.persoon(een), Betrokkene.persoon(twee))).hasSize(2);
        assertThat(regels(Betrokkene.persoon(een))).singleElement().satisfies(regel -> {
            assertThat(regel.medewerker()).isEqualTo("Test kpc");
            assertThat(regel.rol()).isEqualTo("KPC");
            assertThat(regel.doel()).isEqualTo("Casusregie");
            assertThat(regel.handeling()).isEqualTo(Handeling.RAADPLEGEN);
        });
    }

    @Test
    void the_log_holds_a_pseudonym_and_not_the_identifier() {
        PersoonId persoon = PersoonId.nieuw();

        transaction.executeWithoutResult(_ -> verantwoording.legVast(KPC, ZSM, raadplegen(persoon)));

        List<String> betrokkenen = jdbc.sql("select betrokkene from verantwoording.logregel where dossier_id = ?")
                .param(casus)
                .query(String.class)
                .list();
        assertThat(betrokkenen)
                .singleElement()
                .satisfies(b -> assertThat(b)
                        .hasSize(32)
                        .doesNotContain(persoon.waarde().toString().substring(0, 8)));
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_line() {
        transaction.executeWithoutResult(status -> {
            verantwoording.legVast(KPC, ZSM, raadplegen(PersoonId.nieuw()));
            status.setRollbackOnly();
        });

        assertThat(regels()).isEmpty();
    }

    @Test
    void without_a_transaction_there_is_no_act() {
        assertThatThrownBy(() -> verantwoording.legVast(KPC, ZSM, raadplegen(PersoonId.nieuw())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_disclosure_without_a_recipient_is_refused() {
        assertThatThrownBy(() -> Verwerking.verstrekking(Activiteit.ADVIES, "Print", "Overleg", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_log_is_only_for_who_supervises_the_region() {
        var filter = new LogFilter(Instant.EPOCH, Instant.now(), "", Optional.empty(), List.of(), Optional.empty());

        assertThatThrownBy(() -> inzagelog.regels(filter, List.of("ZSM-T"), new Inzagelog.Blad(0, 10), REGIO, KPC))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void many_acts_at_once_leave_a_whole_chain() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> acts = IntStream.range(0, 60)
                    .mapToObj(_ -> executor.submit(() -> transaction.executeWithoutResult(
                            _ -> verantwoording.legVast(KPC, ZSM, raadplegen(PersoonId.nieuw(), PersoonId.nieuw())))))
                    .toList();
            for (Future<?> act : acts) {
                act.get();
            }
        }

        assertThat(regels()).hasSize(100);
        assertThat(inzagelog.controleer(REGIO, FG).breuken()).isEmpty();
    }

    @Test
    void a_changed_a_removed_and_a_cut_off_line_all_show() {
        for (String misdaad : List.of(
                "update verantwoording.logregel set doel = 'anders' where dossier_id = ?",
                "delete from verantwoording.logregel where dossier_id = ?",
                "update verantwoording.auditregel set medewerker_naam = 'iemand anders' where trace_id in"
                        + " (select trace_id from verantwoording.logregel where dossier_id = ?)")) {
            transaction.executeWithoutResult(_ -> verantwoording.legVast(KPC, ZSM, raadplegen(PersoonId.nieuw())));

            transaction.executeWithoutResult(status -> {
                jdbc.sql(misdaad).param(casus).update();
                assertThat(inzagelog.controleer(REGIO, FG).isGaaf()).as(misdaad).isFalse();
                status.setRollbackOnly();
            });
        }
    }
}
