package nl.schakel.werkafspraken;

import static nl.schakel.Testregio.ANDERE_KETENMANAGER;
import static nl.schakel.Testregio.C;
import static nl.schakel.Testregio.COORDINATOR;
import static nl.schakel.Testregio.KETENMANAGER;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.werkafspraken.Afsprakenbeheer.Vastlegging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings as versions: what held on a day never changes, and one of two people at once is told. */
@SchakelTest
class AfsprakenTest {
    private static final VeiligheidshuisCode HUIS = new VeiligheidshuisCode("VH-AFSPRAAK");
    private static final RegioCode EIGEN = new RegioCode("U");
    private static final Huisafspraken STRENG = new Huisafspraken(6, Terugkoppelwijze.BEIDE, false, true);

    @Autowired
    Werkafspraken werkafspraken;

    @Autowired
    Afsprakenbeheer beheer;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_house_without_versions() {
        jdbc.sql("""
                insert into werkafspraken.veiligheidshuis (code, regio, naam, terugkoppeling_direct)
                values (?, 'U', 'Veiligheidshuis Afspraak', false) on conflict do nothing""").param(HUIS.code()).update();
        jdbc.sql("delete from werkafspraken.huisafspraak where veiligheidshuis = ?")
                .param(HUIS.code())
                .update();
    }

    private static Vastlegging vanaf(int gezien, LocalDate dag) {
        return new Vastlegging(gezien, Optional.of(dag), "Stuurgroep");
    }

    private static LocalDate vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void a_house_begins_with_values_and_a_version_takes_over_from_its_first_day() {
        Huisafspraken begin = werkafspraken.afspraken(HUIS, Instant.now());
        assertThat(begin).isEqualTo(new Huisafspraken(12, Terugkoppelwijze.EINDE_DAG, true, false));

        LocalDate ingang = vandaag().plusDays(10);
        beheer.legVast(HUIS, STRENG, vanaf(0, ingang), ANDERE_KETENMANAGER);

        Instant eerste = ingang.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
        assertThat(werkafspraken.afspraken(HUIS, eerste.minusSeconds(1))).isEqualTo(begin);
        assertThat(werkafspraken.afspraken(HUIS, eerste)).isEqualTo(STRENG);
        assertThat(werkafspraken.afspraken(List.of(HUIS, C), eerste))
                .containsEntry(HUIS, STRENG)
                .containsKey(C);
        assertThat(beheer.versies(HUIS, ANDERE_KETENMANAGER)).singleElement().satisfies(v -> {
            assertThat(v.door()).isEqualTo(ANDERE_KETENMANAGER.naam());
            assertThat(v.toelichting()).isEqualTo("Stuurgroep");
        });
    }

    @Test
    void the_second_of_two_managers_is_told_and_both_versions_are_not_mixed() {
        beheer.legVast(HUIS, STRENG, vanaf(0, vandaag()), ANDERE_KETENMANAGER);
        var ander = new Huisafspraken(3, Terugkoppelwijze.DIRECT, true, false);

        assertThatThrownBy(() -> beheer.legVast(HUIS, ander, vanaf(0, vandaag()), ANDERE_KETENMANAGER))
                .isInstanceOf(Verouderd.class);
        assertThat(werkafspraken.afspraken(HUIS, Instant.now())).isEqualTo(STRENG);
        beheer.legVast(HUIS, ander, vanaf(1, vandaag()), ANDERE_KETENMANAGER);
        assertThat(werkafspraken.afspraken(HUIS, Instant.now())).isEqualTo(ander);
    }

    @Test
    void only_who_keeps_the_agreements_of_the_regio_sees_and_changes_them() {
        assertThat(beheer.regiosVan(KETENMANAGER)).containsExactly(REGIO);
        assertThat(beheer.regiosVan(COORDINATOR)).containsExactly(REGIO);
        assertThat(beheer.regiosVan(KPC)).isEmpty();
        assertThatThrownBy(() -> beheer.versies(HUIS, KETENMANAGER)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.legVast(HUIS, STRENG, vanaf(0, vandaag()), KPC))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void the_past_and_a_missing_or_too_long_source_are_refused_at_the_field() {
        veld("ingang", () -> beheer.legVast(HUIS, STRENG, vanaf(0, vandaag().minusDays(1)), ANDERE_KETENMANAGER));
        veld(
                "toelichting",
                () -> beheer.legVast(HUIS, STRENG, new Vastlegging(0, Optional.empty(), " "), ANDERE_KETENMANAGER));
        veld(
                "toelichting",
                () -> beheer.legVast(
                        HUIS, STRENG, new Vastlegging(0, Optional.empty(), "x".repeat(401)), ANDERE_KETENMANAGER));
        veld("versheidMaanden", () -> new Huisafspraken(13, Terugkoppelwijze.DIRECT, true, false));
        veld("hercontroleDagen", () -> new Regioafspraken(0, LocalTime.NOON));
    }

    private static void veld(String veld, org.assertj.core.api.ThrowableAssert.ThrowingCallable stap) {
        assertThatThrownBy(stap)
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains(veld));
    }

    @Test
    void a_regio_has_its_own_hour_and_days() {
        LocalDate ingang = vandaag().plusDays(400);
        int gezien = beheer.versies(EIGEN, ANDERE_KETENMANAGER).size();
        var afspraken = new Regioafspraken(14, LocalTime.of(20, 30));

        beheer.legVast(EIGEN, afspraken, vanaf(gezien, ingang), ANDERE_KETENMANAGER);

        assertThat(werkafspraken.regioafspraken(EIGEN, Instant.now()).hercontroleDagen())
                .isEqualTo(7);
        assertThat(werkafspraken.regioafspraken(
                        EIGEN, ingang.plusDays(1).atStartOfDay(ZoneId.of("UTC")).toInstant()))
                .isEqualTo(afspraken);
    }
}
