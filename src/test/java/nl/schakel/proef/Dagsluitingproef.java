package nl.schakel.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.schakel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the program twice with SIGKILL while it sends the feedback of the day, and starts it again: every message is sent,
 * logged and counted once. Takes four minutes; run it by name: {@code mvn test -Dtest=Dagsluitingproef}.
 */
class Dagsluitingproef {
    private static final int BERICHTEN = 20_000;
    private static final int PER_RONDE = 3_000;
    private static final int POORT = 18_980;
    private static final long LANGSTE_MINUTEN = 4;

    private final String url = TestDatabase.cloneUrl();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));

    @Test
    void killed_twice_halfway_every_message_goes_once() throws Exception {
        berichtenStaanKlaar();

        draaiTot("select count(*) >= %d from terugkoppelingen.terugkoppeling where status = 'VERZONDEN'"
                .formatted(PER_RONDE));
        long eerst = verzonden();
        assertThat(eerst).isBetween((long) PER_RONDE, BERICHTEN - 1L);
        draaiTot("select count(*) >= %d from terugkoppelingen.terugkoppeling where status = 'VERZONDEN'"
                .formatted(eerst + PER_RONDE));
        draaiTot("select count(*) = 1 from terugkoppelingen.dagsluiting where klaar_op is not null");

        assertThat(verzonden()).isEqualTo(BERICHTEN);
        assertThat(getal("select count(*) from verantwoording.logregel where ontvanger = 'VH K'"))
                .isEqualTo(BERICHTEN);
        assertThat(getal("select sum(aantal) from terugkoppelingen.dagsluiting"))
                .isEqualTo(BERICHTEN);
    }

    private void berichtenStaanKlaar() {
        jdbc.sql("insert into werkafspraken.regio values ('K', 'Regio K')").update();
        jdbc.sql("insert into werkafspraken.zsm_locatie (code, regio, naam) values ('ZSM-K', 'K', 'ZSM K')")
                .update();
        jdbc.sql("insert into werkafspraken.veiligheidshuis (code, regio, naam) values ('VH-K', 'K', 'VH K')")
                .update();
        // the agreed hour is midnight, so the clock finds work in its first minute
        jdbc.sql("""
                insert into werkafspraken.regioafspraak
                values ('K', 1, '2020-01-01', 7, '00:00', 'proef', gen_random_uuid(), 'proef', now())""").update();
        jdbc.sql("""
                insert into terugkoppelingen.beslissing (id, zaak_id, inzending, volgnummer, code, code_omschrijving,
                    definitief, reclasseringsonderzoek, genomen_op, officier_naam, vastgelegd_door, vastgelegd_door_naam,
                    vastgelegd_op)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1, 'OMS', 'OM-strafbeschikking', true, false,
                    now(), 'officier', gen_random_uuid(), 'officier', now()
                from generate_series(1, ?)""").param(BERICHTEN).update();
        jdbc.sql("""
                insert into terugkoppelingen.terugkoppeling (id, beslissing_id, zaak_id, zsm_locatie, veiligheidshuis,
                    persoon_id, casus_id, gevolgd, status)
                select gen_random_uuid(), id, zaak_id, 'ZSM-K', 'VH-K', gen_random_uuid(), gen_random_uuid(), 'GEEN_ADVIES',
                    'KLAAR' from terugkoppelingen.beslissing""").update();
    }

    /** Runs the program until the database says that it is far enough, and kills it. */
    private void draaiTot(String genoeg) throws IOException, InterruptedException {
        Process programma = start();
        try {
            long einde = System.nanoTime() + TimeUnit.MINUTES.toNanos(LANGSTE_MINUTEN);
            while (!jdbc.sql(genoeg).query(Boolean.class).single()) {
                assertThat(programma.isAlive() && System.nanoTime() < einde)
                        .as("the program runs and gets on")
                        .isTrue();
                Thread.sleep(20);
            }
        } finally {
            // SIGKILL on Linux: no shutdown hook, no rollback by the program
            programma.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.schakel.SchakelApplication",
                        "--server.port=" + POORT,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--schakel.opslag.map=target/proef-var")
                .redirectErrorStream(true)
                .redirectOutput(new File("target/dagsluitingproef.log"))
                .start();
    }

    private long verzonden() {
        return getal("select count(*) from terugkoppelingen.terugkoppeling where status = 'VERZONDEN'");
    }

    private long getal(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
