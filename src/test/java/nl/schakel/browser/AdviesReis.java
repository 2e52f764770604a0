package nl.schakel.browser;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_B;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static nl.schakel.Testregio.SPECIALIST_B;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Voorbeeld;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An advice from the first key to ZSM and back, by keyboard, with everything that can come between. */
@SchakelTest
class AdviesReis extends Reis {
    private static final Geboortedatum VEERTIEN_OF_VIJFTIEN =
            new Geboortedatum(LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear() - 15, 7, 19);

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    Adviezen adviezen;

    @Autowired
    Instroom instroom;

    private final Geboortedatum geboren =
            new Geboortedatum(ThreadLocalRandom.current().nextInt(1930, 2000), 7, 19);
    private final String naam = "R" + Voorbeeld.letters();

    /** Counts what a user presses: keys to move and choose, and characters of text. */
    private static final class Toetsen {
        private final Page page;
        private int toetsen;
        private int tekens;
        private int velden;

        Toetsen(Page page) {
            this.page = page;
        }

        Toetsen druk(String... toets) {
            for (String t : toets) {
                page.keyboard().press(t);
                toetsen++;
            }
            return this;
        }

        Toetsen veld(String tekst) {
            page.keyboard().type(tekst);
            tekens += tekst.length();
            velden++;
            return druk("Tab");
        }
    }

    private PersoonId persoon() {
        return personen.registreer(Personalia.van(new Naam("Rik", "van", naam), geboren), ADMINISTRATIE_A, A);
    }

    private static String dagGeleden(int dagen) {
        LocalDate dag = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(dagen);
        return "%d-%d-%d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
    }

    private static String pad(CasusId casus) {
        return "/casussen/" + casus.waarde();
    }

    private Adviesblad publiceer(CasusId casus, Adviesinvoer in, Medewerker auteur, Medewerker goedkeurder) {
        adviezen.biedAan(casus, 0, in, auteur);
        Adviesblad advies = adviezen.versiesVan(casus, auteur).getFirst();
        adviezen.keurGoed(advies.id(), advies.versie(), goedkeurder);
        return adviezen.versiesVan(casus, auteur).getFirst();
    }

    @Test
    void a_trained_user_writes_and_publishes_an_advice_by_keyboard_alone() throws Exception {
        CasusId casus = casussen.open(persoon(), A, true, false, "R. Regie", BUREAU_A);
        casussen.bepaalDeelnemers(casus, 1, List.of("gemeente", "politie", "reclassering"), REGISSEUR_A);
        Page page = als(ADMINISTRATIE_A);
        ga(page, pad(casus) + "/advies");
        page.locator("#f-voorkeurCode:focus").waitFor();
        Toetsen t = new Toetsen(page);

        t.druk("D", "Tab", "Tab", "C", "Enter");
        t.veld("de ex-partner").druk("Tab", "Tab", "G").druk("Tab", "Tab", "Tab", "Tab");
        t.veld("Het geweld stopt en de behandeling begint.");
        t.veld("De partner en de kinderen zijn in de opvang; rust is nodig om de hulp te starten.");
        t.veld("00-03-2025").druk("M", "Tab").veld("in huis geslagen").veld("Aangifte gedaan");
        t.druk("Tab").veld("12-09-2024").druk("B", "Tab", "Tab", "Tab", "Tab", "Tab");
        t.veld("Toezicht door de reclassering").veld(dagGeleden(9)).druk("Space", "Tab", "Space", "Tab", "Tab", "Tab");
        t.druk("Tab", "Tab", "Space");
        page.getByText("Klaar om aan te bieden").waitFor();
        page.getByText("Concept bewaard om").waitFor();
        bekijk(page, "advies-geschreven");
        t.druk("Tab", "Tab", "Enter");
        page.getByText("Het advies is aangeboden").waitFor();

        Adviesblad aangeboden = adviezen.versiesVan(casus, ADMINISTRATIE_A).getFirst();
        assertThat(aangeboden.inhoud().voorkeur())
                .isEqualTo(new Voorstel(
                        "DAG-PR", "Contactverbod: geen direct of indirect contact met de ex-partner (art. 14c Sr)."));
        assertThat(aangeboden.inhoud().incidenten()).hasSize(2);
        assertThat(aangeboden.inhoud().bron().aanwezigen()).isEqualTo("gemeente, politie");

        Page ander = als(PARKETSECRETARIS_A);
        ga(ander, "/adviezen/" + aangeboden.id().waarde());
        druk(ander, "Goedkeuren en publiceren");
        assertThat(tekst(ander)).contains("ZSM ziet vanaf nu deze versie");
        Files.writeString(
                Path.of("target/advies-toetsen.txt"),
                "write and offer: %d keys to move and choose, %d characters in %d fields; approve: 3 keys%n"
                        .formatted(t.toetsen, t.tekens, t.velden));
        assertThat(t.toetsen).as("keys to move and choose").isLessThanOrEqualTo(60);
    }

