package nl.schakel.adviezen.web;

import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_B;
import static nl.schakel.Testregio.SPECIALIST_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesproef;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.toegang.Aangemeld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@SchakelTest
class AdviesschermenTest extends Adviesproef {
    @Autowired
    MockMvcTester mvc;

    private static RequestPostProcessor als(Medewerker wie) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new Aangemeld(wie.id()), "", List.of()));
    }

    private MvcTestResult get(String pad, Medewerker wie) {
        return mvc.get().uri(pad).with(als(wie)).exchange();
    }

    private MvcTestResult post(String pad, Medewerker wie, MultiValueMap<String, String> velden) {
        return mvc.post().uri(pad).params(velden).with(als(wie)).with(csrf()).exchange();
    }

    private static MultiValueMap<String, String> formulier(Adviesinvoer i, int versie, String actie) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        velden.add("versie", String.valueOf(versie));
        velden.add("actie", actie);
        velden.add("voorkeurCode", i.voorkeur().code());
        velden.add("voorkeurVoorwaarden", i.voorkeur().voorwaarden());
        velden.add("terugvalCode", i.terugval().code());
        velden.add("terugvalVoorwaarden", i.terugval().voorwaarden());
        velden.add("doel", i.doel());
        velden.add("context", i.context());
        for (var rij : i.incidenten()) {
            velden.add("incidentDatum", rij.datum());
            velden.add("incidentSoort", rij.soort());
            velden.add("incidentAard", rij.aard());
            velden.add("incidentGevolg", rij.gevolg());
        }
        for (String leeg : List.of("incidentDatum", "incidentSoort", "incidentAard", "incidentGevolg")) {
            velden.add(leeg, "");
        }
        velden.add("hulpEnToezicht", i.hulpEnToezicht());
        velden.add("bronDatum", i.bron().datum());
        velden.add("bronAanwezigen", i.bron().aanwezigen());
        velden.add("contactNaam", i.contact().naam());
        velden.add("contactTelefoon", i.contact().telefoon());
        velden.add("derden", i.bijzonder().derden().name());
        return velden;
    }

    private static String pad(CasusId casus) {
        return "/casussen/" + casus.waarde();
    }

    private static MultiValueMap<String, String> oordeel(Adviesblad advies, String actie, String opmerking) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        velden.add("versie", String.valueOf(advies.versie()));
        velden.add("actie", actie);
        velden.add("opmerking", opmerking);
        return velden;
    }

    @Test
    void the_form_opens_with_the_quality_points_and_two_empty_rows() {
        CasusId casus = casus();

        assertThat(get(pad(casus) + "/advies", ADMINISTRATIE_A))
                .hasStatusOk()
                .bodyText()
                .contains(naam, "Nog 6 punten te doen", "Voorbeeld:", "id-0", "id-1", "name=\"versie\" value=\"0\"")
                .doesNotContain("id-2");
        assertThat(get(pad(casus) + "/advies", BUREAU_A)).hasStatus(404);
        assertThat(get(pad(casus) + "/advies", ANDER_BUREAU))
                .hasStatus(404)
                .bodyText()
                .doesNotContain(naam);
    }

    @Test
    void while_typing_the_gate_is_judged_and_nothing_is_stored() {
        CasusId casus = casus();

        assertThat(post(pad(casus) + "/advies/toets", ADMINISTRATIE_A, formulier(goed(), 0, "")))
                .hasStatusOk()
                .bodyText()
                .contains("Klaar om aan te bieden")
                .doesNotContain("<html", "<form");
        assertThat(adviezen.versiesVan(casus, ADMINISTRATIE_A)).isEmpty();
    }

    @Test
    void while_typing_the_draft_is_saved_and_the_form_gets_the_new_version() {
        CasusId casus = casus();

        assertThat(post(pad(casus) + "/advies/concept", ADMINISTRATIE_A, formulier(Adviesinvoer.LEEG, 0, "")))
                .hasStatusOk()
                .bodyText()
                .contains("Concept bewaard", "value=\"1\"")
                .doesNotContain("<html");
        assertThat(post(pad(casus) + "/advies/concept", ADMINISTRATIE_A, formulier(goed(), 1, "")))
                .bodyText()
                .contains("value=\"2\"");
        assertThat(post(pad(casus) + "/advies/concept", SPECIALIST_A, formulier(goed(), 1, "")))
                .hasStatusOk()
                .bodyText()
                .contains("bewaarde dit advies om", "value=\"1\"");
        assertThat(voorste(casus).inhoud()).isEqualTo(goed());
    }

    @Test
    void an_advice_is_written_offered_and_approved_on_the_screens() {
        CasusId casus = casus();
        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, formulier(goed(), 0, "bewaar")))
                .hasStatus3xxRedirection();
        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, formulier(goed(), 1, "bied-aan")))
                .hasStatus3xxRedirection();
        Adviesblad advies = voorste(casus);
        String eigen = "/adviezen/" + advies.id().waarde();

        assertThat(get(eigen, ADMINISTRATIE_A))
                .hasStatusOk()
                .bodyText()
                .contains("Mishandeling partner")
                .doesNotContain("Goedkeuren en publiceren");
        assertThat(get(eigen, SPECIALIST_A))
                .hasStatusOk()
                .bodyText()
                .contains("Goedkeuren en publiceren", "Terugsturen");
        assertThat(get(eigen, PARKETSECRETARIS_B)).hasStatus(404).bodyText().doesNotContain("Mishandeling");
        assertThat(get("/adviezen/ter-goedkeuring", SPECIALIST_A)).hasStatusOk();
        assertThat(post(eigen + "/goedkeuring", SPECIALIST_A, oordeel(advies, "keur-goed", "")))
                .hasStatus3xxRedirection();

        assertThat(get(eigen, BUREAU_A))
                .hasStatusOk()
                .bodyText()
                .contains("gepubliceerd, versie 1", "actueel", "goedgekeurd door Test specialist-a");
        assertThat(get(pad(casus) + "/adviezen", BUREAU_A))
                .hasStatusOk()
                .bodyText()
                .contains("gepubliceerd, versie 1")
                .doesNotContain("Nieuw advies");
    }

    @Test
    void returning_without_a_remark_is_refused_at_the_field_and_a_second_approver_keeps_the_remark() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);
        String pad = "/adviezen/" + advies.id().waarde() + "/goedkeuring";

        assertThat(post(pad, PARKETSECRETARIS_A, oordeel(advies, "stuur-terug", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("f-opmerking-e", "Schrijf wat er beter moet");
        assertThat(post(pad, PARKETSECRETARIS_A, oordeel(advies, "stuur-terug", "Doel is vaag")))
                .hasStatus3xxRedirection();
        assertThat(post(pad, SPECIALIST_A, oordeel(advies, "stuur-terug", "Mijn opmerking")))
                .hasStatus(409)
                .bodyText()
                .contains("Mijn opmerking");
        assertThat(get(pad(casus) + "/advies", ADMINISTRATIE_A))
                .hasStatusOk()
                .bodyText()
                .contains("Teruggestuurd", "Doel is vaag");
        assertThat(post(pad, KPC, oordeel(advies, "keur-goed", ""))).hasStatus(404);
    }

    @Test
    void what_was_typed_stays_when_the_gate_refuses() {
        CasusId casus = casus();
        var velden = formulier(goed(), 0, "bied-aan");
        velden.set("doel", "vaag");

        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, velden))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "f-doel-e",
                        "Nog niet klaar",
                        "vaag</textarea>",
                        "twee kinderen in de opvang",
                        "Mishandeling partner");
    }

    @Test
    void when_a_colleague_saved_meanwhile_both_texts_are_on_the_screen_and_nothing_is_lost() {
        CasusId casus = casus();
        adviezen.bewaar(casus, 0, goed(), ADMINISTRATIE_A);
        var collega = formulier(goed(), 1, "bewaar");
        collega.set("doel", "Het doel van de collega.");
        assertThat(post(pad(casus) + "/advies", SPECIALIST_A, collega)).hasStatus3xxRedirection();
        var eigen = formulier(goed(), 1, "bewaar");
        eigen.set("doel", "Mijn eigen doel.");

        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, eigen))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Mijn eigen doel.</textarea>",
                        "schreef ook in dit advies",
                        "<del class=\"schakel-weg\">",
                        "<ins class=\"schakel-erbij\">",
                        "verwijderd:",
                        "name=\"versie\" value=\"2\"");
    }

    @Test
    void an_offered_advice_is_not_opened_for_writing() {
        CasusId casus = casus();
        aangeboden(casus);

        assertThat(get(pad(casus) + "/advies", ADMINISTRATIE_A))
                .hasStatusOk()
                .bodyText()
                .contains("wacht op goedkeuring")
                .doesNotContain("Aanbieden ter goedkeuring");
    }

    @Test
    void more_rows_of_incidents_come_without_a_script() {
        CasusId casus = casus();
        var velden = formulier(goed(), 0, "bewaar");
        velden.put("incidentDatum", List.of("01-01-2024", "00-00-2023", ""));
        velden.put("incidentAard", List.of("Bedreiging", "Stalking", ""));
        velden.put("incidentGevolg", List.of("", "Aangifte", ""));

        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, velden)).hasStatus3xxRedirection();
        assertThat(voorste(casus).inhoud().incidenten()).hasSize(2);
        assertThat(get(pad(casus) + "/advies", ADMINISTRATIE_A))
                .bodyText()
                .contains("Stalking", "id-2")
                .doesNotContain("id-3");
    }

    @Test
    void only_who_may_approve_sees_the_menu_entry() {
        assertThat(get("/", SPECIALIST_A)).hasStatusOk().bodyText().contains("/adviezen/ter-goedkeuring");
        assertThat(get("/", BUREAU_A)).hasStatusOk().bodyText().doesNotContain("/adviezen/ter-goedkeuring");
    }

    @Test
    void without_a_script_rows_and_phrases_are_answered_by_the_server_and_nothing_is_stored() {
        CasusId casus = casus();
        var zin = formulier(goed(), 0, "zin-voorkeur");
        zin.set("voorkeurZin", "LOCATIEVERBOD");
        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, zin))
                .hasStatusOk()
                .bodyText()
                .contains("Meldplicht en contactverbod", "Locatieverbod: niet komen in of bij [gebied of adres]");
        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, formulier(goed(), 0, "rij-erbij")))
                .hasStatusOk()
                .bodyText()
                .contains("id-2")
                .doesNotContain("id-3");
        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, formulier(goed(), 0, "rij-weg-0")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Mishandeling partner");
        assertThat(adviezen.versiesVan(casus, ADMINISTRATIE_A)).isEmpty();
    }

    @Test
    void publishing_with_fields_over_their_limit_is_refused_at_each_of_them_also_without_a_script() {
        CasusId casus = casus();
        var velden = formulier(goed(), 0, "bied-aan");
        velden.set("doel", "Het doel is ".concat("x".repeat(Adviesinvoer.MAX_DOEL)));
        velden.set("context", "De context is ".concat("y".repeat(Adviesinvoer.MAX_CONTEXT)));

        assertThat(post(pad(casus) + "/advies", ADMINISTRATIE_A, velden))
                .hasStatus(422)
                .bodyText()
                .contains("f-doel-e", "Doel is 12 tekens te lang", "f-context-e", "Context is 14 tekens te lang");
        assertThat(adviezen.versiesVan(casus, ADMINISTRATIE_A)).isEmpty();
    }

    @Test
    void the_own_advice_has_no_button_to_approve_and_a_forged_one_is_refused_with_the_reason() {
        CasusId casus = casus();
        adviezen.biedAan(casus, 0, goed(), PARKETSECRETARIS_A);
        Adviesblad advies = voorste(casus);
        String eigen = "/adviezen/" + advies.id().waarde();

        assertThat(get(eigen, PARKETSECRETARIS_A))
                .bodyText()
                .contains("Een collega moet het goedkeuren")
                .doesNotContain("Goedkeuren en publiceren");
        assertThat(post(eigen + "/goedkeuring", PARKETSECRETARIS_A, oordeel(advies, "keur-goed", "")))
                .hasStatus(422)
                .bodyText()
                .contains("U hebt zelf aan dit advies geschreven");
    }

    @Test
    void a_remark_at_a_field_stands_there_when_the_author_opens_the_form_again() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);
        var velden = oordeel(advies, "stuur-terug", "");
        velden.add("opmerking-doel", "Noem de polikliniek");

        assertThat(post("/adviezen/" + advies.id().waarde() + "/goedkeuring", SPECIALIST_A, velden))
                .hasStatus3xxRedirection();
        assertThat(get(pad(casus) + "/advies", ADMINISTRATIE_A))
                .bodyText()
                .contains("Zie de opmerkingen bij de velden.", "Noem de polikliniek", "Doel van de interventie: Noem");
    }

    @Test
    void drafts_can_be_withdrawn_dropped_with_a_reason_and_begun_again_on_the_screens() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);
        String eigen = "/adviezen/" + advies.id().waarde();
        assertThat(post(eigen + "/intrekken", ADMINISTRATIE_A, oordeel(advies, "", "")))
                .hasStatus3xxRedirection();
        assertThat(post(eigen + "/intrekken", ADMINISTRATIE_A, oordeel(advies, "", "")))
                .hasStatus(409);
        var laten = oordeel(voorste(casus), "", "");
        assertThat(post(eigen + "/vervallen", ADMINISTRATIE_A, laten))
                .hasStatus(422)
                .bodyText()
                .contains("f-reden-e");
        laten.set("reden", "Casus gaat anders verder");
        assertThat(post(eigen + "/vervallen", ADMINISTRATIE_A, laten)).hasStatus3xxRedirection();
        assertThat(get(eigen, ADMINISTRATIE_A))
                .bodyText()
                .contains("concept vervallen", "Casus gaat anders verder", "Nieuw concept met deze tekst");
        assertThat(post(eigen + "/opnieuw", ADMINISTRATIE_A, oordeel(advies, "", "")))
                .hasStatus3xxRedirection();
        assertThat(post(eigen + "/opnieuw", ADMINISTRATIE_A, oordeel(advies, "", "")))
                .hasStatus(422)
                .bodyText()
                .contains("al een concept");
    }

    @Test
    void the_work_lists_and_the_form_of_an_incident_are_for_the_own_house_only() {
        CasusId casus = casus();
        gepubliceerd(casus);

        assertThat(get("/adviezen/bijhouden?vh=VH-A&lijst=GEEN_ADVIES", BUREAU_A))
                .hasStatusOk();
        assertThat(get("/adviezen/bijhouden?vh=VH-A", PARKETSECRETARIS_B)).hasStatus(404);
        assertThat(get("/adviezen/bijhouden", KPC)).hasStatus(404);
        assertThat(get(pad(casus) + "/advies/herzien", ADMINISTRATIE_A))
                .hasStatusOk()
                .bodyText()
                .contains("Nieuw incident melden", "Belaging (stalking)");
        assertThat(get(pad(casus) + "/advies/herzien", PARKETSECRETARIS_B)).hasStatus(404);
        assertThat(get(pad(casus) + "/adviezen/vergelijken", BUREAU_A)).hasStatus(404);
        assertThat(get("/", ADMINISTRATIE_A)).bodyText().contains("Advies: bijna verouderd", "Advies: verouderd");
    }
}
