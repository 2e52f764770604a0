package nl.schakel.bovenregionaal;

import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.RECLASSERING;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Naaminvoer;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another region: that first, what only after consent, and nothing after it was taken back. */
@SchakelTest
class BovenregionaalTest {
    private static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    BovenregionaleVragen vragen;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    JdbcClient jdbc;

    private CasusId elders(String voornaam, String achternaam, String geboren) {
        PersoonId p = personen.registreer(
                Personalia.van(new Naam(voornaam, "", achternaam), Geboortedatum.lees(geboren)),
                ANDER_BUREAU,
                ANDER_VH);
        return casussen.open(p, ANDER_VH, false, false, "", ANDER_BUREAU);
    }

    private Zaakblad binnen(String naam, String geboren) {
        var s = new Signalement("", Naaminvoer.lees(naam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
        ZaakId id = instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
        return zaken.toon(id, KPC);
    }

    @Test
    void content_opens_after_consent_for_the_term_and_closes_when_it_is_taken_back() {
        CasusId casus = elders("Douwe", "Eldershuizen", "05-05-1955");
        Zaakblad zaak = binnen("Douwe Eldershuizen", "05-05-1955");
        assertThat(vragen.vraag(zaak.id(), KPC)).isEqualTo(1);
        Treffer t = vragen.van(zaak, KPC).getFirst();
        assertThat(t.veiligheidshuis()).isEqualTo(ANDER_VH);
        assertThat(vragen.opengesteld(zaak, KPC)).isEmpty();
        assertThatThrownBy(() -> toestemmingen.toon(t.id(), ANDER_BUREAU)).isInstanceOf(NietGevonden.class);

        assertThatThrownBy(() -> vragen.vraagToestemming(zaak.id(), t.id(), "Beslissen", "", KPC))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("dezelfde persoon");
        vragen.vraagToestemming(zaak.id(), t.id(), "Beslissen over de afdoening", "Paspoort gezien", KPC);
        assertThatThrownBy(() -> toestemmingen.toon(t.id(), BUREAU_A)).isInstanceOf(NietGevonden.class);
        Treffer gevraagd = toestemmingen.toon(t.id(), ANDER_BUREAU);
        assertThatThrownBy(() -> toestemmingen.geef(t.id(), gevraagd.versie(), VANDAAG.plusDays(91), ANDER_BUREAU))
                .isInstanceOf(Weigering.class);
        toestemmingen.geef(t.id(), gevraagd.versie(), VANDAAG, ANDER_BUREAU);
        assertThat(vragen.opengesteld(zaak, RECLASSERING)).containsExactly(casus);
        assertThatThrownBy(() -> vragen.van(zaak, ANDERE_KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> toestemmingen.weiger(t.id(), gevraagd.versie(), "Nee", ANDER_BUREAU))
                .isInstanceOf(Verouderd.class);

        Treffer gegeven = toestemmingen.toon(t.id(), ANDER_BUREAU);
        toestemmingen.trekIn(t.id(), gegeven.versie(), "De situatie is veranderd", ANDER_BUREAU);
        assertThat(vragen.opengesteld(zaak, KPC)).isEmpty();
        assertThat(vragen.van(zaak, KPC).getFirst().stand()).isEqualTo(Toestemming.INGETROKKEN);
    }

    @Test
    void the_term_ends_by_itself_and_a_closed_casus_is_no_hit() {
        CasusId casus = elders("Lieuwe", "Voorbijtermijn", "06-05-1956");
        Zaakblad zaak = binnen("Lieuwe Voorbijtermijn", "06-05-1956");
        vragen.vraag(zaak.id(), KPC);
        Treffer t = vragen.van(zaak, KPC).getFirst();
        vragen.vraagToestemming(zaak.id(), t.id(), "Beslissen", "Paspoort", KPC);
        toestemmingen.geef(t.id(), toestemmingen.toon(t.id(), ANDER_BUREAU).versie(), VANDAAG, ANDER_BUREAU);
        jdbc.sql("update bovenregionaal.treffer set tot = ? where id = ?")
                .params(VANDAAG.minusDays(1), t.id())
                .update();
        assertThat(vragen.opengesteld(zaak, KPC)).isEmpty();

        jdbc.sql("update casussen.casus set gesloten_op = geopend_op where id = ?")
                .param(casus.waarde())
                .update();
        assertThat(vragen.van(zaak, KPC)).isEmpty();
    }

    @Test
    void nobody_elsewhere_is_an_answer_that_is_kept_and_who_is_known_here_is_not_asked_elsewhere() {
        Zaakblad zaak = binnen("Ubbo Nergensbekendema", "07-05-1957");
        assertThat(vragen.laatsteVraag(zaak, KPC)).isEmpty();
        assertThat(vragen.vraag(zaak.id(), KPC)).isZero();
        assertThat(vragen.laatsteVraag(zaak, KPC)).isPresent();

        Zaakblad teWeinig = binnen("Alleennaamstra", "");
        assertThatThrownBy(() -> vragen.vraag(teWeinig.id(), KPC)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> vragen.vraag(zaak.id(), RECLASSERING)).isInstanceOf(NietGevonden.class);
    }
}
