package nl.schakel.terugkoppelingen.dagsluiting;

import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.ANDERE_ZSM;
import static nl.schakel.Testregio.KPC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.schakel.SchakelTest;
import nl.schakel.TestClock;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The batch at the end of the day: at its hour, once, whoever is stopped halfway, and without waiting for anybody. */
@SchakelTest
class DagsluitingTest {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int BERICHTEN = 120;

    @Autowired
    Dagsluiting dagsluiting;

    @Autowired
    Dagklok klok;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    TestClock clock;

    private UUID zaak = Ids.nieuw();

    @BeforeEach
    void no_day_was_done() {
        jdbc.sql("delete from terugkoppelingen.dagsluiting where zsm_locatie = ?")
                .param(ANDERE_ZSM.code())
                .update();
        jdbc.sql(
                        "update terugkoppelingen.terugkoppeling set status = 'VERVALLEN' where zsm_locatie = ? and status = 'KLAAR'")
                .param(ANDERE_ZSM.code())
                .update();
        zaak = Ids.nieuw();
    }

    @AfterEach
    void time_goes_on() {
        clock.gewoon();
    }

    private void berichtenStaanKlaar() {
        jdbc.sql("""
                with b as (
                    insert into terugkoppelingen.beslissing (id, zaak_id, inzending, volgnummer, code, code_omschrijving,
                        definitief, reclasseringsonderzoek, genomen_op, officier_naam, vastgelegd_door,
                        vastgelegd_door_naam, vastgelegd_op)
                    select gen_random_uuid(), :zaak, gen_random_uuid(), n, 'OMS', 'OM-strafbeschikking', true, false, now(),
                        'officier', gen_random_uuid(), 'officier', now()
                    from generate_series(1, :aantal) n returning id)
                insert into terugkoppelingen.terugkoppeling (id, beslissing_id, zaak_id, zsm_locatie, veiligheidshuis,
                    persoon_id, casus_id, gevolgd, status)
                select gen_random_uuid(), id, :zaak, :zsm, 'VH-U', gen_random_uuid(), gen_random_uuid(), 'GEEN_ADVIES',
                    'KLAAR' from b""")
                .param("zaak", zaak)
                .param("aantal", BERICHTEN)
                .param("zsm", ANDERE_ZSM.code())
                .update();
    }

    private int verzonden() {
        return jdbc.sql(
                        "select count(*) from terugkoppelingen.terugkoppeling where zaak_id = ? and status = 'VERZONDEN'")
                .param(zaak)
                .query(Integer.class)
                .single();
    }

    private int logregels() {
        return jdbc.sql("select count(*) from verantwoording.logregel where dossier_id = ? and ontvanger is not null")
                .param(zaak)
                .query(Integer.class)
                .single();
    }

    @Test
    void the_hour_that_the_regio_agreed_decides_and_a_day_that_was_begun_is_finished_first() {
        LocalDate dag = LocalDate.of(2026, 12, 7);
        clock.zet(dag.atTime(LocalTime.of(21, 59)).atZone(NEDERLAND).toInstant());
        assertThat(dagsluiting.teDoen(ANDERE_ZSM)).isEmpty();
        clock.zet(dag.atTime(LocalTime.of(22, 0)).atZone(NEDERLAND).toInstant());
        assertThat(dagsluiting.teDoen(ANDERE_ZSM)).contains(dag);

        dagsluiting.begin(ANDERE_ZSM, dag);
        clock.zet(dag.plusDays(1).atTime(LocalTime.of(7, 0)).atZone(NEDERLAND).toInstant());
        assertThat(dagsluiting.teDoen(ANDERE_ZSM))
                .as("the node stopped halfway")
                .contains(dag);
        dagsluiting.eindig(ANDERE_ZSM, dag);
        assertThat(dagsluiting.teDoen(ANDERE_ZSM)).isEmpty();
    }

    @Test
    void stopped_halfway_and_taken_over_by_two_nodes_at_once_everything_goes_exactly_once() throws Exception {
        berichtenStaanKlaar();
        LocalDate dag = LocalDate.of(2026, 12, 8);
        dagsluiting.begin(ANDERE_ZSM, dag);
        assertThat(dagsluiting.stap(ANDERE_ZSM, dag)).isEqualTo(50);
        transactie.executeWithoutResult(stopped -> {
            dagsluiting.stap(ANDERE_ZSM, dag);
            stopped.setRollbackOnly();
        });
        assertThat(verzonden()).as("what was not committed was not sent").isEqualTo(50);

        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> node = () -> {
                klok.sluit(ANDERE_ZSM, dag);
                return true;
            };
            for (var klaar : nodes.invokeAll(Stream.of(node, node).toList())) {
                assertThat(klaar.get()).isTrue();
            }
        }

        assertThat(verzonden()).isEqualTo(BERICHTEN);
        assertThat(logregels()).isEqualTo(BERICHTEN);
        assertThat(dagsluiting.blad(ANDERE_ZSM, ANDERE_KPC).rondes().getFirst())
                .satisfies(r -> assertThat(r.aantal()).isEqualTo(BERICHTEN))
                .satisfies(r -> assertThat(r.klaarOp()).isPresent());
        klok.sluit(ANDERE_ZSM, dag);
        assertThat(logregels()).as("a third time sends nothing").isEqualTo(BERICHTEN);
    }

    @Test
    void only_the_own_place_sees_how_it_stands() {
        assertThatThrownBy(() -> dagsluiting.blad(ANDERE_ZSM, KPC)).isInstanceOf(NietGevonden.class);
        assertThat(dagsluiting.blad(ANDERE_ZSM, ANDERE_KPC).tijd()).isEqualTo(LocalTime.of(22, 0));
    }
}
