package nl.schakel.adviezen.verschil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.adviezen.verschil.Tekstverschil.Deel;
import nl.schakel.adviezen.verschil.Tekstverschil.Soort;
import org.junit.jupiter.api.Test;

class TekstverschilTest {
    @Provide
    Arbitrary<String> teksten() {
        return Arbitraries.of(
                        "contactverbod", "met", "zijn", "ex-partner", ".", "\n", "Şü", "€", " ", "40 uur", "[wie]")
                .list()
                .ofMaxSize(20)
                .map(woorden -> String.join(" ", woorden));
    }

    private static String zonder(Tekstverschil verschil, Soort weg) {
        return verschil.delen().stream()
                .filter(d -> d.soort() != weg)
                .map(Deel::tekst)
                .collect(Collectors.joining());
    }

    @Property(tries = 300)
    void both_texts_can_be_read_from_the_difference(@ForAll("teksten") String oud, @ForAll("teksten") String nieuw) {
        Tekstverschil verschil = Tekstverschil.tussen(oud, nieuw);

        assertThat(zonder(verschil, Soort.TOEGEVOEGD)).isEqualTo(oud);
        assertThat(zonder(verschil, Soort.VERWIJDERD)).isEqualTo(nieuw);
        assertThat(verschil.isGewijzigd()).isEqualTo(!oud.equals(nieuw));
    }

    @Test
    void only_the_word_that_changed_is_marked() {
        assertThat(Tekstverschil.tussen("Taakstraf van 40 uur", "Taakstraf van 60 uur")
                        .delen())
                .isEqualTo(List.of(
                        new Deel(Soort.GELIJK, "Taakstraf van "),
                        new Deel(Soort.VERWIJDERD, "40"),
                        new Deel(Soort.TOEGEVOEGD, "60"),
                        new Deel(Soort.GELIJK, " uur")));
    }

    @Test
    void a_sentence_that_was_written_anew_is_one_change_and_not_a_row_of_words() {
        assertThat(Tekstverschil.tussen("Het geweld stopt en hij werkt.", "Rust in huis, hulp begint.")
                        .delen())
                .isEqualTo(List.of(
                        new Deel(Soort.VERWIJDERD, "Het geweld stopt en hij werkt"),
                        new Deel(Soort.TOEGEVOEGD, "Rust in huis, hulp begint"),
                        new Deel(Soort.GELIJK, ".")));
    }
}
