package nl.schakel.browser;

import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schakel.SchakelTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong at night: each time a clear sentence, and nothing lost. */
@SchakelTest
class SlechteInvoerReis extends Reis {
    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_typed_survives_an_expired_session() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Bewaard, B. van");
        page.getByLabel("Geboortedatum").fill("01-02-1983");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("schakel_sessie"));
        page.keyboard().press("Enter");
        page.getByText("Uw sessie is verlopen").waitFor();

        meldAan(page, KPC);

        page.getByText("Wat u typte is bewaard en teruggezet").waitFor();
        assertThat(page.getByLabel("Naam of BSN").inputValue()).isEqualTo("Bewaard, B. van");
        assertThat(page.getByLabel("Geboortedatum").inputValue()).isEqualTo("01-02-1983");
        bekijk(page, "sessie-verlopen");
        druk(page, "Registreren en controleren");
        assertThat(tekst(page)).contains("Gecontroleerd: niet bekend");
    }

    @Test
    void what_one_typed_is_never_given_to_another() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Geheim, G.");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("schakel_sessie"));
        page.keyboard().press("Enter");
        page.getByText("Uw sessie is verlopen").waitFor();

        meldAan(page, OFFICIER);

        assertThat(page.content()).doesNotContain("Geheim");
    }

    @Test
    void a_number_that_fails_the_elfproef_can_be_registered_knowingly() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Nummerfout, N.");
        page.getByLabel("Geboortedatum").fill("1983");
        page.getByLabel("BSN (als het bekend is)").fill("123456789");
        page.keyboard().press("Enter");
        page.getByText("11-proef").first().waitFor();
        assertThat(page.getByLabel("Naam of BSN").inputValue()).isEqualTo("Nummerfout, N.");

        page.getByLabel("Toch zo registreren: dit nummer is opgegeven").check();
        druk(page, "Registreren en controleren");

        assertThat(tekst(page)).contains("niet bekend");
    }

    @Test
    void a_script_in_a_name_is_refused_and_never_runs() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("<script>document.title='stuk'</script>");
        page.keyboard().press("Enter");

        page.getByText("Een naam kan geen tekens als").first().waitFor();
        assertThat(page.title()).doesNotContain("stuk");
        assertThat(page.getByLabel("Naam of BSN").inputValue()).startsWith("<script>");
    }

    @Test
    void back_and_send_again_makes_no_second_zaak() {
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill("Terugknop, T.");
        page.getByLabel("Geboortedatum").fill("03-03-1983");
        String inzending = page.locator("input[name=inzending]").inputValue();
        page.keyboard().press("Enter");
        page.getByText("Gecontroleerd: niet bekend").waitFor();

        page.goBack();
        page.getByLabel("Naam of BSN").fill("Terugknop, T.");
        page.getByLabel("Geboortedatum").fill("03-03-1983");
        page.evaluate("token => document.querySelector('input[name=inzending]').value = token", inzending);
        page.keyboard().press("Enter");
        page.getByText("Gecontroleerd: niet bekend").waitFor();

        assertThat(jdbc.sql("select count(*) from instroom.zaak where geslachtsnaam = 'Terugknop'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_address_and_a_wrong_password_are_answered_in_plain_dutch() {
        Page page = als(KPC);
        ga(page, "/bestaat-niet");
        assertThat(tekst(page)).contains("Niet gevonden");
        ga(page, "/zaken/geen-kenmerk");
        assertThat(tekst(page)).contains("Niet gevonden");

        Page vreemde = bezoeker();
        ga(vreemde, "/zaken");
        assertThat(vreemde.url()).contains("/aanmelden");
        bekijk(vreemde, "aanmelden");
        vreemde.getByLabel("Gebruikersnaam").fill("kpc");
        vreemde.getByLabel("Wachtwoord").fill("fout");
        vreemde.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden"))
                .click();
        vreemde.getByText("Aanmelden is niet gelukt").waitFor();
        assertThat(tekst(vreemde)).doesNotContain("Oefenaccounts");
    }
}
