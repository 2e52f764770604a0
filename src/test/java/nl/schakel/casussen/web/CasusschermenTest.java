package nl.schakel.casussen.web;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.inzending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casuslijst;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Medewerker;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.toegang.Aangemeld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SchakelTest
class CasusschermenTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Casussen casussen;

    @Autowired
    Casuslijst casuslijst;

    @Autowired
    Personen personen;

    // names that no other test uses, so that nobody is taken for somebody else
    private final String naam = "Q" + letters();
    private final String voornaam = "Şü" + letters();

    private final Geboortedatum geboren =
            new Geboortedatum(ThreadLocalRandom.current().nextInt(1900, 2000), 3, 14);

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(10, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private CasusId casus() {
        var wie = personen.registreer(Personalia.van(new Naam(voornaam, "van der", naam), geboren), ADMINISTRATIE_A, A);
        return casussen.open(wie, A, true, false, "R. Regie", BUREAU_A);
    }

    private static RequestPostProcessor als(Medewerker wie) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new Aangemeld(wie.id()), "", List.of()));
    }

    private MvcTestResult get(String pad, Medewerker wie) {
        return mvc.get().uri(pad).with(als(wie)).exchange();
    }

    private MvcTestResult post(String pad, Medewerker wie, Map<String, String> velden) {
        var request = mvc.post().uri(pad).with(als(wie)).with(csrf());
        velden.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> nieuw() {
        return Map.of(
                "vh",
                "VH-A",
                "inzending",
                inzending().toString(),
                "voornamen",
                voornaam,
                "geslachtsnaam",
                naam,
                "geboortedatum",
                geboren.tekst());
    }

    @Test
    void the_list_shows_the_own_house_and_is_searched_without_a_name_in_the_address() {
        casus();

        assertThat(get("/casussen", PARKETSECRETARIS_A))
                .hasStatusOk()
                .bodyText()
                .contains("Casussen van Veiligheidshuis Aland")
                .doesNotContain("Nieuwe casus");
        assertThat(post("/casussen/zoeken", BUREAU_A, Map.of("zoek", naam)))
                .hasStatusOk()
                .bodyText()
                .contains(voornaam + " van der " + naam, "Nieuwe casus");
        assertThat(post("/casussen/zoeken", ANDER_BUREAU, Map.of("zoek", naam)))
                .bodyText()
                .contains("Niemand gevonden");
        assertThat(get("/casussen", KPC)).hasStatus(404);
        assertThat(get("/casussen?vh=VH-B", BUREAU_A)).hasStatus(404);
    }

    @Test
    void a_casus_is_shown_to_its_house_only() {
        String pad = "/casussen/" + casus().waarde();

        assertThat(get(pad, REGISSEUR_A))
                .hasStatusOk()
                .bodyText()
                .contains(naam, "Casus sluiten", "Deelnemers bepalen", pad + "/adviezen");
        assertThat(get(pad, PARKETSECRETARIS_A))
                .hasStatusOk()
                .bodyText()
                .contains(naam)
                .doesNotContain("Casus sluiten", "Gegevens wijzigen");
        assertThat(get(pad, ANDER_BUREAU)).hasStatus(404).bodyText().doesNotContain(naam);
        assertThat(get("/casussen/geen-id", BUREAU_A)).hasStatus(404);
    }

    @Test
    void a_new_casus_is_opened_and_the_second_form_says_that_the_person_seems_known() {
        assertThat(get("/casussen/nieuw", BUREAU_A)).hasStatusOk();
        assertThat(get("/casussen/nieuw", PARKETSECRETARIS_A)).hasStatus(404);
        assertThat(post("/casussen/nieuw", BUREAU_A, nieuw())).hasStatus3xxRedirection();

        assertThat(post("/casussen/nieuw", BUREAU_A, nieuw()))
                .hasStatus(422)
                .bodyText()
                .contains("Deze persoon lijkt al bekend", "toch_nieuw");
        assertThat(casuslijst.lijst(A, naam, 1, BUREAU_A).regels()).hasSize(1);
    }

    @Test
    void a_form_with_errors_keeps_what_was_typed_and_says_at_the_field_what_is_wrong() {
        var velden = Map.of(
                "vh",
                "VH-A",
                "inzending",
                inzending().toString(),
                "bsn",
                "123456789",
                "voornamen",
                "Öz\"gür",
                "geslachtsnaam",
                "",
                "geboortedatum",
                "31-02-1985",
                "aliassen",
                "<b>Ali</b>");

        assertThat(post("/casussen/nieuw", BUREAU_A, velden))
                .hasStatus(422)
                .bodyText()
                .contains("Öz&quot;gür", "123456789", "31-02-1985", "&lt;b&gt;Ali&lt;/b&gt;")
                .contains("f-bsn-e", "f-geslachtsnaam-e", "f-geboortedatum-e", "f-aliassen-e")
                .doesNotContain("<b>Ali");
    }

    @Test
    void other_addresses_are_kept_and_a_line_that_is_none_is_told_at_the_field() {
        Map<String, String> velden = new HashMap<>(nieuw());
        velden.put("andere_adressen", "Lindelaan 12");
        assertThat(post("/casussen/nieuw", BUREAU_A, velden))
                .hasStatus(422)
                .bodyText()
                .contains("f-andere_adressen-e", "Schrijf elk adres als", "Lindelaan 12</textarea>");

        velden.put("andere_adressen", "Lindelaan 12b, 1234 AB Domstad\nHeuvelland");
        assertThat(post("/casussen/nieuw", BUREAU_A, velden)).hasStatus3xxRedirection();
        CasusId id = casuslijst.lijst(A, naam, 1, BUREAU_A).regels().getFirst().id();
        assertThat(get("/casussen/" + id.waarde(), BUREAU_A))
                .bodyText()
                .contains("Ook bekend op", "Lindelaan 12b, 1234 AB Domstad", "Heuvelland");
        assertThat(get("/casussen/" + id.waarde() + "/persoon", BUREAU_A))
                .bodyText()
                .contains("Lindelaan 12b, 1234 AB Domstad\nHeuvelland</textarea>");
    }

    @Test
    void a_plan_that_a_colleague_changed_meanwhile_is_not_overwritten_and_the_typed_text_stays() {
        CasusId id = casus();
        String pad = "/casussen/" + id.waarde() + "/plan";
        assertThat(post(pad, BUREAU_A, Map.of("versie", "1", "doel", "Eerst", "tekst", "Van collega")))
                .hasStatus3xxRedirection();

        assertThat(post(pad, REGISSEUR_A, Map.of("versie", "1", "doel", "Mijn doel", "tekst", "Mijn tekst")))
                .hasStatus(422)
                .bodyText()
                .contains("Mijn tekst", "Van collega", "Zo staat het er nu", "value=\"2\"");
        assertThat(get(pad, PARKETSECRETARIS_A)).hasStatusOk();
        assertThat(post(pad, PARKETSECRETARIS_A, Map.of("versie", "2", "doel", "x", "tekst", "y")))
                .hasStatus(404);
    }

    @Test
    void closing_needs_a_reason_and_the_right_role() {
        CasusId id = casus();
        String pad = "/casussen/" + id.waarde() + "/sluiten";

        assertThat(post(pad, REGISSEUR_A, Map.of("versie", "1", "reden", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("f-reden-e");
        assertThat(post(pad, BUREAU_A, Map.of("versie", "1", "reden", "Klaar"))).hasStatus(404);
        assertThat(post(pad, REGISSEUR_A, Map.of("versie", "1", "reden", "Doel bereikt")))
                .hasStatus3xxRedirection();
        assertThat(get("/casussen/" + id.waarde(), REGISSEUR_A))
                .hasStatusOk()
                .bodyText()
                .contains("gesloten")
                .doesNotContain("Plan maken");
        assertThat(get("/casussen/" + id.waarde(), BUREAU_A)).hasStatus(404);
    }

    @Test
    void participants_and_personal_data_are_changed() {
        CasusId id = casus();
        String pad = "/casussen/" + id.waarde();

        assertThat(post(pad + "/deelnemers", REGISSEUR_A, Map.of("versie", "1", "deelnemers", "Politie\r\nGemeente")))
                .hasStatus3xxRedirection();
        assertThat(get(pad + "/persoon", BUREAU_A)).hasStatusOk().bodyText().contains(naam);
        assertThat(get(pad + "/persoon", PARKETSECRETARIS_A)).hasStatus(404);
        assertThat(post(
                        pad + "/persoon",
                        BUREAU_A,
                        Map.of("versie", "1", "geslachtsnaam", naam + "x", "geboortedatum", "1985", "geslacht", "V")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        pad + "/persoon",
                        BUREAU_A,
                        Map.of("versie", "1", "geslachtsnaam", naam, "geboortedatum", "1985")))
                .hasStatus(422)
                .bodyText()
                .contains("net gewijzigd");
        assertThat(get(pad, BUREAU_A)).bodyText().contains(naam + "x", "Gemeente, Politie", "vrouw");
    }
}
