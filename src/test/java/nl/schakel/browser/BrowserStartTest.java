package nl.schakel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Tells apart a browser that does not start from a screen that does not work. */
class BrowserStartTest {
    private static final int SMALLEST_PICTURE = 1000;

    @Test
    void the_browser_starts_runs_script_and_takes_a_picture() {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();

            page.setContent("<!DOCTYPE html><html lang='nl'><title>Proef</title><h1>Schakel</h1></html>");

            assertThat(page.evaluate("document.querySelector('h1').textContent"))
                    .isEqualTo("Schakel");
            assertThat(page.screenshot()).hasSizeGreaterThan(SMALLEST_PICTURE);
        }
    }
}
