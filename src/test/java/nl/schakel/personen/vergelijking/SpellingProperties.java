package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** The short ways give what the long ones give. */
class SpellingProperties {
    @Property
    void folding_without_patterns_is_the_same(
            @ForAll @CharRange(from = '\u0000', to = '\u007f') @StringLength(max = 30) String tekst) {
        assertThat(Spelling.plat(tekst)).isEqualTo(Spelling.platOverig(tekst));
    }

    @Property
    void folding_dutch_names_is_the_same(
            @ForAll @AlphaChars @Chars({' ', '\'', '-', '.', 'i', 'j', 'I', 'J', '`'}) @StringLength(max = 30)
                    String naam) {
        assertThat(Spelling.plat(naam)).isEqualTo(Spelling.platOverig(naam));
    }

    @Property
    void a_sound_key_has_no_vowels_but_at_the_start_and_no_doubles(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 20) String woord) {
        String klank = Klanken.klank(woord);

        assertThat(klank.isEmpty() ? "" : klank.substring(1)).doesNotContainPattern("[aeiouyjh]");
        assertThat(klank).doesNotContainPattern("(.)\\1");
    }

    @Property
    void dates_differ_in_one_digit_exactly_when_one_edit_makes_them_equal(
            @ForAll @CharRange(from = '1', to = '9') @StringLength(value = 8) String a,
            @ForAll @CharRange(from = '1', to = '3') @StringLength(value = 2) String staart) {
        String b = a.substring(0, 3) + staart + a.substring(5);
        if (!a.equals(b)) {
            assertThat(Datumvergelijking.eenCijferVerschil(Integer.parseInt(a), Integer.parseInt(b)))
                    .isEqualTo(Spelling.afstand(a, b) == 1);
        }
    }

    @Property(tries = 8000)
    void words_that_sound_alike_are_found_without_making_both_keys(
            @ForAll
                    @Chars({'d', 't', 's', 'j', 'z', 'c', 'h', 'k', 'q', 'u', 'x', 'g', 'p', 'o', 'e', 'y', 'w'})
                    @StringLength(max = 4)
                    String a,
            @ForAll
                    @Chars({'d', 't', 's', 'j', 'z', 'c', 'h', 'k', 'q', 'u', 'x', 'g', 'f', 'a', 'i', 'b', 'v'})
                    @StringLength(max = 4)
                    String b) {
        assertThat(Klanken.klinktGelijk(a, b)).isEqualTo(Klanken.klank(a).equals(Klanken.klank(b)));
    }

    @Property(tries = 5000)
    void the_bounded_distance_is_the_distance_up_to_its_bound(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String b,
            @ForAll @IntRange(min = 1, max = 2) int meeste) {
        int afstand = Spelling.afstand(a, b);

        if (afstand <= meeste) {
            assertThat(Spelling.afstandTot(a, b, meeste)).isEqualTo(afstand);
        } else {
            assertThat(Spelling.afstandTot(a, b, meeste)).isGreaterThan(meeste);
        }
    }
}
