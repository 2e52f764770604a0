package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.kern.Medewerker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of everybody's menu, and the pages one sees without signing in. */
@SchakelTest
class MenuReis extends Reis {
    private static final Set<String> BEKEKEN = new HashSet<>();

    static Stream<Medewerker> one_of_each_role() {
        return Stream.of(
                Testregio.KPC,
                Testregio.OFFICIER,
                Testregio.RECLASSERING,
                Testregio.PARKETSECRETARIS_A,
                Testregio.SPECIALIST_A,
                Testregio.ADMINISTRATIE_A,
                Testregio.REGISSEUR_A,
                Testregio.BUREAU_A,
                Testregio.FG,
                Testregio.KETENMANAGER,
                Testregio.BEHEERDER);
    }

    @ParameterizedTest
    @MethodSource("one_of_each_role")
    void every_screen_of_the_menu_is_accessible_and_fits_a_narrow_phone(Medewerker wie) {
        Page page = als(wie);

        List<String> paden = page.locator(".schakel-nav a").all().stream()
                .map(a -> a.getAttribute("href"))
                .distinct()
                .toList();
        for (String pad : paden) {
            ga(page, pad);
            // the start page differs by role; the other screens are the same ones with other rows
            if (pad.equals("/") || BEKEKEN.add(pad)) {
                bekijk(page, "menu-" + Testregio.gebruikersnaam(wie) + pad.replace('/', '-'));
            }
            assertThat(page.locator("main h1").innerText()).isNotEqualTo("Niet gevonden");
        }
    }

    @Test
    void the_pages_for_everybody_are_accessible() {
        Page page = bezoeker();
        for (String pad : List.of("/aanmelden", "/aanmelden?fout", "/toegankelijkheid", "/privacy")) {
            ga(page, pad);
            bekijk(page, "open" + pad.replaceAll("\\W", "-"));
        }
    }

    @Test
    void an_unknown_page_tells_where_to_go() {
        Page page = als(Testregio.KPC);
        ga(page, "/bestaat-niet");
        bekijk(page, "niet-gevonden");
    }

    @Test
    void the_keyboard_goes_straight_to_the_content() {
        Page page = bezoeker();
        ga(page, "/privacy");
        page.keyboard().press("Tab");
        Locator sprong = page.locator(":focus");
        assertThat(sprong.innerText()).isEqualTo("Naar de inhoud");
        page.keyboard().press("Enter");
        assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("inhoud");
    }
}