    @Test
    void two_editors_a_lost_session_and_remarks_lose_no_text() {
        CasusId casus = casussen.open(persoon(), A, true, false, "R. Regie", BUREAU_A);
        adviezen.bewaar(casus, 0, Voorbeeld.goed(dagGeleden(9)), ADMINISTRATIE_A);
        Page page = als(ADMINISTRATIE_A);
        ga(page, pad(casus) + "/advies");
        Adviesinvoer collega = Voorbeeld.goed(dagGeleden(8));
        adviezen.bewaar(casus, 1, collega, SPECIALIST_A);
        page.getByLabel("Doel van de interventie").fill("Mijn eigen doel, dat niet verloren gaat.");
        assertThat(page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"))
                .isEqualTo(true);
        page.getByText("Test specialist-a bewaarde dit advies om").waitFor();
        druk(page, "Concept bewaren");
        page.getByText("schreef ook in dit advies").waitFor();
        bekijk(page, "advies-twee-schrijvers");
        assertThat(page.getByLabel("Doel van de interventie").inputValue()).startsWith("Mijn eigen doel");

        druk(page, "Incident toevoegen");
        page.locator("[name=incidentDatum]:focus").fill("00-00-2022");
        page.locator("[name=incidentSoort]").last().selectOption("BEDREIGING");
        page.getByText("Concept bewaard om").waitFor();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("schakel_sessie"));
        // saving by itself notices it; nobody has to press anything and the browser does not ask
        page.getByLabel("Lopende hulp en toezicht").fill("Toezicht, en een wijkteam");
        page.getByText("Uw sessie is verlopen").waitFor();
        meldAan(page, ADMINISTRATIE_A);
        page.getByText("Wat u typte is bewaard en teruggezet").waitFor();
        assertThat(page.getByLabel("Doel van de interventie").inputValue()).startsWith("Mijn eigen doel");
        assertThat(page.getByLabel("Lopende hulp en toezicht").inputValue()).isEqualTo("Toezicht, en een wijkteam");
        assertThat(page.locator("[name=incidentDatum]").all().stream().map(l -> l.inputValue()))
                .contains("00-00-2022", "00-03-2025");

        druk(page, "Aanbieden ter goedkeuring");
        page.getByText("Het advies is aangeboden").waitFor();
        Adviesblad advies = adviezen.versiesVan(casus, REGISSEUR_A).getFirst();
        Page ander = als(SPECIALIST_A);
        ga(ander, "/adviezen/" + advies.id().waarde());
        assertThat(tekst(ander)).contains("U hebt zelf aan dit advies geschreven");
        Page derde = als(PARKETSECRETARIS_A);
        ga(derde, "/adviezen/" + advies.id().waarde());
        derde.getByText("Opmerking bij een veld").click();
        derde.getByLabel("Context: gezin en omgeving").fill("Noem de school.");
        bekijk(derde, "advies-terugsturen");
        druk(derde, "Terugsturen");
        ga(page, pad(casus) + "/advies");
        assertThat(tekst(page)).contains("Teruggestuurd.", "Noem de school.", "teruggestuurd, Test parketsecretaris-a");
        bekijk(page, "advies-teruggestuurd");
    }

