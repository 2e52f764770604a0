package nl.schakel.adviezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerdenspoorTest {
    private static final Set<String> EIGEN = Set.of("johan", "berg");

    @ParameterizedTest
    @CsvSource({
        "Zijn dochter Anna durft niet naar huis,Anna",
        "De ex-partner Maria de Boer is bang,Maria de Boer",
        "Volgens mevrouw El Amrani is het rustig,El Amrani",
        "Dreigde J. van den Broek te slaan,J. van den Broek",
        "De buurt en ook Piet Jansen melden overlast,Piet Jansen",
        "Bel 06-12345678 bij onrust,06-12345678",
        "Nummer 123456782 hoort bij het slachtoffer,123456782"
    })
    void what_looks_like_somebody_else_is_pointed_at(String tekst, String spoor) {
        assertThat(Derdenspoor.zoek(tekst, EIGEN)).contains(spoor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De partner verblijft met twee kinderen in de opvang; contactverbod loopt tot juni",
                "Melding bij Veilig Thuis en de Raad voor de Kinderbescherming",
                "De moeder steunt de aanpak. De school houdt de plek open.",
                "Toezicht door het Leger des Heils sinds maart 2026",
                "Betrokkene Johan van den Berg woont begeleid",
                ""
            })
    void plain_words_organisations_and_the_own_name_are_left_alone(String tekst) {
        assertThat(Derdenspoor.zoek(tekst, EIGEN)).isEmpty();
    }

    @Test
    void a_name_that_is_found_in_two_ways_is_told_once() {
        assertThat(Derdenspoor.zoek("Zijn zus Anna Jansen belde", EIGEN)).containsExactly("Anna Jansen");
    }
}
