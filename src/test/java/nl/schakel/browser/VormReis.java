package nl.schakel.browser;

import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.SchakelTest;
import org.junit.jupiter.api.Test;

/** What every form does: nothing typed is lost, nothing is sent twice, an error is found without looking for it. */
@SchakelTest
class VormReis extends Reis {
    private static final String SESSIE = "schakel_sessie";

    @Test
    void what_was_typed_comes_back_after_the_session_expired() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Verloopstra, Ş. van");
        page.getByLabel("Geboortedatum").fill("03-1970");
        laatVerlopen(page.context());
        druk(page, "Registreren en controleren");

        assertThat(tekst(page)).contains("Wat u typte is bewaard");
        bekijk(page, "aanmelden-verlopen");
        meldAan(page, KPC);

        page.getByText("Controleer het en verstuur opnieuw").waitFor();
        assertThat(page.url()).endsWith("/zaken/nieuw");
        assertThat(page.getByLabel("Naam of BSN").inputValue()).isEqualTo("Verloopstra, Ş. van");
        assertThat(page.getByLabel("Geboortedatum").inputValue()).isEqualTo("03-1970");
        bekijk(page, "teruggezet");
    }

    @Test
    void somebody_else_at_the_same_screen_does_not_get_what_was_typed() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Geheimstra");
        laatVerlopen(page.context());
        druk(page, "Registreren en controleren");
        meldAan(page, BUREAU_A);

        assertThat(page.content()).doesNotContain("Geheimstra");
    }

    @Test
    void a_sign_in_page_that_stood_open_too_long_leads_to_the_start_page_after_all() {
        Page page = als(KPC);
        laatVerlopen(page.context());
        ga(page, "/aanmelden");
        laatVerlopen(page.context());
        page.getByLabel("Gebruikersnaam").fill("kpc");
        page.getByLabel("Wachtwoord").fill("verlopen");
        druk(page, "Aanmelden");
        assertThat(page.content()).doesNotContain("Wat u typte is bewaard");
        meldAan(page, KPC);

        assertThat(page.url()).isEqualTo(adres("/"));
    }

    @Test
    void a_form_is_sent_once_however_often_one_clicks() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        var posts = new AtomicInteger();
        page.onRequest(r -> {
            if (r.method().equals("POST")) {
                posts.incrementAndGet();
            }
        });
        page.getByLabel("Naam of BSN").fill("Dubbelstra, A.");
        page.getByLabel("Geboortedatum").fill("01-02-1971");

        page.evaluate(
                "const knop = document.querySelector('main form button'); knop.click(); knop.click(); knop.click();");
        page.locator("#uitkomst").waitFor();

        assertThat(posts).hasValue(1);
    }

    @Test
    void an_error_has_the_focus_and_leads_to_its_field() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Foutstra, B.");
        page.getByLabel("Geboortedatum").fill("31-02-1985");
        page.keyboard().press("Enter");
        page.locator("[data-fouten]").waitFor();

        assertThat(page.evaluate("document.activeElement.hasAttribute('data-fouten')"))
                .isEqualTo(true);
        page.locator("[data-fouten] a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-geboortedatum");
        assertThat(page.getByLabel("Geboortedatum").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.getByLabel("Geboortedatum").inputValue()).isEqualTo("31-02-1985");
    }

    @Test
    void the_menu_tells_where_one_is() {
        Page page = als(PARKETSECRETARIS_A);
        ga(page, "/casussen");

        assertThat(page.locator(".schakel-nav [aria-current=page]").innerText()).isEqualTo("Casussen");
    }

    /** As when the server forgot the session; the cookie that says who typed stays. */
    private static void laatVerlopen(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSIE));
    }
}