    @Test
    void the_house_keeps_its_advices_fresh_and_zsm_sees_where_they_contradict() {
        PersoonId wie = personen.registreer(
                new Personalia(
                        Optional.of(bsn()),
                        Optional.empty(),
                        new Naam("Rik", "van", naam),
                        Optional.empty(),
                        'E',
                        VEERTIEN_OF_VIJFTIEN,
                        Geslacht.MAN,
                        Adres.LEEG,
                        false,
                        List.of()),
                ADMINISTRATIE_A,
                A);
        CasusId bijA = casussen.open(wie, A, true, true, "R. Regie", BUREAU_A);
        CasusId bijB = casussen.open(wie, B, false, true, "R. Regie", BUREAU_B);
        Adviesinvoer g = Voorbeeld.goed(dagGeleden(9));
        publiceer(bijA, jeugd(g, "RTE-RVDK"), ADMINISTRATIE_A, PARKETSECRETARIS_A);
        publiceer(bijA, jeugd(g, "DAG-KIR"), ADMINISTRATIE_A, SPECIALIST_A);
        publiceer(bijB, jeugd(g, "HALT"), PARKETSECRETARIS_B, SPECIALIST_B);

        Page page = als(REGISSEUR_A);
        ga(page, pad(bijA) + "/advies/herzien");
        druk(page, "Incident melden");
        page.getByText("Vul de datum in als").first().waitFor();
        page.locator("#f-incidentDatum").fill("00-10-2026");
        page.locator("#f-incidentSoort").selectOption("BEDREIGING");
        druk(page, "Incident melden");
        page.getByText("Het incident staat nu bij het advies").waitFor();
        bekijk(page, "advies-herzien");
        ga(page, "/adviezen/bijhouden?lijst=HERZIEN");
        bekijk(page, "adviezen-bijhouden");
        ga(page, pad(bijA) + "/adviezen/vergelijken");
        assertThat(tekst(page)).contains("1 onderdeel verschilt");
        bekijk(page, "advies-vergelijken");
        Page schrijver = als(ADMINISTRATIE_A);
        ga(schrijver, pad(bijA) + "/advies");
        assertThat(tekst(schrijver)).contains("Wat is er bekend uit het LIJ?");
        assertThat(schrijver.locator("#f-voorkeurCode option").nth(1).textContent())
                .contains("OVD");

        ZaakId zaak = komtBinnen();
        Page zsm = als(KPC);
        ga(zsm, "/zaken/" + zaak.waarde());
        assertThat(tekst(zsm))
                .contains("De adviezen spreken elkaar tegen", "Nieuw sinds dit advies", "Jeugd: routeren gaat voor")
                .contains("Bekend bij 2 Veiligheidshuizen");
        bekijk(zsm, "zaak-tegenspraak");

        casussen.sluit(bijA, casussen.blad(bijA).versie(), "Doel bereikt", REGISSEUR_A);
        zsm.reload();
        assertThat(tekst(zsm))
                .contains("Bij de controle bekend, nu niet meer: een casus is daarna gesloten")
                .doesNotContain("Veiligheidshuis Aland", "DAG-KIR", "spreken elkaar tegen");
        bekijk(zsm, "zaak-gesloten-casus");
    }

    private static Adviesinvoer jeugd(Adviesinvoer g, String code) {
        return new Adviesinvoer(
                new Voorstel(code, ""),
                new Voorstel("REP", ""),
                g.doel(),
                g.context(),
                g.incidenten(),
                "",
                g.bron(),
                g.contact(),
                g.bijzonder());
    }

    private ZaakId komtBinnen() {
        var signalement =
                new Signalement(bsn().waarde(), new Naam("Rik", "van", naam), VEERTIEN_OF_VIJFTIEN, Geslacht.MAN, "");
        return instroom.registreer(
                new Registratie(Ids.nieuw(), ZSM, signalement, "", "vernieling", false, Optional.empty()), KPC);
    }

    private static Bsn bsn() {
        return Bsn.lees("999990317").orElseThrow();
    }
}
