package nl.schakel.portaal;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Adviesproef;
import nl.schakel.adviezen.Bijzonderheden;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.toegang.Aangemeld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What ZSM reads on the zaak page when there is no advice, an old one, or a raadsonderzoek. */
@SchakelTest
class ZaakadviesTest extends Adviesproef {
    @Autowired
    Instroom instroom;

    @Autowired
    MockMvcTester mvc;

    private String pagina(ZaakId zaak) throws Exception {
        var kpc = UsernamePasswordAuthenticationToken.authenticated(new Aangemeld(KPC.id()), "", List.of());
        return mvc.get()
                .uri("/zaken/" + zaak.waarde())
                .with(authentication(kpc))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private CasusId bekend(Bsn bsn, Geboortedatum geboren, boolean jeugd) {
        var wie = new Personalia(
                Optional.of(bsn),
                Optional.empty(),
                new Naam("Piet", "", naam),
                Optional.empty(),
                'E',
                geboren,
                Geslacht.MAN,
                Adres.LEEG,
                false,
                List.of());
        return casussen.open(personen.registreer(wie, ADMINISTRATIE_A, A), A, false, jeugd, "R. Regie", BUREAU_A);
    }

    private ZaakId binnen(Bsn bsn, Geboortedatum geboren) {
        var wie = new Signalement(bsn.waarde(), new Naam("Piet", "", naam), geboren, Geslacht.MAN, "");
        return instroom.registreer(
                new Registratie(Ids.nieuw(), ZSM, wie, "", "diefstal", false, Optional.empty()), KPC);
    }

    @Test
    void known_without_advice_and_an_old_advice_say_whom_to_ask_and_when_somebody_answers() throws Exception {
        Bsn bsn = Bsn.lees("999990342").orElseThrow();
        var geboren = new Geboortedatum(1949, 6, 7);
        CasusId casus = bekend(bsn, geboren, false);
        ZaakId zaak = binnen(bsn, geboren);
        assertThat(pagina(zaak))
                .contains("bekend, geen advies", "Vraag het Veiligheidshuis wat het adviseert.")
                .containsAnyOf("Bel 030-0000010 (nu open tot", "Er kan nu niemand opnemen: nu gesloten, opent");

        Adviesblad advies = gepubliceerd(casus);
        assertThat(pagina(zaak)).doesNotContain("bekend, geen advies", "Vraag het Veiligheidshuis");
        jdbc.sql("update adviezen.advies set uitgebracht_op = ? where id = ?")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(400))))
                .param(advies.id().waarde())
                .update();
        assertThat(pagina(zaak))
                .contains("Dit advies is verouderd.", "Vraag het Veiligheidshuis of dit advies nog klopt.");
    }

    @Test
    void a_youth_of_whom_the_raad_gathers_the_context_needs_no_more_questions() throws Exception {
        Bsn bsn = Bsn.lees("999990354").orElseThrow();
        var geboren = new Geboortedatum(2011, 3, 4);
        CasusId casus = bekend(bsn, geboren, true);
        ZaakId zaak = binnen(bsn, geboren);
        assertThat(pagina(zaak)).contains("Jeugd: routeren gaat voor.").doesNotContain("Meer vragen zijn niet nodig.");

        Adviesinvoer g = goed();
        adviezen.biedAan(
                casus,
                0,
                new Adviesinvoer(
                        new Voorstel("RTE-RVDK", ""),
                        new Voorstel("HALT", ""),
                        g.doel(),
                        g.context(),
                        List.of(),
                        "",
                        g.bron(),
                        g.contact(),
                        new Bijzonderheden("", "", Lij.RAADSONDERZOEK, Derden.NEE)),
                ADMINISTRATIE_A);
        Adviesblad advies = voorste(casus);
        adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A);
        assertThat(pagina(zaak)).contains("Meer vragen zijn niet nodig.").doesNotContain("Jeugd: routeren gaat voor.");
    }
}
