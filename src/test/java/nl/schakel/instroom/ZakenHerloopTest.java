package nl.schakel.instroom;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.BEHEERDER;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.SchakelTest;
import nl.schakel.TestClock;
import nl.schakel.Testregio;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.herloop.Herloopsoort.Opdracht;
import nl.schakel.personen.herloop.Herlopen;
import nl.schakel.personen.vergelijking.Gewichten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After other weights came in force, who was missed before becomes work; nothing else changes. */
@SchakelTest
class ZakenHerloopTest {
    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Overeenkomsten overeenkomsten;

    @Autowired
    ZakenHerloop herloop;

    @Autowired
    Herlopen herlopen;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final String naam = letters();
    private final String voornaam = letters();

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(9, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void drempel(double mogelijk) {
        Gewichten g = Gewichten.standaard();
        String versie = "herloop-" + UUID.randomUUID();
        jdbc.sql("update personen.gewichten set actief = false").update();
        jdbc.sql("""
                insert into personen.gewichten (versie, herkomst, inhoud, toegevoegd_op, toegevoegd_door, actief, geactiveerd_op)
                values (?, 'test', ?, now(), 'test', true, now())""")
                .params(versie, new Gewichten(versie, "test", mogelijk, g.perKenmerk()).schrijf())
                .update();
    }

    @AfterEach
    void the_others_compare_with_the_weights_of_the_program() {
        jdbc.sql("update personen.gewichten set actief = false, geactiveerd_op = null")
                .update();
        clock.gewoon();
    }

    private PersoonId bekende() {
        PersoonId id = personen.registreer(
                Personalia.van(new Naam(voornaam, "", naam), Geboortedatum.lees("14-05-1971")), BUREAU_A, A);
        casussen.open(id, A, false, false, "", BUREAU_A);
        return id;
    }

    private ZaakId binnen() {
        var s = new Signalement(
                "", new Naam(voornaam, "", naam), Geboortedatum.lees("14-05-1971"), Geslacht.ONBEKEND, "");
        return instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
    }

    private Zaakblad blad(ZaakId id) {
        return zaken.toon(id, KPC);
    }

    private int werk(Opdracht opdracht) {
        Integer gevonden = new TransactionTemplate(transactions)
                .execute(_ -> herloop.verdeel(opdracht).stream()
                        .mapToInt(hap -> herloop.verwerk(hap, opdracht))
                        .sum());
        return gevonden == null ? 0 : gevonden;
    }

    private Opdracht opdracht(int dagen) {
        return new Opdracht(UUID.randomUUID(), dagen, clock.instant());
    }

    @Test
    void who_was_missed_comes_on_the_work_list_and_every_suspect_leaves_a_line_in_the_log() {
        PersoonId persoon = bekende();
        drempel(40);
        ZaakId id = binnen();
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
        assertThat(werk(opdracht(1))).isZero();

        drempel(8);
        int gevonden = werk(opdracht(1));

        assertThat(gevonden).isPositive();
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(blad(id).kandidaten()).extracting(k -> k.persoon()).containsExactly(persoon);
        assertThat(overeenkomsten.controles(blad(id), KPC))
                .extracting(Controle::uitkomst)
                .containsExactly(Bekendheid.MOGELIJK, Bekendheid.NIET_BEKEND);
        assertThat(jdbc.sql(
                                "select count(*) from verantwoording.logregel where naam = 'Opnieuw vergeleken met het register'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        int versie = blad(id).versie();
        assertThat(werk(opdracht(1))).as("once is enough").isZero();
        assertThat(blad(id).versie()).isEqualTo(versie);
    }

    @Test
    void what_people_said_stays_and_what_is_no_longer_found_stays_too() {
        PersoonId persoon = bekende();
        ZaakId afgewezen = binnen();
        instroom.wijsAf(afgewezen, persoon, blad(afgewezen).versie(), reden(), KPC);
        ZaakId open = binnen();
        List<Integer> versies = List.of(blad(afgewezen).versie(), blad(open).versie());

        drempel(40);
        werk(opdracht(1));
        drempel(7);
        werk(opdracht(1));

        assertThat(List.of(blad(afgewezen).versie(), blad(open).versie())).isEqualTo(versies);
        assertThat(blad(afgewezen).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
    }

    private String reden() {
        return jdbc.sql("select code from codelijsten.code where lijst = 'REDEN_AFWIJZING_MATCH' order by code limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void a_decided_zaak_is_looked_at_only_within_the_days() {
        bekende();
        drempel(40);
        ZaakId id = binnen();
        jdbc.sql("update instroom.zaak set fase = 'AFGEDAAN' where id = ?")
                .param(id.waarde())
                .update();
        drempel(8);

        clock.zet(Instant.now().plus(Duration.ofDays(10)));
        werk(opdracht(5));
        assertThat(blad(id).kandidaten()).isEmpty();
        werk(opdracht(20));
        assertThat(blad(id).kandidaten()).hasSize(1);
    }

    @Test
    void the_managers_can_start_it() {
        assertThat(herlopen.soorten()).extracting(s -> s.code()).contains("ZAKEN", "HERSLEUTELEN");
        assertThat(herlopen.lijst(BEHEERDER)).isNotNull();
    }
}
