package nl.schakel.browser;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Voorbeeld;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the moment a known person comes in: the house sees it, the advice goes on paper and into the dossier, and out again. */
@SchakelTest
class PapierReis extends Reis {
    private static final int BINNEN_MS = 15_000;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    Adviezen adviezen;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    private final String naam = "Q" + Voorbeeld.letters();
    private final Naam wie = new Naam("Papier", "", naam);
    private final Geboortedatum geboren = Geboortedatum.lees("07-08-1979");

    private CasusId bekende() {
        var id = personen.registreer(Personalia.van(wie, geboren), BUREAU_A, A);
        CasusId casus = casussen.open(id, A, true, false, "R. Regie", BUREAU_A);
        publiceer(casus);
        return casus;
    }

    private void publiceer(CasusId casus) {
        String overleg = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                .minusDays(30)
                .format(DateTimeFormatter.ofPattern("dd-MM-uuuu"));
        adviezen.biedAan(casus, 0, Voorbeeld.goed(overleg), ADMINISTRATIE_A);
        Adviesblad advies = adviezen.versiesVan(casus, REGISSEUR_A).getFirst();
        adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A);
    }

    private ZaakId binnen(CasusId casus) {
        var s = new Signalement("", wie, geboren, Geslacht.ONBEKEND, "");
        ZaakId zaak = instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
        instroom.bevestig(
                zaak, casussen.blad(casus).persoon(), zaken.toon(zaak, KPC).versie(), "Paspoort gezien", KPC);
        return zaak;
    }

    @Test
    void a_known_person_comes_in_and_the_advice_goes_on_paper_and_out_again() {
        CasusId casus = bekende();
        Page huis = als(BUREAU_A);
        Locator teller = huis.locator(".schakel-teller", new Page.LocatorOptions().setHasText("Nieuwe meldingen"));
        int eerst = Integer.parseInt(teller.locator(".schakel-teller__getal").innerText());

        ZaakId zaak = binnen(casus);

        het_huis_ziet_het_op_de_open_pagina(huis, eerst, casus, zaak);
        zsm_drukt_af_en_zegt_wat_vernietigd_is(zaak);
        zsm_vormt_het_dossier(casus, zaak);
    }

    private void het_huis_ziet_het_op_de_open_pagina(Page huis, int eerst, CasusId casus, ZaakId zaak) {
        huis.waitForFunction(
                "n => [...document.querySelectorAll('.schakel-teller')].some(t => t.innerText.includes('Nieuwe meldingen')"
                        + " && Number(t.querySelector('.schakel-teller__getal').innerText) > n)",
                eerst,
                new Page.WaitForFunctionOptions().setTimeout(BINNEN_MS));
        ga(huis, "/meldingen?soort=AANKOMST");
        String nummer = zaken.toon(zaak, KPC).nummer();
        assertThat(tekst(huis)).contains(nummer, "030-0000001").doesNotContain(naam);
        bekijk(huis, "meldingen");
        // opening marks it as seen, so it is a button and not a link
        huis.locator("tr", new Page.LocatorOptions().setHasText(nummer))
                .locator("form[action$='/openen'] button")
                .click();
        huis.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nu bij ZSM"))
                .waitFor();
        assertThat(huis.url()).contains("/casussen/" + casus.waarde());
        assertThat(tekst(huis)).contains("ZSM Teststad", "Noem zaak " + nummer);
        bekijk(huis, "casus-nu-bij-zsm");
        ga(huis, "/meldingen?soort=AANKOMST");
        huis.locator("tr", new Page.LocatorOptions().setHasText(nummer))
                .locator("form[action$='/afhandelen'] button")
                .click();
        assertThat(tekst(huis)).contains("De melding is afgehandeld").doesNotContain(nummer);

        ga(huis, "/casussen/" + casus.waarde());
        huis.getByText("Tijdlijn van deze persoon").click();
        assertThat(tekst(huis)).contains("Advies, versie 1 uitgebracht", "Binnen bij ZSM, zaak " + nummer);
        bekijk(huis, "tijdlijn");

        Page ander = als(SPECIALIST_A);
        ga(ander, "/meldingen?open=false");
        assertThat(tekst(ander)).doesNotContain(nummer);
    }

    private void zsm_drukt_af_en_zegt_wat_vernietigd_is(ZaakId zaak) {
        Page page = als(KPC);
        ga(page, "/zaken/" + zaak.waarde());
        page.getByText("Afdrukken", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(verzend(page, "/afdruk")).isEqualTo("200 application/pdf");
        ga(page, "/zaken/" + zaak.waarde());
        assertThat(tekst(page)).contains("Afdrukken op papier", "versie 1, exemplaar 1", "nog niet vernietigd");
        bekijk(page, "zaak-afdrukken");
        druk(page, "Vernietigd: Advies Veiligheidshuis Aland, versie 1, exemplaar 1, OM");
        assertThat(tekst(page)).contains("de afdruk van OM is vernietigd", "vernietigd, volgens Test kpc");
    }

    private void zsm_vormt_het_dossier(CasusId casus, ZaakId zaak) {
        Page page = als(KPC);
        ga(page, "/zaken/" + zaak.waarde());
        assertThat(tekst(page)).contains("een processtuk leest ook de verdediging");
        page.getByLabel("Waar").selectOption("PAPIER");
        druk(page, "Toevoegen aan ZSM-dossier");
        assertThat(tekst(page)).contains("versie 1 is toegevoegd", "op papier");

        publiceer(casus);
        ga(page, "/zaken/" + zaak.waarde());
        assertThat(tekst(page)).contains("In het dossier zit een oudere versie");
        bekijk(page, "zaak-nieuwere-versie");
        page.getByLabel("Soort dossier").selectOption("PROCESSTUK");
        druk(page, "Vervangen in ZSM-dossier");
        assertThat(tekst(page)).contains("versie 2 is toegevoegd", "Vervangen door versie 2", "processtuk");

        page.getByText("Uit het dossier halen").click();
        page.getByLabel("Waarom gaat dit stuk eruit?").fill("Hoort bij een andere zaak");
        druk(page, "Verwijderen");
        assertThat(tekst(page)).contains("blijft zichtbaar als verwijderd", "Hoort bij een andere zaak");
        assertThat(zaken.toon(zaak, KPC).dossier()).hasSize(2).noneMatch(s -> s.isAanwezig());
    }

    @Test
    void a_house_prints_the_plan_and_records_why_a_third_party_gets_it() {
        var id = personen.registreer(Personalia.van(wie, geboren), BUREAU_A, A);
        CasusId casus = casussen.open(id, A, false, false, "R. Regie", BUREAU_A);
        casussen.stelPlanVast(casus, 1, "Het geweld stopt", "Politie: huisbezoek", ADMINISTRATIE_A);
        Page page = als(REGISSEUR_A);
        ga(page, "/casussen/" + casus.waarde());
        page.getByText("Deelnemers bepalen").click();
        page.getByLabel("Organisaties die deelnemen").fill("politie\nHalt");
        druk(page, "Deelnemers opslaan");
        assertThat(tekst(page)).contains("Halt kan geen deelnemer zijn");
        page.getByLabel("Organisaties die deelnemen").fill("politie\ngemeente Aland");
        druk(page, "Deelnemers opslaan");

        page.getByText("Inhoud voor derden").click();
        page.getByText("Grondslag vastleggen").click();
        druk(page, "Vastleggen");
        assertThat(tekst(page)).contains("Kies voor wie de inhoud is");
        bekijk(page, "derden-fout");
        page.getByLabel("Voor wie").selectOption("HALT");
        page.getByLabel("Waarom heeft deze organisatie").fill("Een passende straf kiezen");
        page.getByLabel("Kenmerk van het RAC-advies").fill("RAC-2026-7");
        LocalDate vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        page.getByLabel("Datum van het RAC-advies").fill(Dagen.schrijf(vandaag));
        page.getByLabel("positief").check();
        page.getByLabel("Geldig tot en met").fill(Dagen.schrijf(vandaag.plusMonths(2)));
        druk(page, "Vastleggen");
        assertThat(tekst(page)).contains("De grondslag is vastgelegd", "wacht op toestemming");
        for (String deelnemer : new String[] {"gemeente Aland", "politie"}) {
            page.getByLabel("Antwoord vastleggen: " + deelnemer).click();
            page.locator("li", new Page.LocatorOptions().setHasText(deelnemer))
                    .getByLabel("Wie gaf het antwoord?")
                    .fill("P. de Wit");
            page.locator("li", new Page.LocatorOptions().setHasText(deelnemer))
                    .locator("button[value=ja]")
                    .click();
            assertThat(tekst(page)).contains("Het antwoord van " + deelnemer + " is vastgelegd");
        }
        assertThat(tekst(page))
                .contains("van kracht", "stemt in, volgens P. de Wit")
                .doesNotContain("nog geen antwoord");
        bekijk(page, "derden");

        ga(page, "/casussen/" + casus.waarde());
        page.locator("summary", new Page.LocatorOptions().setHasText("Plan afdrukken"))
                .click();
        bekijk(page, "casus-plan-afdrukken");
        assertThat(verzend(page, "/plan/afdruk")).isEqualTo("422 text/html;charset=UTF-8");
        page.getByLabel("politie", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Halt", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(verzend(page, "/plan/afdruk")).isEqualTo("200 application/pdf");
        ga(page, "/casussen/" + casus.waarde());
        page.getByLabel("Vernietigd: Plan van aanpak Veiligheidshuis Aland, versie 1, exemplaar 1, Halt")
                .click();
        assertThat(tekst(page)).contains("de afdruk van Halt is vernietigd");
        bekijk(page, "casus-afdrukken");
    }

    /** Sends a form whose answer is a document, as its button would; a browser without a viewer would download it. */
    private static Object verzend(Page page, String pad) {
        return page.evaluate("""
                async pad => {
                  const form = [...document.querySelectorAll('form')].find(f => f.action.endsWith(pad));
                  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
                  return answer.status + ' ' + answer.headers.get('content-type');
                }""", pad);
    }
}
