package nl.schakel.adviezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import nl.schakel.adviezen.Kwaliteitstoets.Punt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToetspuntenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Adviesinvoer GOED = Voorbeeld.goed("12-10-2026");

    private static List<String> open(Adviesinvoer in, boolean jeugd) {
        return Kwaliteitstoets.van(in, Voorbeeld.kader(true, jeugd, VANDAAG)).openPunten().stream()
                .map(Punt::veld)
                .toList();
    }

    private static List<String> letOp(Adviesinvoer in, boolean jeugd) {
        return Kwaliteitstoets.van(in, Voorbeeld.kader(true, jeugd, VANDAAG)).punten().stream()
                .filter(p -> !p.voldoet() && !p.blokkeert())
                .map(Punt::naam)
                .toList();
    }

    private static Adviesinvoer met(String afgeraden, String geldigTot, Lij lij) {
        return GOED.met(new Bijzonderheden(afgeraden, geldigTot, lij, Derden.NEE));
    }

    @Test
    void a_field_over_its_limit_is_a_point_at_that_field_that_says_by_how_much() {
        var teLang = new Adviesinvoer(
                new Voorstel("DAG-PR", "x".repeat(Adviesinvoer.MAX_VOORWAARDEN + 7)),
                GOED.terugval(),
                GOED.doel(),
                GOED.context() + " " + "y".repeat(Adviesinvoer.MAX_CONTEXT),
                GOED.incidenten(),
                "",
                GOED.bron(),
                new Contact("z".repeat(Adviesinvoer.MAX_REGEL + 1), "030-0000010"),
                GOED.bijzonder());

        assertThat(open(teLang, false)).containsExactly("voorkeurVoorwaarden", "context", "contactNaam");
        assertThat(Kwaliteitstoets.van(teLang, Voorbeeld.kader(true, false, VANDAAG))
                        .openPunten()
                        .getFirst()
                        .naam())
                .isEqualTo("Voorwaarden bij de voorkeur is 7 tekens te lang");
    }

    @Test
    void a_phrase_with_its_brackets_still_in_it_cannot_be_imposed() {
        assertThat(open(
                        Voorbeeld.met(
                                GOED,
                                new Voorstel("DAG-PR", "Contactverbod: geen contact met [wie]"),
                                GOED.doel(),
                                GOED.incidenten()),
                        false))
                .containsExactly("voorkeurVoorwaarden");
    }

    @ParameterizedTest
    @CsvSource({"31-3-2027,true", "24-11-2026,false", "25-11-2027,false", "24-11-2027,true", "ooit,false", "'',true"})
    void an_own_last_day_lies_ahead_and_within_the_limit_of_the_house(String dag, boolean voldoet) {
        assertThat(open(met("", dag, Lij.ONBEKEND), false).isEmpty()).isEqualTo(voldoet);
    }

    @ParameterizedTest
    @CsvSource({"HALT,true", "DAG-PR,false", "OMS,false", "XYZ,false", "'',true"})
    void what_is_advised_against_is_not_what_is_advised(String code, boolean voldoet) {
        assertThat(open(met(code, "", Lij.ONBEKEND), false).isEmpty()).isEqualTo(voldoet);
    }

    @Test
    void a_youth_of_whom_the_lij_leads_to_a_raadsonderzoek_is_routed_first() {
        assertThat(letOp(met("", "", Lij.RAADSONDERZOEK), true))
                .containsExactly("Raadsonderzoek volgt, maar het advies is een afdoening");
        var route = Voorbeeld.met(
                met("", "", Lij.RAADSONDERZOEK), new Voorstel("RTE-RVDK", ""), GOED.doel(), GOED.incidenten());
        assertThat(letOp(route, true)).isEmpty();
    }

    @Test
    void a_name_of_somebody_else_is_a_warning_that_says_where_it_stands() {
        var metNaam = Voorbeeld.doel(GOED, "Zijn dochter Anna moet veilig naar school kunnen.");

        assertThat(letOp(metNaam, false)).singleElement().asString().contains("“Anna” (Doel)");
        assertThat(open(metNaam, false)).isEmpty();
    }

    @Test
    void the_question_about_others_must_be_answered() {
        assertThat(open(GOED.met(Bijzonderheden.LEEG), false)).containsExactly("derden");
    }

    @ParameterizedTest
    @CsvSource({
        "14-03-2025,MISHANDELING,'',true",
        "14-03-2025,ANDERS,'',false",
        "14-03-2025,ANDERS,Brand gesticht,true",
        "14-03-2027,MISHANDELING,'',false",
        "14-03-2025,'',geslagen,false"
    })
    void an_incident_has_a_past_date_and_a_kind(String datum, String soort, String aard, boolean voldoet) {
        assertThat(open(GOED.metIncidenten(List.of(new Incident(datum, soort, aard, ""))), false)
                        .isEmpty())
                .isEqualTo(voldoet);
    }

    @Test
    void incidents_stand_newest_first_and_an_unreadable_date_on_top() {
        var rijen = GOED.metIncidenten(List.of(
                        new Incident("00-00-2023", "BEDREIGING", "", ""),
                        new Incident("14-03-2025", "MISHANDELING", "", ""),
                        new Incident("vorig jaar", "MISHANDELING", "", ""),
                        new Incident("00-03-2025", "BEDREIGING", "", "")))
                .incidenten();

        assertThat(rijen.stream().map(Incident::datum))
                .containsExactly("vorig jaar", "14-03-2025", "00-03-2025", "00-00-2023");
    }
}
