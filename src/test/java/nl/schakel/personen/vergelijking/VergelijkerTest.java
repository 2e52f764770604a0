package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labelled pairs: suspects as they are typed, and whether they are the known person. */
class VergelijkerTest {
    private static final Zoeksleutels SLEUTELS = new Zoeksleutels(new Sleutel(new byte[32]));
    private static final Vergelijker VERGELIJKER = new Vergelijker(Gewichten.standaard());
    private static final String BSN = "999993872";

    private static Naam naam(String delen) {
        String[] d = delen.split("\\|", -1);
        return new Naam(d[0], d[1], d[2]);
    }

    private static Personalia bekend(String naam, String geboren, String partner) {
        return new Personalia(
                Optional.of(new Bsn(BSN)),
                Optional.empty(),
                naam(naam),
                partner.isEmpty() ? Optional.empty() : Optional.of(naam(partner)),
                'E',
                Geboortedatum.lees(geboren),
                Geslacht.MAN,
                Adres.LEEG,
                false,
                List.of());
    }

    private static Signalement vraag(String bsn, String naam, String geboren) {
        return new Signalement(bsn, naam(naam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
    }

    @Test
    void any_known_address_counts_and_the_best_one_is_told() {
        Adres straat = Adres.lees("Lindelaan 12, 1234 AB Domstad");
        Personalia p = bekend("Jan||Kwakernaak", "31-01-1985", "");
        Personalia metAdressen = new Personalia(
                p.bsn(),
                p.skn(),
                p.naam(),
                p.partner(),
                'E',
                p.geboortedatum(),
                p.geslacht(),
                new Adres("", "", "", "Heuvelland"),
                false,
                List.of(),
                List.of(new Adres("", "", "", "Beekstad"), straat));
        Signalement zelfde = new Signalement(
                "",
                "",
                p.naam(),
                List.of(),
                p.geboortedatum(),
                Geslacht.ONBEKEND,
                new Adres("", "12", "1234AB", ""),
                false);

        assertThat(adres(zelfde, metAdressen).uitkomst()).isEqualTo(Veldvergelijking.Uitkomst.GELIJK);
        assertThat(adres(new Signalement("", p.naam(), p.geboortedatum(), Geslacht.ONBEKEND, "Beekstad"), metAdressen)
                        .toelichting())
                .isEqualTo("zelfde woonplaats");
        assertThat(adres(new Signalement("", p.naam(), p.geboortedatum(), Geslacht.ONBEKEND, "Elders"), metAdressen)
                        .uitkomst())
                .isEqualTo(Veldvergelijking.Uitkomst.VERSCHILT);
    }

    private static Veldvergelijking adres(Signalement vraag, Personalia bekend) {
        return zoek(vraag, bekend).orElseThrow().uitleg().stream()
                .filter(v -> v.veld().equals("Adres"))
                .findFirst()
                .orElseThrow();
    }

    /** As a node reads it from memory. */
    private static Profiel lees(Profiel profiel) {
        Profiel terug = Profiel.lees(profiel.schrijf(), 0);
        assertThat(terug).isEqualTo(profiel);
        return terug;
    }

    /** Found means: the keys meet, and the judgement is that a human must look. */
    private static Optional<Kandidaat> zoek(Signalement vraag, Personalia bekend) {
        long[] stored = SLEUTELS.van(bekend);
        boolean ontmoet = Arrays.stream(SLEUTELS.voorVraag(vraag))
                .anyMatch(k -> Arrays.stream(stored).anyMatch(s -> s == k));
        return ontmoet
                ? VERGELIJKER
                        .vergelijk(Profiel.van(vraag), lees(Profiel.van(bekend)))
                        .map(v -> v.met(PersoonId.nieuw()))
                : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "Johan|van den|Berg, 31-01-1985, Johan|van de|Berg, 31-01-1985",
        "Johan|van den|Berg, 31-01-1985, J.||Berg, 31-01-1985",
        "Johan|van den|Berg, 31-01-1985, Johan|v.d.|Bergh, 31-01-1985",
        "Johan|van den|Berg, 31-01-1985, Jan||van den Berg, 1985",
        "Peter-Jan|van der|Meijden, 17-04-1959, P.J.|van der|Meyden, 00-00-1959",
        "Mohamed|El|Amrani, 02-03-1991, Mohammed|El|Amrani, 02-03-1991",
        "Mohamed|El|Amrani, 02-03-1991, Mohammed||Elamrani, 02-03-1991",
        "Yusuf||Yılmaz, 05-06-1993, Youssef||Yilmaz, 05-06-1993",
        "Şükrü||Çelik, 07-08-1979, Sukru||Celik, 08-07-1979",
        "Łukasz||Wiśniewski, 11-12-1988, Lukasz||Wisnievski, 11-12-1988",
        "Søren||Sørensen, 01-10-1970, Soren||Sorensen, 01-10-1971",
        "Anna||Gülmez-Çelik, 17-04-1995, Anna||Gulmez, 17-04-1995",
        "Radjesh||Ramdin, 03-05-1982, Ramdin||Radjesh, 03-05-1982",
        "Cornelis||Dijkstra, 04-09-1966, Kees||Dijkstra, 04-09-1966",
        "Johannes||IJzerman, 14-02-1975, Johannes||Yzerman, 14-02-1975",
        "Dirk||'t Hof, 20-11-1990, Dirk|'t|Hof, 20-11-1990",
        "Hendrik||Kwakernaak, 19-05-1984, Hendrik||Kwakernak, 19-05-1984",
        "Hendrik||Kwakernaak, 00-00-1984, Hendrik||Kwakernaak, 19-05-1984"
    })
    void spelled_otherwise_is_still_the_same_person(String bekend, String geboren, String gevraagd, String datum) {
        assertThat(zoek(vraag("", gevraagd, datum), bekend(bekend, geboren, "")))
                .isPresent()
                .get()
                .satisfies(k -> assertThat(k.zeker()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "Johan|van den|Berg, 31-01-1985, Johan|van den|Berg, 12-07-1958",
        "Johan|van den|Berg, 31-01-1985, Karel||Jansen, 31-01-1985",
        "Johan|van den|Berg, 31-01-1985, Sanne|van den|Berg, 02-09-1991",
        "Mohamed|El|Amrani, 02-03-1991, Mohamed||Benali, 04-05-1991",
        "Yusuf||Yılmaz, 05-06-1993, Emre||Kaya, 05-06-1993",
        "Jan|de|Jong, 01-01-1980, Piet|de|Jong, 11-11-1981"
    })
    void fathers_sisters_and_strangers_are_not_shown(String bekend, String geboren, String gevraagd, String datum) {
        assertThat(zoek(vraag("", gevraagd, datum), bekend(bekend, geboren, "")))
                .isEmpty();
    }

    @Test
    void the_partners_name_finds_her_too() {
        Personalia bekend = bekend("Sanne|de|Vries", "01-02-1986", "||Bakker");

        assertThat(zoek(vraag("", "Sanne||Bakker", "01-02-1986"), bekend)).isPresent();
        assertThat(zoek(vraag("", "S.||Bakker-de Vries", "01-02-1986"), bekend)).isPresent();
    }

    @Test
    void only_an_exact_number_that_nothing_contradicts_is_certain() {
        Personalia bekend = bekend("Johan|van den|Berg", "31-01-1985", "");

        assertThat(zoek(vraag(BSN, "Johan|van den|Berg", "31-01-1985"), bekend))
                .get()
                .satisfies(k -> assertThat(k.zeker()).isTrue());
        assertThat(zoek(vraag(BSN, "||", ""), bekend))
                .get()
                .satisfies(k -> assertThat(k.zeker()).isTrue());
        assertThat(zoek(vraag(BSN, "Karel||Jansen", "04-05-1970"), bekend))
                .get()
                .satisfies(k -> assertThat(k.zeker()).isFalse());
        assertThat(zoek(vraag("999970069", "Johan|van den|Berg", "31-01-1985"), bekend))
                .get()
                .satisfies(k -> {
                    assertThat(k.zeker()).isFalse();
                    assertThat(k.uitleg()).anyMatch(v -> v.toelichting().equals("ander BSN"));
                });
    }

    @Test
    void a_twin_is_shown_for_a_human_and_the_words_hold_no_value_of_the_known_person() {
        Kandidaat tweeling = zoek(
                        vraag("", "Jaap|van de|Berg", "12-03-1998"), bekend("Johan|van de|Berg", "12-03-1998", ""))
                .orElseThrow();

        assertThat(tweeling.zeker()).isFalse();
        assertThat(tweeling.uitleg())
                .noneMatch(v ->
                        v.toelichting().contains("Johan") || v.toelichting().contains("1998"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "x", "😀😀", "ابن سينا", "ŞŁŐ", "''--", "ij"})
    void odd_names_are_compared_without_a_fault(String odd) {
        Signalement vraag = vraag("12", odd + "||" + odd, "1985");

        assertThat(zoek(vraag, bekend(odd + "||" + odd, "31-01-1985", ""))).isNotNull();
        assertThat(zoek(vraag("", "A||" + odd.repeat(20), "1985"), bekend("B||" + odd.repeat(20), "1985", "")))
                .isNotNull();
        assertThat(Signalementvorm.genormaliseerd(vraag)).isNotBlank();
    }

    @Test
    void a_decision_is_found_again_in_another_spelling() {
        assertThat(Signalementvorm.genormaliseerd(vraag("", "Johan|van den|Berg", "31-01-1985")))
                .isEqualTo(Signalementvorm.genormaliseerd(vraag("", "JOHAN|v.d.|bergh", "31-1-1985")))
                .isNotEqualTo(Signalementvorm.genormaliseerd(vraag("", "Karel|van den|Berg", "31-01-1985")));
    }
}
