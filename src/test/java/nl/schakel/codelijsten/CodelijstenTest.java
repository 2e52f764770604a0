package nl.schakel.codelijsten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Weigering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SchakelTest
class CodelijstenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @Autowired
    Codelijsten codelijsten;

    private List<String> codes(Lijst lijst, LocalDate op) {
        return codelijsten.geldig(lijst, op).stream().map(Code::code).toList();
    }

    @Test
    void every_list_has_codes_that_are_valid_today() {
        assertThat(codes(Lijst.BESLISSING, VANDAAG))
                .filteredOn(code -> !code.startsWith("T-")) // other tests make temporary codes
                .hasSize(28)
                .doesNotHaveDuplicates()
                .contains("DAG-PR", "SEP-V", "HALT", "RTE-ZORG", "THV", "VERZET");
        assertThat(codes(Lijst.SEPOTGROND, VANDAAG))
                .contains("01", "02", "20", "43")
                .doesNotHaveDuplicates();
        assertThat(codes(Lijst.REDEN_NIET_GEVOLGD, VANDAAG)).contains("BEWIJS", "ANDERS");
        assertThat(codes(Lijst.REDEN_AFWIJZING_MATCH, VANDAAG)).contains("ANDER", "TWEELING");
    }

    @Test
    void a_code_that_was_abolished_is_refused_from_that_day_on_and_says_so_in_dutch() {
        LocalDate afgeschaft = LocalDate.of(2022, 7, 1);

        assertThat(codelijsten
                        .vereis(Lijst.SEPOTGROND, "04", afgeschaft.minusDays(1), "sepotgrond")
                        .omschrijving())
                .isEqualTo("Rechter onbevoegd");
        assertThatThrownBy(() -> codelijsten.vereis(Lijst.SEPOTGROND, "04", afgeschaft, "sepotgrond"))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("sepotgrond"))
                .hasMessageContaining("geldt niet op 01-07-2022");
        assertThat(codes(Lijst.SEPOTGROND, VANDAAG)).doesNotContain("04");
    }

    @Test
    void what_was_chosen_once_can_still_be_shown() {
        assertThat(codelijsten.vind(Lijst.SEPOTGROND, "04"))
                .hasValueSatisfying(c -> assertThat(c.label()).isEqualTo("04 – Rechter onbevoegd"));
        assertThat(codelijsten.vind(Lijst.SEPOTGROND, "bestaat niet")).isEmpty();
    }

    @Test
    void a_code_is_not_valid_before_its_first_day() {
        assertThat(codes(Lijst.BESLISSING, LocalDate.of(2014, 12, 31))).isEmpty();
    }

    @Test
    void an_unknown_or_empty_choice_is_refused() {
        assertThatThrownBy(() -> codelijsten.vereis(Lijst.BESLISSING, "XYZ", VANDAAG, "code"))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> codelijsten.vereis(Lijst.BESLISSING, " ", VANDAAG, "code"))
                .hasMessageContaining("Maak een keuze");
    }

    @Test
    void a_code_fits_an_age_group() {
        Code halt = codelijsten.vereis(Lijst.BESLISSING, "HALT", VANDAAG, "code");
        Code politierechter = codelijsten.vereis(Lijst.BESLISSING, "DAG-PR", VANDAAG, "code");

        assertThat(halt.past(true)).isTrue();
        assertThat(halt.past(false)).isFalse();
        assertThat(politierechter.past(true)).isFalse();
        assertThat(politierechter.label()).isEqualTo("DAG-PR – Dagvaarding politierechter");
    }

    @Test
    void a_sepot_asks_for_its_ground_and_a_route_does_not_end_the_zaak() {
        assertThat(codelijsten
                        .vereis(Lijst.BESLISSING, "SEP-B", VANDAAG, "code")
                        .vereistSepotgrond())
                .isTrue();
        assertThat(codelijsten.geldig(Lijst.BESLISSING, VANDAAG))
                .filteredOn(c -> c.soort().equals("ROUTERING"))
                .isNotEmpty()
                .noneMatch(Code::definitief);
    }
}
