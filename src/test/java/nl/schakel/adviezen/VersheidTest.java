package nl.schakel.adviezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersheidTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-15, ACTUEEL",
        "2027-02-15, ACTUEEL",
        "2027-02-16, BIJNA_VEROUDERD",
        "2027-03-15, BIJNA_VEROUDERD",
        "2027-03-16, VEROUDERD"
    })
    void after_a_year_an_advice_is_verouderd_and_the_last_month_warns(LocalDate vandaag, Versheid verwacht) {
        assertThat(Versheid.op(vandaag, Instant.parse("2026-03-15T10:00:00Z"), 12))
                .isEqualTo(verwacht);
    }

    @Test
    void a_house_may_be_stricter() {
        assertThat(Versheid.op(LocalDate.of(2026, 9, 16), Instant.parse("2026-03-15T10:00:00Z"), 6))
                .isEqualTo(Versheid.VEROUDERD);
    }

    @Test
    void the_day_is_the_day_in_the_netherlands() {
        assertThat(Versheid.geldigTot(Instant.parse("2026-06-30T22:30:00Z"), 12))
                .isEqualTo(LocalDate.of(2027, 7, 1));
    }

    @Test
    void a_leap_day_is_valid_until_the_last_of_february() {
        assertThat(Versheid.geldigTot(Instant.parse("2028-02-29T10:00:00Z"), 12))
                .isEqualTo(LocalDate.of(2029, 2, 28));
    }
}
