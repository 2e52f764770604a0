package nl.schakel.instroom;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.ZaakRegel.Filter;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the check cannot be made, the suspect is registered all the same, and nobody reads "niet bekend". */
@SchakelTest
class NietGecontroleerdTest {
    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Aanvullen aanvullen;

    @Autowired
    Overeenkomsten overeenkomsten;

    @Autowired
    NietGecontroleerd herhaling;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    JdbcClient jdbc;

    private final String voornaam = letters();
    private final String naam = "Storing" + letters();

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean stuk;

    /** The table of the search is gone, as far as the check sees. */
    private void maakStuk() {
        jdbc.sql("alter table personen.profiel rename to profiel_weg").update();
        stuk = true;
    }

    @AfterEach
    void maakHeel() {
        if (stuk) {
            jdbc.sql("alter table personen.profiel_weg rename to profiel").update();
            stuk = false;
        }
    }

    private PersoonId bekende() {
        PersoonId id = personen.registreer(
                Personalia.van(new Naam(voornaam, "", naam), Geboortedatum.lees("04-05-1971")), BUREAU_A, A);
        casussen.open(id, A, false, false, "", BUREAU_A);
        return id;
    }

    private Registratie registratie(String geboren) {
        var s = new Signalement("", new Naam(voornaam, "", naam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
        return new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty());
    }

    private Zaakblad blad(ZaakId id) {
        return zaken.toon(id, KPC);
    }

    private void herhaal() {
        jdbc.sql("update instroom.zaak set opnieuw_na = null where controle_mislukt")
                .update();
        herhaling.herhaal();
    }

    @Test
    void the_suspect_is_registered_stands_on_a_list_and_is_found_as_soon_as_it_works_again() {
        PersoonId bekende = bekende();
        maakStuk();
        ZaakId id = instroom.registreer(registratie("04-05-1971"), KPC);
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_GECONTROLEERD);
        assertThat(zaken.werkvoorraad(ZSM, Filter.NIET_GECONTROLEERD, 1, KPC).regels())
                .extracting(ZaakRegel::id)
                .contains(id);
        assertThat(zaken.werkvoorraad(ZSM, Filter.NIET_BEKEND, 1, KPC).regels())
                .extracting(ZaakRegel::id)
                .doesNotContain(id);
        assertThat(zaken.tellers(ZSM, KPC).nietGecontroleerd()).isPositive();
        herhaal();
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_GECONTROLEERD);

        maakHeel();
        herhaal();

        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(blad(id).kandidaten()).extracting(k -> k.persoon()).containsExactly(bekende);
        assertThat(overeenkomsten.controles(blad(id), KPC))
                .extracting(Controle::uitkomst)
                .containsExactly(Bekendheid.MOGELIJK, Bekendheid.NIET_GECONTROLEERD);
        assertThat(jdbc.sql("""
                select count(*) from verantwoording.logregel l join verantwoording.auditregel a using (trace_id)
                where l.dossier_id = ? and a.medewerker_naam = 'Schakel (automatisch)'""").param(id.waarde()).query(Integer.class).single())
                .as("the check is logged, and so is who was found")
                .isEqualTo(2);
    }

    @Test
    void the_kpc_can_ask_again_and_who_is_not_found_then_is_not_known() {
        maakStuk();
        ZaakId id = instroom.registreer(registratie("04-05-1971"), KPC);
        assertThat(aanvullen.controleerOpnieuw(id, blad(id).versie(), KPC)).isFalse();
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_GECONTROLEERD);

        maakHeel();

        assertThat(aanvullen.controleerOpnieuw(id, blad(id).versie(), KPC)).isTrue();
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
        int controles = overeenkomsten.controles(blad(id), KPC).size();
        herhaal();
        assertThat(overeenkomsten.controles(blad(id), KPC))
                .as("nothing to repeat")
                .hasSize(controles);
    }

    @Test
    void an_index_that_is_not_complete_checks_nobody() {
        PersoonId bekende = bekende();
        jdbc.sql("update personen.profiel set vorm = 0 where persoon_id = ?")
                .param(bekende.waarde())
                .update();
        ZaakId id = instroom.registreer(registratie("04-05-1971"), KPC);
        int vorm = jdbc.sql("select max(vorm) from personen.profiel")
                .query(Integer.class)
                .single();
        jdbc.sql("update personen.profiel set vorm = ?, tx = pg_current_xact_id() where persoon_id = ?")
                .params(vorm, bekende.waarde())
                .update();

        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_GECONTROLEERD);
        herhaal();
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
    }

    @Test
    void too_little_stays_too_little_and_a_match_that_stood_there_stays_when_the_check_fails() {
        bekende();
        ZaakId gevonden = instroom.registreer(registratie("04-05-1971"), KPC);
        maakStuk();
        ZaakId teWeinig = instroom.registreer(registratie(""), KPC);
        assertThat(aanvullen.controleerOpnieuw(gevonden, blad(gevonden).versie(), KPC))
                .isFalse();

        assertThat(blad(teWeinig).bekendheid()).isEqualTo(Bekendheid.NIET_TE_CONTROLEREN);
        assertThat(blad(gevonden).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(blad(gevonden).kandidaten()).hasSize(1);
    }

    @Test
    void who_is_registered_at_a_house_while_checks_fail_is_found_later() {
        ZaakId id = instroom.registreer(registratie("04-05-1971"), KPC);
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
        PersoonId persoon = personen.registreer(
                Personalia.van(new Naam(voornaam, "", naam), Geboortedatum.lees("04-05-1971")), BUREAU_A, A);
        maakStuk();
        casussen.open(persoon, A, false, false, "", BUREAU_A);
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_GECONTROLEERD);

        maakHeel();
        herhaal();

        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
    }

    @Test
    void a_shift_list_comes_in_as_a_whole_although_nobody_can_be_checked() {
        maakStuk();
        List<ZaakId> lijst = instroom.registreer(
                IntStream.range(0, 30).mapToObj(_ -> registratie("04-05-1971")).toList(), ZSM, KPC);
        maakHeel();
        herhaal();

        assertThat(lijst)
                .hasSize(30)
                .allSatisfy(id -> assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND));
    }
}
