package nl.schakel.oefenregio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.schakel.SchakelApplication;
import nl.schakel.TestDatabase;
import nl.schakel.kern.Bsn;
import nl.schakel.personen.Personalia;
import nl.schakel.webbasis.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The practice environment: made on first start, and never there for real. */
class OefenregioTest {
    private static ConfigurableApplicationContext start(String url, String... profiles) {
        return new SpringApplicationBuilder(SchakelApplication.class)
                .profiles(profiles)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--schakel.opslag.map=target/test-var",
                        "--server.port=0");
    }

    @Test
    void the_first_start_makes_a_region_and_a_normal_start_refuses_its_database() {
        String url = TestDatabase.cloneUrl();
        try (ConfigurableApplicationContext practice = start(url, "oefenomgeving")) {
            JdbcClient jdbc = practice.getBean(JdbcClient.class);
            assertThat(count(jdbc, "personen.persoon")).isBetween(390, 420);
            assertThat(count(jdbc, "werkafspraken.veiligheidshuis")).isEqualTo(3);
            assertThat(count(jdbc, "adviezen.advies")).isGreaterThan(200);
            assertThat(count(jdbc, "instroom.zaak")).isEqualTo(92);
            assertThat(count(jdbc, "instroom.zaak where bekendheid = 'BEKEND'")).isGreaterThan(10);
            assertThat(count(jdbc, "terugkoppelingen.terugkoppeling where status = 'VERZONDEN'"))
                    .isPositive();
            assertThat(count(jdbc, "terugkoppelingen.terugkoppeling where status = 'BEOORDEELD'"))
                    .isPositive();
            assertThat(count(jdbc, "terugkoppelingen.waardering")).isPositive();
            assertThat(count(jdbc, "adviezen.advies where status = 'CONCEPT' and opmerking is not null"))
                    .isPositive();
            assertThat(count(jdbc, "adviezen.aanleiding where soort = 'INCIDENT' and afgehandeld_op is null"))
                    .isPositive();
            assertThat(practice.getBean(DemoAccounts.class).accounts())
                    .extracting(DemoAccounts.DemoAccount::gebruikersnaam)
                    .contains("kpc", "officier", "parketsecretaris-a", "specialist-a", "bureau-b", "fg", "beheerder");
        }

        assertThatThrownBy(() -> start(url).close()).hasStackTraceContaining("practice region");
    }

    private static int count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    @Test
    void the_same_seed_makes_the_same_people() {
        assertThat(personen(5)).isEqualTo(personen(5)).isNotEqualTo(personen(6));
    }

    @Test
    void people_have_valid_numbers_of_the_test_range_and_names_as_they_are() {
        List<Personalia> personen = personen(1);

        assertThat(personen)
                .allSatisfy(
                        p -> assertThat(p.bsn().map(Bsn::waarde).orElse("9999")).startsWith("9999"));
        assertThat(personen).anyMatch(p -> p.bsn().isEmpty());
        assertThat(personen).anyMatch(p -> !p.geboortedatum().isVolledig());
        assertThat(personen).anyMatch(p -> p.partner().isPresent() && p.naamgebruik() == 'V');
        assertThat(personen).anyMatch(p -> !p.aliassen().isEmpty());
        assertThat(personen).anyMatch(p -> p.naam().geslachtsnaam().contains("-"));
        assertThat(personen).extracting(p -> p.naam().voorvoegsel()).contains("van den", "El");
        assertThat(personen).anyMatch(p -> p.naam().volledig().matches(".*[şłőğıŞŁ].*"));
        assertThat(IntStream.range(1, personen.size()))
                .as("twins")
                .anyMatch(i -> personen.get(i)
                                .geboortedatum()
                                .equals(personen.get(i - 1).geboortedatum())
                        && personen.get(i).adres().equals(personen.get(i - 1).adres()));
    }

    private static List<Personalia> personen(long zaad) {
        Persoonsmaker maker =
                new Persoonsmaker(new SplittableRandom(zaad), LocalDate.of(2026, 11, 24), Persoonsmaker.TESTREEKS);
        return IntStream.range(0, 500)
                .mapToObj(_ -> maker.maak("Domstad", false))
                .toList();
    }
}
