package nl.schakel.browser;

import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.FG;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.schakel.SchakelTest;
import org.junit.jupiter.api.Test;

/** The main job from the first screen to the last: from a suspect at ZSM to feedback at the Veiligheidshuis. */
@SchakelTest
class HoofdtaakReis extends Reis {
    private static final String BSN = "999993872";

    @Test
    void from_a_suspect_at_zsm_to_feedback_at_the_veiligheidshuis() {
        String casus = een_bekende_persoon();
        het_advies_wordt_geschreven_en_goedgekeurd(casus);
        String zaak = de_verdachte_komt_binnen();
        het_advies_gaat_naar_het_dossier_en_op_papier(zaak);
        de_officier_beslist(zaak);
        het_veiligheidshuis_beoordeelt();
        de_fg_ziet_wat_er_gebeurde();
        een_andere_regio_krijgt_geen_hint(zaak);
    }

    private String een_bekende_persoon() {
        Page page = als(BUREAU_A);
        bekijk(page, "start-veiligheidshuis");
        ga(page, "/casussen/nieuw");
        bekijk(page, "casus-nieuw");
        page.getByLabel("BSN").first().fill(BSN);
        page.getByLabel("Voornamen").first().fill("Johan Şükrü");
        page.getByLabel("Voorvoegsel").first().fill("van den");
        page.getByLabel("Achternaam").first().fill("Reisberg");
        page.getByLabel("Geboortedatum").first().fill("31-01-1985");
        druk(page, "Casus openen");
        assertThat(page.url()).contains("/casussen/").doesNotContain(BSN);
        bekijk(page, "casus");
        return page.url().substring(page.url().indexOf("/casussen/")).replaceAll("[?#].*", "");
    }

