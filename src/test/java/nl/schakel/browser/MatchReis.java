package nl.schakel.browser;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.REGISSEUR_A;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People's work with matches: twins, a suspect without a name, a match that was wrong, doubles, and another region. */
@SchakelTest
class MatchReis extends Reis {
    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    private CasusId bekend(
            String voornaam, String achternaam, String geboren, VeiligheidshuisCode huis, Medewerker door) {
        var persoon = personen.registreer(
                Personalia.van(new Naam(voornaam, "", achternaam), Geboortedatum.lees(geboren)), door, huis);
        return casussen.open(persoon, huis, false, false, "", door);
    }

    /** Registers a suspect and opens the zaak. @return the path of the zaak */
    private String registreer(Page page, String naam, String geboren) {
        ga(page, "/zaken/nieuw");
        page.getByLabel("Naam of BSN").fill(naam);
        page.getByLabel("Geboortedatum").fill(geboren);
        druk(page, "Registreren en controleren");
        return page.locator("[role=status] a[href^='/zaken/']").first().getAttribute("href");
    }

    private static Locator link(Page page, String naam) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam))
                .first();
    }

    @Test
    void of_twins_one_is_rejected_and_one_confirmed_on_a_page_that_shows_no_data_of_theirs() {
        bekend("Johan", "Reistweelingberg", "12-03-1998", A, BUREAU_A);
        bekend("Jaap", "Reistweelingberg", "12-03-1998", A, BUREAU_A);
        Page page = als(KPC);
        String zaak = registreer(page, "Reistweelingberg, J.", "00-03-1998");
        ga(page, "/overeenkomsten");
        assertThat(tekst(page)).contains("Reistweelingberg, J.");
        bekijk(page, "overeenkomsten");
        ga(page, zaak + "/vergelijken");
        assertThat(tekst(page))
                .contains("Kandidaat 1 van 2")
                .doesNotContain("Johan")
                .doesNotContain("Jaap");
        bekijk(page, "vergelijken");
        page.getByLabel("Waarom is het iemand anders?").selectOption("TWEELING");
        druk(page, "Nee, iemand anders");
        assertThat(page.url()).contains("/vergelijken");
        page.locator("#f-toelichting:focus").waitFor();
        page.keyboard().type("Rijbewijs gezien");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/vergelijken"));
        assertThat(tekst(page)).contains("bekend, geen advies");
        ga(page, zaak + "/herkenning");
        bekijk(page, "herkenning");
        druk(page, "Afwijzing terugdraaien");
        assertThat(tekst(page)).contains("De afwijzing is teruggedraaid");
    }

    @Test
    void somebody_without_a_name_is_completed_later_and_the_first_check_stays() {
        bekend("Benno", "Reisnaamloosma", "02-02-1982", A, BUREAU_A);
        Page page = als(KPC);
        ga(page, "/zaken/nieuw");
        page.getByText("Meer gegevens").click();
        page.getByLabel("Naam onbekend (N.N.)").check();
        druk(page, "Registreren en controleren");
        assertThat(tekst(page)).contains("Beschrijf de persoon voor de map");
        bekijk(page, "registreren-nn");
        page.getByLabel("Omschrijving voor de map").fill("Man, ongeveer 40 jaar, cel 4");
        druk(page, "Registreren en controleren");
        assertThat(tekst(page)).contains("niet te controleren").contains("geen \"niet bekend\"");
        link(page, "gegevens aanvullen").click();
        page.getByLabel("Naam of BSN").fill("Reisnaamloosma, Benno");
        page.getByLabel("Geboortedatum").fill("02-02-1982");
        page.getByLabel("Naam onbekend (N.N.)").uncheck();
        page.getByLabel("Omschrijving voor de map").fill("");
        bekijk(page, "aanvullen");
        druk(page, "Opslaan en controleren");
        assertThat(tekst(page)).contains("Mogelijk dezelfde persoon");
        link(page, "Controles en oordelen").click();
        assertThat(tekst(page)).contains("niet te controleren").contains("na aanvulling van de gegevens");
    }

    @Test
    void a_match_that_was_wrong_is_taken_back_after_the_decision_with_the_consequences_in_view() {
        bekend("Sebastiaan", "Reisverkeerdstra", "03-03-1983", A, BUREAU_A);
        Page page = als(KPC);
        String pad = registreer(page, "Reisverkeerdstra, Sebastiaan", "03-03-1983");
        ga(page, pad + "/vergelijken");
        page.getByLabel("Hoe weet u dat het dezelfde persoon is?").fill("Paspoort");
        druk(page, "Ja, dezelfde persoon");
        ZaakId id = new ZaakId(Ids.lees(pad.substring(pad.lastIndexOf('/') + 1)).orElseThrow());
        instroom.beslist(id, zaken.toon(id, OFFICIER).versie(), true, OFFICIER);
        ga(page, pad);
        page.getByText("Hoe is dit vastgesteld?").click();
        druk(page, "Toch iemand anders");
        assertThat(tekst(page)).contains("Dit gebeurt er als u ontkoppelt").contains("Veiligheidshuis Aland");
        bekijk(page, "ontkoppelen");
        page.getByLabel("Waarom is het iemand anders?").selectOption("FOTO");
        druk(page, "Ontkoppelen");
        assertThat(tekst(page))
                .contains("Ontkoppeld: dit is een andere persoon")
                .contains("Niet bekend.");
    }

    @Test
    void doubles_are_found_proposed_and_merged_by_a_colleague_after_one_casus_is_closed() {
        bekend("Theodora", "Reisdubbelaar", "04-04-1984", A, BUREAU_A);
        CasusId tweede = bekend("Dora", "Reisdubbelaer", "04-04-1984", A, BUREAU_A);
        Page page = als(BUREAU_A);
        ga(page, "/dubbelen");
        druk(page, "Zoek dubbele personen");
        assertThat(tekst(page)).contains("lijken op elkaar");
        bekijk(page, "dubbelen");
        Locator paar = page.locator("a[aria-label*='Reisdubbela']");
        while (paar.count() == 0) {
            // others' pairs may fill the first pages
            link(page, "Volgende").click();
        }
        paar.first().click();
        bekijk(page, "dubbel");
        druk(page, "Eén persoon: samenvoegen voorstellen");
        assertThat(tekst(page)).contains("Schrijf kort op hoe u dat weet");
        page.getByLabel("Hoe weet u dat?").fill("Zelfde foto en adres");
        druk(page, "Eén persoon: samenvoegen voorstellen");
        assertThat(tekst(page)).contains("Een collega moet het samenvoegen bevestigen");

        Page collega = als(REGISSEUR_A);
        ga(collega, "/dubbelen");
        link(collega, "Voorstel van Test bureau-a").click();
        bekijk(collega, "samenvoegen");
        druk(collega, "Samenvoegen");
        assertThat(tekst(collega)).contains("Sluit eerst een van die casussen");
        casussen.sluit(tweede, 1, "Dubbele registratie", REGISSEUR_A);
        druk(collega, "Samenvoegen");
        assertThat(tekst(collega)).contains("horen nu bij één persoon");
    }

    @Test
    void another_region_first_says_that_and_then_shares_what_it_wants() {
        Page page = als(KPC);
        bekend("Alwin", "Reiselderstra", "05-05-1985", ANDER_VH, ANDER_BUREAU);
        String zaak = registreer(page, "Reiselderstra, Alwin", "05-05-1985");
        ga(page, zaak);
        link(page, "Andere regio").click();
        druk(page, "Vraag andere regio’s");
        assertThat(tekst(page)).contains("Veiligheidshuis Uiterburg").contains("010-0000010");
        page.getByText("Toestemming vragen om de inhoud te zien").click();
        page.getByLabel("Waarvoor hebt u de inhoud nodig?").fill("Beslissen over de afdoening");
        page.getByLabel("Hoe weet u dat het dezelfde persoon is?").fill("Paspoort gezien");
        bekijk(page, "elders");
        druk(page, "Toestemming vragen");
        assertThat(tekst(page)).contains("toestemming gevraagd");

        Page huis = als(ANDER_BUREAU);
        ga(huis, "/toestemmingen");
        bekijk(huis, "toestemmingen");
        link(huis, "Zaak ").click();
        bekijk(huis, "toestemming");
        druk(huis, "Toestemming geven");
        assertThat(tekst(huis)).contains("De toestemming is gegeven");
        ga(page, zaak + "/elders");
        assertThat(tekst(page)).contains("alleen voor deze zaak");
    }

    @Test
    void whoever_is_registered_after_the_check_comes_back_on_the_work_list() {
        Page page = als(KPC);
        String zaak = registreer(page, "Reislaterman, Godfried", "06-06-1986");
        assertThat(tekst(page)).contains("niet bekend");
        bekend("Godfried", "Reislaterman", "06-06-1986", A, BUREAU_A);
        ga(page, "/overeenkomsten");
        assertThat(tekst(page)).contains("Reislaterman").contains("na de eerste controle");
        ga(page, zaak + "/herkenning");
        assertThat(tekst(page)).contains("een Veiligheidshuis registreerde of wijzigde een persoon");
    }

    @Test
    void a_person_who_was_two_is_divided_on_one_page() {
        CasusId casus = bekend("Gerrit", "Reissplitsma", "07-07-1987", A, BUREAU_A);
        Page page = als(REGISSEUR_A);
        ga(page, "/casussen/" + casus.waarde());
        link(page, "Dit zijn twee personen").click();
        page.getByLabel("Achternaam").first().fill("Reissplitsma");
        page.getByLabel("Voornamen").fill("Gerard");
        page.getByLabel("Geboortedatum").fill("08-07-1988");
        druk(page, "Splitsen");
        assertThat(tekst(page)).contains("Kies ten minste één casus");
        bekijk(page, "splitsen");
        page.locator("input[name=casus]").first().check();
        druk(page, "Splitsen");
        assertThat(tekst(page)).contains("Gesplitst: er zijn nu twee personen").contains("Gerard Reissplitsma");
    }
}
