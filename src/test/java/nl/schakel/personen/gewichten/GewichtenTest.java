package nl.schakel.personen.gewichten;

import static nl.schakel.Testregio.BEHEERDER;
import static nl.schakel.Testregio.KPC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.OngeldigeGewichten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Other weights come in force on every node at once; damaged ones never do. */
@SchakelTest
class GewichtenTest {
    @Autowired
    Gewichtenbeheer beheer;

    @Autowired
    GewichtenRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static String bestand(double mogelijk) {
        Gewichten g = Gewichten.standaard();
        return new Gewichten("proef-" + Ids.nieuw(), "test", mogelijk, g.perKenmerk()).schrijf();
    }

    /** A node that just started. */
    private Gewichtenkast node() {
        return new Gewichtenkast(repository);
    }

    private int activeer(String bestand) {
        int nummer = beheer.voegToe(bestand, BEHEERDER);
        beheer.activeer(nummer, node().inGebruik().gevraagd(), BEHEERDER);
        return nummer;
    }

    @AfterEach
    void the_others_compare_with_the_weights_of_the_program() {
        jdbc.sql("update personen.gewichten set actief = false, geactiveerd_op = null")
                .update();
    }

    @Test
    void a_version_comes_in_force_on_every_node_and_says_who_did_it() {
        Gewichtenkast ander = node();
        assertThat(ander.inGebruik().gewichten()).isEqualTo(Gewichten.standaard());

        int nummer = activeer(bestand(9));

        assertThat(ander.inGebruik().gewichten().mogelijk()).isEqualTo(9);
        assertThat(ander.vergelijker(OptionalInt.of(nummer)))
                .isSameAs(ander.inGebruik().vergelijker());
        assertThat(beheer.toon(nummer, BEHEERDER))
                .satisfies(v -> assertThat(v.actief()).isTrue())
                .satisfies(v -> assertThat(v.geactiveerdDoor()).contains(BEHEERDER.naam()))
                .satisfies(v -> assertThat(v.fouten()).isEmpty());
        assertThat(beheer.lijst(BEHEERDER)).filteredOn(Gewichtenversie::actief).hasSize(1);
    }

    @Test
    void a_damaged_row_is_refused_the_version_before_stays_and_the_health_says_so() {
        activeer(bestand(7));
        int stuk = activeer(bestand(6));
        Gewichtenkast draait = node();
        assertThat(draait.inGebruik().gewichten().mogelijk()).isEqualTo(6);
        jdbc.sql(
                        "update personen.gewichten set inhoud = replace(inhoud, 'mogelijk: 6', 'mogelijk: 1') where nummer = ?")
                .param(stuk)
                .update();

        Gewichtenkast herstart = node();

        assertThat(herstart.inGebruik().gewichten().mogelijk()).isEqualTo(7);
        assertThat(herstart.inGebruik().geweigerd()).isTrue();
        assertThat(new Matchinggezondheid(herstart).health().getStatus()).isEqualTo(new Status("WARNING"));
        assertThat(draait.inGebruik().gewichten().mogelijk())
                .as("a running node keeps what it had")
                .isEqualTo(6);
        assertThat(new Matchinggezondheid(draait).health().getStatus()).isEqualTo(Status.UP);
        assertThat(beheer.toon(stuk, BEHEERDER).fouten()).anyMatch(f -> f.contains("controlegetal"));
        assertThatThrownBy(() -> beheer.activeer(stuk, stuk, BEHEERDER)).isInstanceOf(Weigering.class);
    }

    @Test
    void when_nothing_before_it_is_sound_the_weights_of_the_program_count() {
        int stuk = activeer(bestand(6));
        jdbc.sql("update personen.gewichten set inhoud = 'x' where nummer = ?")
                .param(stuk)
                .update();

        assertThat(node().inGebruik().gewichten()).isEqualTo(Gewichten.standaard());
        assertThat(node().inGebruik().geweigerd()).isTrue();
    }

    @Test
    void a_damaged_file_is_refused_with_reasons_and_nothing_changes() {
        int eerst = beheer.lijst(BEHEERDER).size();

        assertThatThrownBy(() -> beheer.voegToe(bestand(8).substring(0, 200), BEHEERDER))
                .isInstanceOfSatisfying(
                        OngeldigeGewichten.class,
                        o -> assertThat(o.fouten())
                                .anyMatch(f -> f.contains("controlegetal ontbreekt"))
                                .anyMatch(f -> f.contains("ontbreken")));

        assertThat(beheer.lijst(BEHEERDER)).hasSize(eerst);
        assertThat(node().inGebruik().geweigerd()).isFalse();
    }

    @Test
    void the_same_name_twice_and_two_managers_at_once_are_refused() {
        String bestand = bestand(8);
        int nummer = beheer.voegToe(bestand, BEHEERDER);
        assertThatThrownBy(() -> beheer.voegToe(bestand, BEHEERDER))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("versienaam");

        int ander = activeer(bestand(9));
        assertThatThrownBy(() -> beheer.activeer(nummer, 0, BEHEERDER)).isInstanceOf(Verouderd.class);
        beheer.activeer(nummer, ander, BEHEERDER);
        assertThat(node().inGebruik().nummer()).isEqualTo(nummer);
    }

    @Test
    void only_managers_see_them() {
        assertThatThrownBy(() -> beheer.lijst(KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.voegToe(bestand(8), KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.activeer(1, 0, KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.toon(1, KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.inGebruik(KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.toon(Integer.MAX_VALUE, BEHEERDER)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void who_activates_in_a_transaction_that_fails_changed_nothing() {
        int nummer = beheer.voegToe(bestand(5), BEHEERDER);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            beheer.activeer(nummer, 0, BEHEERDER);
            status.setRollbackOnly();
        });
        assertThat(node().inGebruik().nummer()).isZero();
    }
}