    private void het_advies_wordt_geschreven_en_goedgekeurd(String casus) {
        Page page = als(PARKETSECRETARIS_A);
        ga(page, casus + "/advies");
        druk(page, "Aanbieden ter goedkeuring");
        assertThat(tekst(page)).contains("Dit is nog niet opgeslagen");
        bekijk(page, "advies-onvolledig");
        page.getByLabel("Voorkeur: welke beslissing?").selectOption("DAG-PR");
        page.getByLabel("Voorwaarden bij de voorkeur").fill("Meldplicht bij de reclassering en contactverbod.");
        page.getByLabel("Als dat niet kan: welke beslissing dan?").selectOption("OMS");
        page.getByLabel("Doel van de interventie").fill("De overlast stopt en de behandeling begint.");
        page.getByLabel("Context: gezin en omgeving")
                .fill("Het gezin steunt de aanpak, de buurt is bang voor herhaling.");
        LocalDate overleg = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(10);
        page.getByLabel("Datum van het casusoverleg")
                .fill("%d-%d-%d".formatted(overleg.getDayOfMonth(), overleg.getMonthValue(), overleg.getYear()));
        page.getByLabel("Wie waren erbij (organisaties)").fill("OM, politie, gemeente");
        page.getByLabel("Contact bij vragen").fill("P. de Wit");
        page.getByLabel("Telefoon").fill("030-0000010");
        page.getByLabel("Nee", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByText("Klaar om aan te bieden").waitFor();
        page.getByText("Concept bewaard").waitFor();
        bekijk(page, "advies-klaar");
        druk(page, "Aanbieden ter goedkeuring");
        assertThat(tekst(page)).contains("Het advies is aangeboden");

        ga(page, "/adviezen/ter-goedkeuring");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("DAG-PR"))
                .first()
                .click();
        assertThat(tekst(page)).contains("zelf aan dit advies geschreven").doesNotContain("Goedkeuren en publiceren");

        Page ander = als(SPECIALIST_A);
        ga(ander, "/adviezen/ter-goedkeuring");
        bekijk(ander, "ter-goedkeuring");
        ander.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("DAG-PR"))
                .first()
                .click();
        bekijk(ander, "advies-beoordelen");
        druk(ander, "Goedkeuren en publiceren");
        assertThat(tekst(ander)).contains("gepubliceerd");
    }

    private String de_verdachte_komt_binnen() {
        Page page = als(KPC);
        bekijk(page, "start-zsm");
        ga(page, "/zaken/nieuw");
        // keyboard only: the first field has the focus, Enter sends
        page.locator("#f-naam:focus").waitFor();
        page.keyboard().type("Berg, J. van den Reis");
        page.keyboard().press("Tab");
        page.keyboard().type("31-02-1985");
        page.keyboard().press("Enter");
        page.getByText("Dit is nog niet opgeslagen").waitFor();
        bekijk(page, "registreren-fout");
        page.getByLabel("Naam of BSN").fill("Reisberg, Johan van den");
        page.getByLabel("Geboortedatum").fill("31-01-1985");
        page.getByLabel("BSN (als het bekend is)").fill(BSN);
        page.keyboard().press("Enter");
        page.getByText("Bekend bij een Veiligheidshuis").waitFor();
        bekijk(page, "registreren-bekend");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open zaak"))
                .click();
        page.waitForURL(url -> url.matches(".*/zaken/[0-9a-f-]{36}"));
        bekijk(page, "zaak");
        assertThat(tekst(page))
                .contains("Veiligheidshuis Aland")
                .contains("DAG-PR")
                .contains("actueel");
        return page.url().substring(page.url().indexOf("/zaken/"));
    }

    private void het_advies_gaat_naar_het_dossier_en_op_papier(String zaak) {
        Page page = als(KPC);
        ga(page, zaak);
        druk(page, "Toevoegen aan ZSM-dossier");
        assertThat(tekst(page)).contains("toegevoegd aan het ZSM-dossier");
        page.getByText("Afdrukken").click();
        byte[] pdf = pdf(page, "PDF maken");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        ga(page, "/overleg");
        assertThat(tekst(page)).contains("Reisberg");
        bekijk(page, "overleg");
        assertThat(pdf(page, "Pakket maken (PDF)")).hasSizeGreaterThan(1000);
        ga(page, "/zaken");
        bekijk(page, "zaken");
        ga(page, "/zaken/terugkoppelen");
        assertThat(tekst(page)).contains("Reisberg");
        bekijk(page, "terugkoppelen");
    }

    /** Sends the form of a button and takes what comes back, as a viewer would show it. */
    private byte[] pdf(Page page, String knop) {
        Object bytes = page.evaluate("""
                async knop => {
                  const button = [...document.querySelectorAll('button')].find(b => b.innerText.trim() === knop);
                  const form = button.closest('form');
                  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
                  if (!answer.ok) { return []; }
                  return [...new Uint8Array(await answer.arrayBuffer())];
                }""", knop);
        var list = (List<?>) bytes;
        byte[] out = new byte[list.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = ((Number) list.get(i)).byteValue();
        }
        return out;
    }

    private void de_officier_beslist(String zaak) {
        Page page = als(OFFICIER);
        ga(page, zaak + "/beslissing");
        bekijk(page, "beslissing");
        page.getByLabel("Beslissing", new Page.GetByLabelOptions().setExact(true))
                .selectOption("OMS");
        page.getByLabel("Voorwaarden of toelichting").fill("Taakstraf van 40 uur");
        page.locator("#f-reclasseringsonderzoek-1").check();
        page.locator("#f-gevolgd-VH-A-2").check();
        druk(page, "Beslissing vastleggen");
        assertThat(tekst(page)).contains("Kies waarom het advies niet (helemaal) is gevolgd.");
        bekijk(page, "beslissing-zonder-reden");
        page.locator("#f-reden-VH-A").selectOption("ERNST");
        page.locator("#f-toelichting-VH-A").fill("Het letsel is ernstiger dan eerder.");
        druk(page, "Beslissing vastleggen");
        assertThat(tekst(page)).contains("De beslissing is vastgelegd").contains("teruggekoppeld");
        bekijk(page, "zaak-beslist");
    }

    private void het_veiligheidshuis_beoordeelt() {
        Page page = als(BUREAU_A);
        ga(page, "/terugkoppelingen");
        assertThat(tekst(page)).contains("Reisberg");
        bekijk(page, "inbox");
        page.locator("tr", new Page.LocatorOptions().setHasText("Reisberg"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.getByText("Wat doet het Veiligheidshuis?").waitFor();
        assertThat(tekst(page)).contains("Het letsel is ernstiger dan eerder.");
        bekijk(page, "terugkoppeling");
        druk(page, "Oordeel vastleggen");
        assertThat(tekst(page)).contains("Kies wat het Veiligheidshuis hiermee doet.");
        page.getByLabel("Agenderen voor het casusoverleg").check();
        druk(page, "Oordeel vastleggen");
        assertThat(tekst(page)).contains("Uw oordeel is vastgelegd");
    }

    private void de_fg_ziet_wat_er_gebeurde() {
        Page page = als(FG);
        ga(page, "/verwerkingslog");
        bekijk(page, "verwerkingslog");
        page.getByLabel("BSN van de betrokkene").fill(BSN);
        druk(page, "Zoeken");
        assertThat(page.url()).doesNotContain(BSN);
        assertThat(tekst(page))
                .contains("Advies afgedrukt")
                .contains("Beslissing teruggekoppeld")
                .contains("Test kpc");
        druk(page, "Controleer of het log gaaf is");
        assertThat(tekst(page)).contains("Het log is gaaf");
    }

    private void een_andere_regio_krijgt_geen_hint(String zaak) {
        Page page = als(ANDERE_KPC);
        ga(page, zaak);
        assertThat(tekst(page)).contains("Niet gevonden").doesNotContain("Reisberg");
        bekijk(page, "niet-gevonden");
        Page administratie = als(ADMINISTRATIE_A);
        ga(administratie, "/verwerkingslog");
        assertThat(tekst(administratie)).contains("Niet gevonden");
    }
}
