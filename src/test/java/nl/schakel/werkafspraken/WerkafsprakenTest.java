package nl.schakel.werkafspraken;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.C;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.SchakelTest;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchakelTest
class WerkafsprakenTest {
    private static final Instant DINSDAG = Instant.parse("2026-11-24T10:00:00Z");

    @Autowired
    Werkafspraken werkafspraken;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_zsm_locatie_works_with_the_houses_of_its_own_region() {
        assertThat(werkafspraken.veiligheidshuizenVan(ZSM))
                .extracting(Veiligheidshuis::code)
                .contains(A, B, C)
                .doesNotContain(ANDER_VH);
        assertThat(werkafspraken.zsmLocatie(ZSM).naam()).isEqualTo("ZSM Teststad");
    }

    @Test
    void unknown_codes_are_not_found() {
        var onbekend = new VeiligheidshuisCode("VH-NERGENS");
        assertThatThrownBy(() -> werkafspraken.veiligheidshuis(onbekend)).isInstanceOf(NietGevonden.class);
        assertThat(werkafspraken.veiligheidshuizen(List.of(A, onbekend))).containsOnlyKeys(A);
        assertThat(werkafspraken.isOpen(onbekend, DINSDAG)).isFalse();
    }

    @Test
    void hours_come_from_the_agreements_and_local_closures_count() {
        assertThat(werkafspraken.isOpen(A, DINSDAG)).isTrue();
        assertThat(werkafspraken.bereikbaarheid(List.of(A, B), DINSDAG))
                .hasEntrySatisfying(A, a -> assertThat(a.tekst()).isEqualTo("nu open tot 17:00"))
                .hasEntrySatisfying(B, b -> assertThat(b.tekst()).isEqualTo("nu open tot 16:30"));

        LocalDate dicht = LocalDate.of(2031, 11, 25);
        jdbc.sql("insert into werkafspraken.sluiting values (?, ?)")
                .params(A.code(), dicht)
                .update();

        assertThat(werkafspraken.isOpen(A, Instant.parse("2031-11-25T10:00:00Z")))
                .isFalse();
        assertThat(werkafspraken
                        .volgendeOpening(A, Instant.parse("2031-11-25T10:00:00Z"))
                        .orElseThrow()
                        .toLocalDate())
                .isEqualTo(dicht.plusDays(1));
    }
}
