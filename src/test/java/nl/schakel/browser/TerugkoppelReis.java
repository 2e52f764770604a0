package nl.schakel.browser;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KETENMANAGER;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feedback from the decision by keyboard to the recall that was confirmed, and what the regio agreed about it. */
@SchakelTest
class TerugkoppelReis extends Reis {
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

    private final String achternaam = "K" + Voorbeeld.letters();
    private Optional<Adviesblad> advies = Optional.empty();

    private static LocalDate vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    private static String dag(LocalDate dag) {
        return "%d-%d-%d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
    }

    /** A suspect who is known at A, with an advice. @return the path of the zaak */
    private String bekendeVerdachte() {
        var naam = new Naam("Koppel", "", achternaam);
        var geboren = Geboortedatum.lees("09-09-1979");
        var persoon = personen.registreer(Personalia.van(naam, geboren), BUREAU_A, A);
        CasusId casus = casussen.open(persoon, A, true, false, "", BUREAU_A);
        adviezen.biedAan(casus, 0, Voorbeeld.goed(dag(vandaag().minusDays(9))), ADMINISTRATIE_A);
        Adviesblad blad = adviezen.versiesVan(casus, ADMINISTRATIE_A).getFirst();
        adviezen.keurGoed(blad.id(), blad.versie(), PARKETSECRETARIS_A);
        advies = Optional.of(blad);
        var s = new Signalement("", naam, geboren, Geslacht.ONBEKEND, "");
        ZaakId zaak = instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
        instroom.bevestig(zaak, persoon, zaken.toon(zaak, KPC).versie(), "Paspoort gezien", KPC);
        return "/zaken/" + zaak.waarde();
    }

