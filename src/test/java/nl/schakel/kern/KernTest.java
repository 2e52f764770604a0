package nl.schakel.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernTest {
    @ParameterizedTest
    @ValueSource(strings = {"999993872", "999 993 872", "9999.93.872", "999970069"})
    void a_bsn_that_passes_the_elfproef_is_read(String invoer) {
        assertThat(Bsn.lees(invoer)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999245", "000000000", "12345", "abcdefghi", "", "1234567890"})
    void a_bsn_that_fails_the_elfproef_is_refused(String invoer) {
        assertThat(Bsn.lees(invoer)).isEmpty();
        assertThatThrownBy(() -> new Bsn(invoer)).isInstanceOf(Weigering.class).hasMessageContaining("negen cijfers");
    }

    @Test
    void a_bsn_never_prints_itself() {
        assertThat(new Bsn("999993872").toString()).doesNotContain("9999");
        assertThat(Geboortedatum.lees("31-01-1985").toString()).doesNotContain("1985");
    }

    @Property
    void one_wrong_digit_never_passes_the_elfproef(
            @ForAll @IntRange(min = 0, max = 8) int plaats, @ForAll @IntRange(min = 1, max = 9) int verschil) {
        char[] cijfers = "999993872".toCharArray();
        cijfers[plaats] = (char) ('0' + (cijfers[plaats] - '0' + verschil) % 10);

        assertThat(Bsn.isGeldig(new String(cijfers))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "31-01-1985,19850131", "1985-01-31,19850131", "19850131,19850131", "1-2-1985,19850201", "01/02/1985,19850201",
        "00-00-1985,19850000", "1985,19850000", "03-1985,19850300", "00-03-1985,19850300", "29-02-2024,20240229"
    })
    void birth_dates_are_read_as_people_write_them(String invoer, String code) {
        Geboortedatum datum = Geboortedatum.lees(invoer);

        assertThat(datum.code()).isEqualTo(code);
        assertThat(Geboortedatum.vanCode(code)).isEqualTo(datum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-1985", "29-02-2023", "31-13-1985", "12-00-1985", "gisteren", "1-1-85", "01-01-0985"})
    void a_birth_date_that_does_not_exist_is_refused_at_its_field(String invoer) {
        assertThatThrownBy(() -> Geboortedatum.lees(invoer))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("geboortedatum"));
    }

    @Test
    void who_may_be_a_minor_counts_as_one() {
        LocalDate peil = LocalDate.of(2026, 6, 1);

        assertThat(Geboortedatum.lees("00-00-2008").leeftijdOp(peil)).contains(17);
        assertThat(Geboortedatum.lees("00-05-2008").leeftijdOp(peil)).contains(18);
        assertThat(Geboortedatum.lees("02-06-2008").leeftijdOp(peil)).contains(17);
        assertThat(Geboortedatum.lees("01-06-2008").leeftijdOp(peil)).contains(18);
        assertThat(Geboortedatum.ONBEKEND.leeftijdOp(peil)).isEmpty();
    }
}
