package nl.schakel.instroom;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is registered later is still found; what was rejected or confirmed can be taken back. */
@SchakelTest
class HercontroleTest {
    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Overeenkomsten overeenkomsten;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    JdbcClient jdbc;

    private ZaakId binnen(String naam, String geboren) {
        var s = new Signalement("", Naaminvoer.lees(naam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
        return instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
    }

    private PersoonId persoon(String voornaam, String achternaam, String geboren) {
        return personen.registreer(
                Personalia.van(new Naam(voornaam, "", achternaam), Geboortedatum.lees(geboren)), BUREAU_A, A);
    }

    private void bekend(PersoonId p) {
        casussen.open(p, A, false, false, "", BUREAU_A);
    }

    private Zaakblad blad(ZaakId id) {
        return zaken.toon(id, KPC);
    }

    @Test
    void somebody_registered_after_the_check_is_found_and_the_proof_of_no_hit_stays() {
        ZaakId zaak = binnen("Wouter Latergevondenhof", "04-05-1977");
        Instant eerst = blad(zaak).gecontroleerdOp();
        assertThat(blad(zaak).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);

        bekend(persoon("Wouter", "Latergevondenhof", "04-05-1977"));

        Zaakblad nu = blad(zaak);
        assertThat(nu.bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(nu.gecontroleerdOp()).isEqualTo(eerst);
        assertThat(overeenkomsten.controles(nu, KPC))
                .extracting(Controle::aanleiding, Controle::uitkomst)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Aanleiding.REGISTER, Bekendheid.MOGELIJK),
                        org.assertj.core.groups.Tuple.tuple(Aanleiding.REGISTRATIE, Bekendheid.NIET_BEKEND));
        assertThat(overeenkomsten.eerste(ZSM, KPC)).isPresent();
    }

    @Test
    void a_changed_name_is_checked_against_the_suspects_of_the_last_days_too() {
        PersoonId p = persoon("Karel", "Anderenaamstra", "09-09-1969");
        bekend(p);
        ZaakId zaak = binnen("Karel Nieuwenaamstra", "09-09-1969");
        Zaakblad eerst = blad(zaak);
        eerst.kandidaten()
                .forEach(k -> instroom.wijsAf(zaak, k.persoon(), blad(zaak).versie(), "ANDER", KPC));
        ZaakId tweede = binnen("Zeger Zoekgeraaktink", "01-02-1950");
        assertThat(blad(tweede).kandidaten()).isEmpty();

        personen.wijzig(
                p,
                personen.toon(p).versie(),
                Personalia.van(new Naam("Zeger", "", "Zoekgeraaktink"), Geboortedatum.lees("01-02-1950")),
                BUREAU_A,
                A);

        assertThat(blad(tweede).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(blad(zaak).kandidaten())
                .allSatisfy(k -> assertThat(k.status()).isEqualTo(KandidaatStatus.AFGEWEZEN));
    }

    @Test
    void another_region_and_another_week_are_left_alone() {
        ZaakId oud = binnen("Evert Vorigeweekema", "11-11-1961");
        jdbc.sql("update instroom.zoekvraag set tot = ? where zaak_id = ?")
                .params(Timestamp.from(Instant.EPOCH.plus(Duration.ofDays(10000))), oud.waarde())
                .update();
        bekend(persoon("Evert", "Vorigeweekema", "11-11-1961"));
        assertThat(blad(oud).kandidaten()).isEmpty();

        ZaakId elders = binnen("Lambert Eldersbekendink", "12-12-1962");
        PersoonId p = personen.registreer(
                Personalia.van(new Naam("Lambert", "", "Eldersbekendink"), Geboortedatum.lees("12-12-1962")),
                ANDER_BUREAU,
                ANDER_VH);
        casussen.open(p, ANDER_VH, false, false, "", ANDER_BUREAU);
        assertThat(blad(elders).kandidaten()).isEmpty();
    }

    @Test
    void among_many_suspects_only_the_right_one_is_touched() {
        List<Registratie> lijst = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            var s = new Signalement(
                    "",
                    new Naam("Pieter", "", "Velenhof" + (char) ('a' + i % 26) + (char) ('a' + i / 26)),
                    Geboortedatum.lees("%02d-%02d-19%02d".formatted(1 + i % 28, 1 + i % 12, 30 + i % 60)),
                    Geslacht.ONBEKEND,
                    "");
            lijst.add(new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()));
        }
        List<ZaakId> ids = instroom.registreer(lijst, ZSM, KPC);
        ZaakId doel = binnen("Gijsbert Eenuitveelstra", "17-07-1971");

        bekend(persoon("Gijsbert", "Eenuitveelstra", "17-07-1971"));

        assertThat(blad(doel).kandidaten()).hasSize(1);
        assertThat(zaken.regels(ZSM, ids, KPC))
                .allSatisfy(r -> assertThat(r.bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND));
    }