    private static Locator link(Page page, String naam) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam))
                .first();
    }

    /** Presses keys. @return how many */
    private static int toetsen(Page page, String... toetsen) {
        for (String toets : toetsen) {
            page.keyboard().press(toets);
        }
        return toetsen.length;
    }

    @Test
    void a_decision_by_keyboard_its_chain_the_recall_and_what_the_advice_was_worth() throws Exception {
        String zaak = bekendeVerdachte();
        Page officier = als(OFFICIER);
        de_officier_beslist_met_het_toetsenbord(officier, zaak);
        de_officier_waardeert_het_advies(officier, zaak);
        verzet_en_correctie(officier, zaak);
        het_huis_leest_de_keten();
        de_kpc_roept_terug_en_het_huis_vernietigt(zaak);
    }

    private void de_officier_beslist_met_het_toetsenbord(Page page, String zaak) throws Exception {
        ga(page, zaak + "/beslissing");
        page.locator("#f-code:focus").waitFor();
        int aantal = toetsen(page, "O", "Tab", "Tab");
        String voorwaarden = "Taakstraf van 40 uur";
        page.keyboard().type(voorwaarden);
        aantal += toetsen(page, "Tab", "ArrowDown", "Tab", "Space", "Tab", "Tab", "Tab", "Enter");
        page.getByText("De beslissing is vastgelegd").waitFor();
        Files.writeString(
                Path.of("target/beslissing-toetsen.txt"),
                "record a decision: 2 steps (zaak, form), %d keys to move and choose, %d characters%n"
                        .formatted(aantal, voorwaarden.length()));
        assertThat(aantal).isLessThanOrEqualTo(15);
        assertThat(tekst(page))
                .contains("1. OMS")
                .contains("eindbeslissing genomen")
                .contains("gevolgd: ja");
    }

    private void de_officier_waardeert_het_advies(Page page, String zaak) {
        page.getByLabel("Deels bruikbaar").waitFor();
        bekijk(page, "zaak-waardering");
        page.getByLabel("Deels bruikbaar").check();
        druk(page, "Vastleggen");
        assertThat(tekst(page)).contains("Kies waarom het advies niet (helemaal) bruikbaar was");
        bekijk(page, "waardering-zonder-reden");
        page.getByLabel("Zo niet of deels: waarom?").selectOption("CONCREET");
        druk(page, "Vastleggen");
        page.getByText("U vond het advies van").waitFor();

        Page auteur = als(ADMINISTRATIE_A);
        ga(auteur, "/adviezen/" + advies.orElseThrow().id().waarde());
        auteur.getByText("Wat officieren van dit advies vonden").waitFor();
        assertThat(tekst(auteur)).contains("deels bruikbaar").contains("Niet concreet genoeg");
        bekijk(auteur, "advies-waardering");
        ga(page, zaak);
    }

    private void verzet_en_correctie(Page page, String zaak) {
        link(page, "Verzet vastleggen").click();
        druk(page, "Verzet vastleggen");
        assertThat(tekst(page)).contains("Vul in wat bij deze beslissing hoort");
        bekijk(page, "verzet");
        page.getByLabel("Wanneer en hoe is verzet gedaan?").fill("Schriftelijk, op de zitting te behandelen");
        druk(page, "Verzet vastleggen");
        assertThat(tekst(page)).contains("verzet: een nieuwe beslissing volgt");
        ga(page, zaak + "/beslissing");
        page.getByLabel("Beslissing", new Page.GetByLabelOptions().setExact(true))
                .selectOption("DAG-MK");
        page.locator("#f-reclasseringsonderzoek-1").check();
        page.locator("#f-gevolgd-VH-A-0").check();
        druk(page, "Beslissing vastleggen");
        link(page, "Laatste beslissing corrigeren").click();
        assertThat(page.getByLabel("Beslissing", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("DAG-MK");
        druk(page, "Correctie vastleggen");
        assertThat(tekst(page)).contains("Schrijf kort op wat er niet klopte");
        bekijk(page, "correctie");
        page.getByLabel("Wat klopte er niet?").fill("Moest de politierechter zijn");
        page.getByLabel("Beslissing", new Page.GetByLabelOptions().setExact(true))
                .selectOption("DAG-PR");
        druk(page, "Correctie vastleggen");
        assertThat(tekst(page)).contains("4. DAG-PR").contains("Correctie: Moest de politierechter zijn");
        bekijk(page, "zaak-keten");
    }

    private void het_huis_leest_de_keten() {
        Page page = als(BUREAU_A);
        ga(page, "/terugkoppelingen/dag");
        assertThat(tekst(page)).contains(achternaam);
        bekijk(page, "dagoverzicht");
        page.locator("tr", new Page.LocatorOptions().setHasText("DAG-PR").setHas(page.getByText(achternaam)))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(tekst(page))
                .contains("Correctie van een eerder bericht.")
                .contains("Berichten over deze zaak")
                .contains("VERZET");
        bekijk(page, "terugkoppeling-keten");
        page.getByLabel("Doorzetten naar een partner").check();
        druk(page, "Oordeel vastleggen");
        assertThat(tekst(page)).contains("Schrijf naar welke organisatie of persoon u dit doorzet.");
        page.getByLabel("Doorzetten naar", new Page.GetByLabelOptions().setExact(true))
                .fill("Reclassering");
        page.getByLabel("Toelichting", new Page.GetByLabelOptions().setExact(true))
                .fill("Toezicht aanpassen");
        druk(page, "Oordeel vastleggen");
        assertThat(tekst(page)).contains("Uw oordeel is vastgelegd");
        ga(page, "/casussen/" + advies.orElseThrow().casus().waarde());
        page.getByText("Terugkoppelingen van ZSM").last().waitFor();
        page.getByText("doorzetten naar een partner").waitFor();
        bekijk(page, "casus-terugkoppelingen");
    }

    private void de_kpc_roept_terug_en_het_huis_vernietigt(String zaak) {
        Page page = als(KPC);
        ga(page, zaak);
        assertThat(tekst(page)).contains("Ontvangen");
        page.locator("a[aria-label*='over beslissing 4 terugroepen']").click();
        druk(page, "Terugroepen");
        assertThat(tekst(page)).contains("Schrijf kort op waarom u dit bericht terugroept");
        bekijk(page, "terugroepen");
        page.getByLabel("Waarom roept u dit bericht terug?").fill("Hoorde bij een andere zaak");
        druk(page, "Terugroepen");
        assertThat(tekst(page)).contains("nog te vernietigen");
        ga(page, "/zaken/terugkoppelen");
        assertThat(tekst(page)).contains("Teruggeroepen, vernietiging nog niet bevestigd");
        bekijk(page, "terugkoppelen-teruggeroepen");

        Page huis = als(BUREAU_A);
        ga(huis, "/meldingen?soort=TERUGROEP");
        huis.locator(
                        "form[action$='/openen'] button",
                        new Page.LocatorOptions().setHasText("riep een terugkoppeling terug"))
                .first()
                .click();
        assertThat(tekst(huis))
                .contains("Doorgezet naar")
                .contains("Reclassering")
                .doesNotContain("DAG-PR");
        huis.getByLabel("Wat ervan in ons plan").check();
        druk(huis, "Vernietiging bevestigen");
        assertThat(tekst(huis)).contains("Vernietig eerst afdrukken en aantekeningen");
        bekijk(huis, "teruggeroepen");
        huis.getByLabel("Afdrukken en aantekeningen op papier").check();
        huis.getByLabel("Wie het van ons kreeg").check();
        druk(huis, "Vernietiging bevestigen");
        assertThat(tekst(huis)).contains("Bevestigd.");
        ga(page, zaak);
        assertThat(tekst(page)).contains("Vernietiging bevestigd door Test bureau-a");
    }

    @Test
    void the_ketenmanager_records_what_was_agreed_and_two_at_once_do_not_overwrite() {
        Page page = als(KETENMANAGER);
        Page ander = als(KETENMANAGER);
        ga(page, "/werkafspraken");
        link(page, "Veiligheidshuis Cederdam").click();
        ga(ander, "/werkafspraken/huis/VH-C");
        page.getByLabel("Een advies is verouderd na").selectOption("6");
        page.getByLabel("Gaat in op").fill("31-02-2030");
        druk(page, "Afspraak vastleggen");
        assertThat(tekst(page)).contains("Vul een dag in als dd-mm-jjjj");
        page.getByLabel("Gaat in op").fill(dag(vandaag().plusYears(2)));
        page.getByLabel("Waar is dit afgesproken?").fill("Stuurgroep november");
        druk(page, "Afspraak vastleggen");
        assertThat(tekst(page)).contains("De afspraak is vastgelegd").contains("gaat nog in");
        bekijk(page, "afspraken-huis");

        ander.getByLabel("Gaat in op").fill(dag(vandaag().plusYears(2)));
        ander.getByLabel("Waar is dit afgesproken?").fill("Andere stuurgroep");
        druk(ander, "Afspraak vastleggen");
        assertThat(tekst(ander))
                .contains("Iemand anders legde intussen een afspraak vast")
                .contains("Stuurgroep november");
        assertThat(ander.getByLabel("Waar is dit afgesproken?").inputValue()).isEqualTo("Andere stuurgroep");

        ga(page, "/werkafspraken/regio/T");
        page.getByLabel("Tijd van de dagelijkse terugkoppeling").fill("25:00");
        druk(page, "Afspraak vastleggen");
        assertThat(tekst(page)).contains("Vul een tijd in als uu:mm");
        bekijk(page, "afspraken-regio");
    }
}
