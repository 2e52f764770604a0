package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;
import nl.schakel.personen.vergelijking.Schatting.Opdracht;
import nl.schakel.personen.vergelijking.Schatting.Resultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights from pairs of which nobody said whether they are one person. */
class SchattingTest {
    private static final Opdracht OPDRACHT = new Opdracht("proef", "Gemaakte paren", 10_000, 0.1, 1000);

    /** Pairs drawn from known chances: surname, first name and birth date equal, alike, weak, differs. */
    private static List<Patroon> paren(int aantal, double aandeel) {
        double[][] zelfde = {{0.90, 0.06, 0.01, 0.03}, {0.80, 0.10, 0.05, 0.05}, {0.95, 0.03, 0.01, 0.01}};
        double[][] anderen = {{0.05, 0.05, 0.02, 0.88}, {0.02, 0.03, 0.05, 0.90}, {0.01, 0.03, 0.06, 0.90}};
        SplittableRandom r = new SplittableRandom(3);
        List<Patroon> paren = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            double[][] kansen = r.nextDouble() < aandeel ? zelfde : anderen;
            int code = 0;
            for (int k = 0; k < 3; k++) {
                code |= (trek(kansen[k], r.nextDouble()) + 1) << (3 * (k + 2));
            }
            paren.add(new Patroon(code));
        }
        return paren;
    }

    private static int trek(double[] kansen, double worp) {
        double som = 0;
        for (int n = 0; n < kansen.length; n++) {
            som += kansen[n];
            if (worp < som) {
                return n;
            }
        }
        return kansen.length - 1;
    }

    private static Resultaat schat(List<Patroon> kandidaten, List<Patroon> willekeurig, Opdracht opdracht) {
        Schatting schatting = new Schatting();
        kandidaten.forEach(schatting::kandidaat);
        willekeurig.forEach(schatting::willekeurig);
        return schatting.schat(opdracht);
    }

    @Test
    void the_chances_that_made_the_pairs_are_found_again() {
        Resultaat r = schat(paren(50_000, 0.2), List.of(), OPDRACHT);

        assertThat(r.geconvergeerd()).isTrue();
        assertThat(r.paren()).isEqualTo(50_000);
        assertThat(r.ronden()).isBetween(3, 999);
        assertThat(r.aandeelGelijk()).isCloseTo(0.2, within(0.01));
        Gewichten g = r.gewichten();
        // log2(.90/.05), log2(.03/.88), log2(.80/.02), log2(.05/.05), log2(.95/.01), log2(.01/.90)
        assertThat(g.van(Kenmerk.ACHTERNAAM).gelijk()).isCloseTo(4.17, within(0.2));
        assertThat(g.van(Kenmerk.ACHTERNAAM).verschilt()).isCloseTo(-4.87, within(0.3));
        assertThat(g.van(Kenmerk.VOORNAAM).gelijk()).isCloseTo(5.32, within(0.3));
        assertThat(g.van(Kenmerk.VOORNAAM).lijktOp()).isCloseTo(1.74, within(0.3));
        assertThat(g.van(Kenmerk.VOORNAAM).zwak()).isCloseTo(0, within(0.3));
        assertThat(g.van(Kenmerk.GEBOORTEDATUM).gelijk()).isCloseTo(6.57, within(0.5));
        assertThat(g.van(Kenmerk.GEBOORTEDATUM).verschilt()).isCloseTo(-6.49, within(0.8));
        assertThat(g.mogelijk()).isCloseTo(9.61, within(0.01));
        assertThat(g.versie()).isEqualTo("proef");
        assertThat(g.herkomst()).isEqualTo("Gemaakte paren");
    }

    @Test
    void fields_that_were_never_seen_keep_the_weights_of_the_program() {
        Gewichten g = schat(paren(5_000, 0.2), List.of(), OPDRACHT).gewichten();

        assertThat(g.van(Kenmerk.BSN)).isEqualTo(Gewichten.standaard().van(Kenmerk.BSN));
        assertThat(g.van(Kenmerk.VOORNAAM)).isNotEqualTo(Gewichten.standaard().van(Kenmerk.VOORNAAM));
        assertThat(g.bijstellingen()).isEqualTo(Bijstellingen.standaard());
    }

    @Test
    void pairs_drawn_at_random_say_how_often_strangers_agree_when_there_are_enough() {
        List<Patroon> vreemden = paren(2_000, 0);
        Gewichten zonder = schat(paren(20_000, 0.2), List.of(), OPDRACHT).gewichten();
        // strangers who differ on everything: agreement says more then
        List<Patroon> allesAnders = Collections.nCopies(1_000, new Patroon(4 << 6 | 4 << 9 | 4 << 12));

        assertThat(schat(paren(20_000, 0.2), allesAnders, OPDRACHT)
                        .gewichten()
                        .van(Kenmerk.ACHTERNAAM)
                        .gelijk())
                .isGreaterThan(zonder.van(Kenmerk.ACHTERNAAM).gelijk() + 3);
        assertThat(schat(paren(20_000, 0.2), allesAnders.subList(1, 1_000), OPDRACHT)
                        .gewichten()
                        .van(Kenmerk.ACHTERNAAM))
                .isEqualTo(zonder.van(Kenmerk.ACHTERNAAM));
        assertThat(schat(paren(20_000, 0.2), vreemden, OPDRACHT)
                        .gewichten()
                        .van(Kenmerk.ACHTERNAAM)
                        .gelijk())
                .isCloseTo(zonder.van(Kenmerk.ACHTERNAAM).gelijk(), within(0.5));
    }

    @Test
    void the_order_of_the_pairs_does_not_matter_and_the_file_is_accepted() {
        List<Patroon> paren = new ArrayList<>(paren(3_000, 0.3));
        Gewichten eerst = schat(paren, List.of(), OPDRACHT).gewichten();
        Collections.shuffle(paren, new Random(4));

        assertThat(schat(paren, List.of(), OPDRACHT).gewichten()).isEqualTo(eerst);
        assertThat(Gewichten.lees(eerst.schrijf())).isEqualTo(eerst);
    }

    @Test
    void what_cannot_be_estimated_says_so_and_still_gives_a_sound_file() {
        List<List<Patroon>> onbruikbaar = List.of(
                List.of(),
                Collections.nCopies(500, new Patroon(0)),
                Collections.nCopies(500, new Patroon(4 << 6 | 4 << 9)),
                Collections.nCopies(500, new Patroon(1 << 6)));
        for (List<Patroon> paren : onbruikbaar) {
            Resultaat r = schat(paren, List.of(), OPDRACHT);
            assertThat(r.geconvergeerd()).as("%d pairs", paren.size()).isFalse();
            assertThat(Gewichten.lees(r.gewichten().schrijf())).isEqualTo(r.gewichten());
        }
        assertThat(schat(paren(20_000, 0.2), List.of(), new Opdracht("kort", "test", 10, 1, 2)))
                .satisfies(r -> assertThat(r.geconvergeerd()).isFalse())
                .satisfies(r -> assertThat(r.ronden()).isEqualTo(2))
                .satisfies(r -> assertThat(r.gewichten().mogelijk()).isEqualTo(1));
    }

    @Test
    void a_pattern_holds_the_outcome_of_every_field_of_any_two_also_of_strangers() {
        Profiel een = Profiel.van(Personalia.van(new Naam("J.", "", "Kwakernaak"), Geboortedatum.lees("19-05-1984")));
        Profiel ander =
                Profiel.van(Personalia.van(new Naam("Jora", "", "Kwakernak"), Geboortedatum.lees("19-05-1984")));
        Profiel vreemde = Profiel.van(Personalia.van(new Naam("Piet", "", "Bloem"), Geboortedatum.lees("02-11-1950")));
        Patroon alike = new Vergelijker(Gewichten.standaard()).patroon(een, ander);
        Patroon anders = new Vergelijker(Gewichten.standaard()).patroon(een, vreemde);

        assertThat(List.of(Kenmerk.values()).stream().map(alike::niveau)).containsExactly(-1, -1, 1, 2, 0, -1, -1);
        assertThat(List.of(Kenmerk.values()).stream().map(anders::niveau)).containsExactly(-1, -1, 3, 3, 3, -1, -1);
    }

    @ParameterizedTest
    @CsvSource({"0,0.1,10", "10,0,10", "10,1.1,10", "10,0.1,0"})
    void an_order_that_makes_no_sense_is_refused(long register, double aandeel, int ronden) {
        assertThatThrownBy(() -> new Opdracht("v", "h", register, aandeel, ronden))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void common_names_weigh_less_and_rare_ones_are_not_in_the_file() {
        Schatting schatting = new Schatting();
        for (int i = 0; i < 400; i++) {
            String achternaam =
                    i < 200 ? "Jansen" : i < 219 ? "Zeldzaam" : "Naam" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            schatting.persoon(Profiel.van(
                    Personalia.van(new Naam(i % 2 == 0 ? "Jan" : "P.", "", achternaam), Geboortedatum.lees("1980"))));
        }
        Bijstellingen b = schatting.schat(OPDRACHT).gewichten().bijstellingen();

        assertThat(b.achternamen()).containsOnlyKeys("jansen", Bijstellingen.OVERIGE);
        // two strangers agree with .25; Jansen is half of them, so one bit less
        assertThat(b.achternaam("jansen")).isBetween(-1100, -900);
        assertThat(b.achternaam("iemand")).isEqualTo(4000);
        assertThat(b.voornamen()).containsOnlyKeys("jan");
        assertThat(b.voornaam("jan")).isZero();
        assertThat(b.voornaam("piet")).isZero();
        assertThat(b.hoogstens()).isEqualTo(4000);
    }
}