    @Test
    void a_second_house_that_opens_a_casus_becomes_an_addressee() {
        PersoonId p = persoon("Tjerk", "Tweedehuissma", "06-06-1966");
        bekend(p);
        ZaakId zaak = binnen("Tjerk Tweedehuissma", "06-06-1966");
        instroom.bevestig(zaak, p, blad(zaak).versie(), "Paspoort", KPC);

        casussen.open(p, B, false, false, "", BUREAU_B);

        assertThat(instroom.bevestigdeBekenden(zaak))
                .extracting(Bekende::veiligheidshuis)
                .containsExactly(A, B);
    }

    @Test
    void a_rejection_is_taken_back_until_the_decision_and_asked_again() {
        PersoonId p = persoon("Sjoerd", "Terugdraaisma", "08-08-1968");
        bekend(p);
        ZaakId zaak = binnen("Terugdraaisma, S.", "08-08-1968");
        instroom.wijsAf(zaak, p, blad(zaak).versie(), "ANDER", KPC);
        assertThat(blad(binnen("Terugdraaisma, S.", "08-08-1968")).kandidaten()).isEmpty();

        instroom.herstel(zaak, p, blad(zaak).versie(), KPC);

        assertThat(blad(zaak).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(blad(binnen("Terugdraaisma, S.", "08-08-1968")).kandidaten()).hasSize(1);
        instroom.wijsAf(zaak, p, blad(zaak).versie(), "ANDER", KPC);
        instroom.beslist(zaak, blad(zaak).versie(), true, OFFICIER);
        assertThatThrownBy(() -> instroom.herstel(zaak, p, blad(zaak).versie(), KPC))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al een beslissing");
    }

    @Test
    void a_confirmed_match_is_revoked_after_the_decision() {
        PersoonId p = persoon("Hessel", "Tochnietstra", "10-10-1970");
        bekend(p);
        ZaakId zaak = binnen("Hessel Tochnietstra", "10-10-1970");
        instroom.bevestig(zaak, p, blad(zaak).versie(), "Paspoort", KPC);
        instroom.beslist(zaak, blad(zaak).versie(), true, OFFICIER);

        instroom.wijsAf(zaak, p, blad(zaak).versie(), "TWEELING", KPC);

        assertThat(instroom.bevestigdeBekenden(zaak)).isEmpty();
        assertThat(blad(zaak).fase()).isEqualTo(Fase.AFGEDAAN);
        assertThat(blad(zaak).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
    }

    @Test
    void how_long_a_later_registration_counts_is_what_the_regio_agreed() {
        var regio = new RegioCode("U");
        Instant later = Instant.parse("2039-01-01T00:00:00Z");
        jdbc.sql("""
                insert into werkafspraken.regioafspraak (regio, volgnummer, ingang, hercontrole_dagen, dagsluiting,
                    toelichting, door, door_naam, vastgelegd_op)
                select 'U', coalesce(max(volgnummer), 0) + 1, '2038-01-01', 3, '22:00', 'x', gen_random_uuid(), 'x', now()
                from werkafspraken.regioafspraak where regio = 'U'""").update();

        assertThat(instroom.hercontroleDagen(regio, later)).isEqualTo(3);
    }
}
