package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.Testregio;
import nl.schakel.kern.Medewerker;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What every journey needs: sign in as somebody, look at a page the way axe, a narrow phone and the console do.
 */
abstract class Reis {
    private static final int SMALL = 320;
    private static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Pictures take more time than all else together, and nobody looks at those of every build. */
    private static final boolean PLAATJES = Boolean.getBoolean("plaatjes");

    @LocalServerPort
    int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> console = new ArrayList<>();

    /** A page of somebody who is signed in, in a browser of their own. */
    Page als(Medewerker wie) {
        Page page = bezoeker();
        page.navigate(adres("/aanmelden"));
        meldAan(page, wie);
        return page;
    }

    /** Fills in the sign-in form that is open. */
    void meldAan(Page page, Medewerker wie) {
        page.getByLabel("Gebruikersnaam").fill(Testregio.gebruikersnaam(wie));
        page.getByLabel("Wachtwoord").fill(Testregio.WACHTWOORD);
        page.getByLabel("Wachtwoord").press("Enter");
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.waitForURL(url -> !url.contains("/aanmelden"));
    }

    /** A page of somebody who is not signed in. */
    Page bezoeker() {
        BrowserContext context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(WIDE, HIGH));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            // a refused form answers with its status, and the browser notes that as an error
            if (m.type().equals("error") && !m.text().contains("status of 4")) {
                console.add(m.text());
            }
        });
        page.onPageError(console::add);
        return page;
    }

    String adres(String pad) {
        return "http://127.0.0.1:" + port + pad;
    }

    void ga(Page page, String pad) {
        page.navigate(adres(pad));
    }

    /**
     * Looks at the page: no accessibility violation, nothing wider than a narrow phone. With {@code -Dplaatjes=true} it
     * keeps two pictures for a human to look at.
     */
    void bekijk(Page page, String naam) {
        // no page of ours has frames, so axe need not open another page to gather what they found
        var result = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        assertThat(result.getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().getFirst().getHtml())
                        .toList())
                .as("axe on " + naam)
                .isEmpty();
        plaatje(page, naam);
        page.setViewportSize(SMALL, HIGH);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        plaatje(page, naam + "-320");
        page.setViewportSize(WIDE, HIGH);
        assertThat(((Number) width).intValue())
                .as("width of " + naam + " at 320 px")
                .isLessThanOrEqualTo(SMALL);
    }

    private static void plaatje(Page page, String naam) {
        if (!PLAATJES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", naam + ".png"))
                .setFullPage(true));
    }

    /** Presses the button with this text. */
    static void druk(Page page, String tekst) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(tekst).setExact(true))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Everything one can read on the page. */
    static String tekst(Page page) {
        return page.locator("body").innerText();
    }

    @AfterEach
    void nothing_went_wrong_in_the_browser() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(console).isEmpty();
    }
}
