package nl.schakel.adviezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.kern.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KwaliteitstoetsTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Adviesinvoer GOED = Voorbeeld.goed("12-10-2026");

    private static Kwaliteitstoets toets(Adviesinvoer invoer, boolean huiselijkGeweld) {
        return Kwaliteitstoets.van(invoer, Voorbeeld.kader(huiselijkGeweld, false, VANDAAG));
    }

    private static List<String> open(Adviesinvoer invoer) {
        return toets(invoer, true).punten().stream()
                .filter(p -> !p.voldoet())
                .map(Kwaliteitstoets.Punt::veld)
                .toList();
    }

    private static Adviesinvoer overleg(String datum, String aanwezigen) {
        return new Adviesinvoer(
                GOED.voorkeur(),
                GOED.terugval(),
                GOED.doel(),
                GOED.context(),
                GOED.incidenten(),
                "",
                new Bron(datum, aanwezigen),
                GOED.contact(),
                false);
    }

    @Test
    void a_complete_advice_passes() {
        Kwaliteitstoets toets = toets(GOED, true);

        assertThat(toets.isGehaald()).isTrue();
        assertThat(toets.open()).isZero();
        assertThatCode(toets::vereis).doesNotThrowAnyException();
    }

    @Test
    void an_empty_advice_fails_on_every_point_that_must_be_filled_in() {
        assertThat(open(Adviesinvoer.LEEG))
                .containsExactly("voorkeurCode", "doel", "context", "incidenten", "bronDatum", "contactNaam", "derden");
    }

    @Test
    void every_point_says_why_it_matters_and_gives_an_example() {
        assertThat(toets(Adviesinvoer.LEEG, true).punten()).allSatisfy(p -> {
            assertThat(p.naam()).isNotBlank();
            assertThat(p.waarom()).isNotBlank();
            assertThat(p.voorbeeld()).isNotBlank();
        });
    }

    @Test
    void the_first_open_point_is_refused_at_its_field() {
        assertThatThrownBy(() -> toets(Voorbeeld.doel(GOED, "kort"), true).vereis())
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("doel"))
                .hasMessageContaining("Nog niet klaar: Doel van de interventie");
    }

    @Test
    void the_history_of_domestic_violence_is_asked_only_when_the_casus_is_about_it() {
        var zonder = Voorbeeld.met(GOED, GOED.voorkeur(), GOED.doel(), List.of());

        assertThat(toets(zonder, true).isGehaald()).isFalse();
        assertThat(toets(zonder, false).isGehaald()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-03-2025", "00-00-2025", "14-03-2025"})
    void the_date_of_an_incident_may_be_incomplete(String datum) {
        assertThat(open(Voorbeeld.met(
                        GOED, GOED.voorkeur(), GOED.doel(), List.of(new Incident(datum, "Bedreiging", "")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31-02-2025,Bedreiging", "vorig jaar,Bedreiging", "14-03-2025,''", "'',Bedreiging"})
    void an_incident_without_a_date_or_a_kind_does_not_count(String datum, String aard) {
        assertThat(open(Voorbeeld.met(GOED, GOED.voorkeur(), GOED.doel(), List.of(new Incident(datum, aard, "x")))))
                .containsExactly("incidenten");
    }

    @ParameterizedTest
    @CsvSource({
        "24-11-2025,true",
        "23-11-2025,false",
        "24-11-2026,true",
        "25-11-2026,false",
        "1-2-2026,true",
        "31-02-2026,false",
        "'',false"
    })
    void the_casusoverleg_is_not_older_than_a_year_and_not_in_the_future(String datum, boolean voldoet) {
        assertThat(open(overleg(datum, "politie")).isEmpty()).isEqualTo(voldoet);
    }

    @Test
    void who_was_there_must_be_said() {
        assertThat(open(overleg("12-10-2026", " "))).containsExactly("bronDatum");
    }

    @Test
    void only_a_decision_of_the_list_counts_also_as_a_fallback() {
        assertThat(open(Voorbeeld.met(GOED, new Voorstel("Goed gesprek", ""), GOED.doel(), GOED.incidenten())))
                .containsExactly("voorkeurCode");
        var terugval = new Adviesinvoer(
                GOED.voorkeur(),
                new Voorstel("XYZ", ""),
                GOED.doel(),
                GOED.context(),
                GOED.incidenten(),
                "",
                GOED.bron(),
                GOED.contact(),
                false);
        assertThat(open(terugval)).containsExactly("terugvalCode");
    }

    @Test
    void a_text_that_is_too_long_is_not_short() {
        String precies = "Doel is ".concat("x".repeat(Adviesinvoer.MAX_DOEL - 8));

        assertThat(open(Voorbeeld.doel(GOED, precies))).isEmpty();
        assertThat(toets(Voorbeeld.doel(GOED, precies + "x"), true).isGehaald()).isFalse();
        assertThat(toets(
                                Voorbeeld.met(
                                        GOED,
                                        GOED.voorkeur(),
                                        GOED.doel(),
                                        List.of(new Incident(
                                                "00-03-2025", "x".repeat(Adviesinvoer.MAX_REGEL + 1), ""))),
                                true)
                        .isGehaald())
                .isFalse();
    }

    @Test
    void facts_about_others_are_a_warning_and_do_not_block() {
        var derden = new Adviesinvoer(
                GOED.voorkeur(),
                GOED.terugval(),
                GOED.doel(),
                GOED.context(),
                GOED.incidenten(),
                "",
                GOED.bron(),
                GOED.contact(),
                true);

        assertThat(open(derden)).containsExactly("derden");
        assertThat(toets(derden, true).isGehaald()).isTrue();
    }

    @Test
    void zsm_must_be_able_to_call_somebody() {
        var zonder = new Adviesinvoer(
                GOED.voorkeur(),
                GOED.terugval(),
                GOED.doel(),
                GOED.context(),
                GOED.incidenten(),
                "",
                GOED.bron(),
                new Contact("P. de Wit", ""),
                false);

        assertThat(open(zonder)).containsExactly("contactNaam");
    }
}
