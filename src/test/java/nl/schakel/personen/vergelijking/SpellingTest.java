package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that are one name, and the keys that follow from them. */
class SpellingTest {
    @Test
    void every_latin_letter_with_a_sign_folds_to_letters() {
        for (char c = '\u00C0'; c <= '\u017E'; c++) {
            if (c != '×' && c != '÷') {
                assertThat(Spelling.plat("a" + c + "a").replace(" ", ""))
                        .as("letter U+%04X", (int) c)
                        .matches("a[a-z]{1,2}a");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Yousef,Yusuf", "Rachid,Rashid", "Çelik,Celik", "Wahbil,Ouahbil", "Dijkstra,Dykstra", "Schouten,Sjouten",
        "Kowalski,Kovalsky", "Philips,Filips", "Quint,Kwint", "Xander,Ksander", "Thomas,Tomas", "Khalid,Ghalit"
    })
    void names_that_sound_alike_have_one_key(String een, String ander) {
        assertThat(Klanken.klank(Spelling.plat(een))).isEqualTo(Klanken.klank(Spelling.plat(ander)));
    }

    @Test
    void a_person_and_the_same_suspect_share_most_keys_and_other_installations_have_others() {
        Personalia p = Personalia.van(new Naam("Hendrik", "", "Kwakernaak"), Geboortedatum.lees("19-05-1984"));
        long[] eigen = new Zoeksleutels(new Sleutel(new byte[32])).van(p);
        long[] vraag = new Zoeksleutels(new Sleutel(new byte[32])).voorVraag(Signalement.van(p));
        byte[] anders = new byte[32];
        anders[0] = 1;

        assertThat(Arrays.stream(vraag).boxed())
                .containsAll(Arrays.stream(eigen).boxed().toList());
        assertThat(eigen).hasSize(7).doesNotHaveDuplicates();
        assertThat(Arrays.stream(new Zoeksleutels(new Sleutel(anders)).van(p)).boxed())
                .doesNotContainAnyElementsOf(Arrays.stream(eigen).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Юсуф,Yousef",
        "Мохамед,Mohammed",
        "محمد,Mohammed",
        "حسن,Hassan",
        "Παπαδόπουλος,Papadopoulos",
        "Ковальский,Kowalski",
        "דוד,David",
        "王,Wang"
    })
    void a_name_in_another_script_sounds_as_it_is_written_in_latin_letters(String ander, String latijn) {
        assertThat(Klanken.klank(Spelling.plat(ander))).isEqualTo(Klanken.klank(Spelling.plat(latijn)));
    }

    @Test
    void the_keyed_hash_is_that_of_its_authors() {
        byte[] sleutel = new byte[16];
        byte[] tekst = new byte[15];
        for (byte i = 0; i < 16; i++) {
            sleutel[i] = i;
        }
        System.arraycopy(sleutel, 0, tekst, 0, 15);

        assertThat(new Siphash(sleutel).hash(tekst, tekst.length)).isEqualTo(0xa129ca6149be45e5L);
        assertThat(new Siphash(sleutel).hash(new byte[0], 0)).isEqualTo(0x726fdb47dd0e0e31L);
    }
}
