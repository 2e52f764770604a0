package nl.schakel.instroom;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.ANDERE_ZSM;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.dienstlijst.Dienstlijsten;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.webbasis.Tabelinvoer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suspects who come in, and who they turn out to be. */
@SchakelTest
class InstroomTest {
    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Dienstlijsten dienstlijsten;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    JdbcClient jdbc;

    private PersoonId persoon(Naam naam, String geboren) {
        return personen.registreer(Personalia.van(naam, Geboortedatum.lees(geboren)), BUREAU_A, A);
    }

    private CasusId bekend(PersoonId persoon, VeiligheidshuisCode huis, Medewerker door) {
        return casussen.open(persoon, huis, false, false, "", door);
    }

    private static Registratie registratie(UUID inzending, ZsmLocatieCode zsm, String naam, String geboren) {
        var s = new Signalement("", Naaminvoer.lees(naam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
        return new Registratie(inzending, zsm, s, "", "", false, Optional.empty());
    }

    private ZaakId binnen(String naam, String geboren) {
        return instroom.registreer(registratie(Testregio.inzending(), ZSM, naam, geboren), KPC);
    }

    private Zaakblad blad(ZaakId id) {
        return zaken.toon(id, KPC);
    }

    @Test
    void somebody_who_is_known_nowhere_gets_proof_of_the_check() {
        Zaakblad zaak = blad(binnen("Xavier Onbekendman", "01-02-1970"));

        assertThat(zaak.bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
        assertThat(zaak.gecontroleerdOp()).isNotNull();
        assertThat(zaak.kandidaten()).isEmpty();
    }

    @Test
    void too_little_to_check_never_reads_as_not_known() {
        assertThat(blad(binnen("Jansen", "")).bekendheid()).isEqualTo(Bekendheid.NIET_TE_CONTROLEREN);
    }

    @Test
    void known_at_two_houses_is_one_candidate_with_two_houses() {
        PersoonId p = persoon(new Naam("Tweehuis", "van", "Dubbelkerk"), "03-04-1981");
        bekend(p, A, BUREAU_A);
        bekend(p, B, BUREAU_B);

        Zaakblad zaak = blad(binnen("Dubbelkerk, T. van", "03-04-1981"));

        assertThat(zaak.bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(zaak.kandidaten())
                .singleElement()
                .satisfies(k -> assertThat(k.veiligheidshuizen()).containsExactly(A, B));
    }

    @Test
    void of_twins_one_is_confirmed_one_rejected_and_nobody_is_asked_again() {
        PersoonId johan = persoon(new Naam("Johan", "van de", "Tweelinghof"), "12-03-1998");
        PersoonId jaap = persoon(new Naam("Jaap", "van de", "Tweelinghof"), "12-03-1998");
        bekend(johan, A, BUREAU_A);
        bekend(jaap, A, BUREAU_A);
        ZaakId id = binnen("Tweelinghof, J. van den", "00-03-1998");
        assertThat(blad(id).kandidaten())
                .hasSize(2)
                .allSatisfy(k -> assertThat(k.status()).isEqualTo(KandidaatStatus.MOGELIJK));

        instroom.wijsAf(id, jaap, blad(id).versie(), "TWEELING", KPC);
        instroom.bevestig(id, johan, blad(id).versie(), "Paspoort gezien", KPC);

        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.BEKEND);
        assertThat(instroom.bevestigdeBekenden(id))
                .singleElement()
                .satisfies(b -> assertThat(b.persoon()).isEqualTo(johan));
        Zaakblad volgende = blad(binnen("tweelinghof, j van den", "00-03-1998"));
        assertThat(volgende.kandidaten())
                .singleElement()
                .satisfies(k -> assertThat(k.persoon()).isEqualTo(johan));
    }

    @Test
    void a_closed_casus_gives_no_hit_from_the_same_second() {
        PersoonId p = persoon(new Naam("Sluit", "", "Geslotenberg"), "05-05-1985");
        CasusId casus = bekend(p, A, BUREAU_A);
        assertThat(blad(binnen("Sluit Geslotenberg", "05-05-1985")).kandidaten())
                .isNotEmpty();

        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);

        assertThat(blad(binnen("Sluit Geslotenberg", "05-05-1985")).bekendheid())
                .isEqualTo(Bekendheid.NIET_BEKEND);
    }

    @Test
    void somebody_known_only_in_another_region_is_not_shown() {
        PersoonId p = persoon(new Naam("Ver", "", "Wegisland"), "06-06-1986");
        bekend(p, ANDER_VH, Testregio.ANDER_BUREAU);

        assertThat(blad(binnen("Ver Wegisland", "06-06-1986")).bekendheid()).isEqualTo(Bekendheid.NIET_BEKEND);
    }

    @Test
    void the_same_form_sent_twice_makes_one_zaak() {
        UUID inzending = Testregio.inzending();

        ZaakId een = instroom.registreer(registratie(inzending, ZSM, "Dubbel Klikker", "07-07-1977"), KPC);
        ZaakId twee = instroom.registreer(registratie(inzending, ZSM, "Dubbel Klikker", "07-07-1977"), KPC);

        assertThat(twee).isEqualTo(een);
    }

    @Test
    void numbers_stay_apart_when_many_register_at_once() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<ZaakId>> werk = IntStream.range(0, 20)
                    .<Callable<ZaakId>>mapToObj(i -> () -> binnen("Tegelijk Binnen", "08-08-19" + (60 + i)))
                    .toList();
            List<String> nummers = new ArrayList<>();
            for (Future<ZaakId> klaar : pool.invokeAll(werk)) {
                nummers.add(blad(klaar.get()).nummer());
            }
            assertThat(nummers).doesNotHaveDuplicates();
        }
    }

    @Test
    void two_who_judge_one_candidate_do_not_overwrite_each_other() {
        PersoonId p = persoon(new Naam("Botsing", "", "Samenloop"), "09-09-1979");
        bekend(p, A, BUREAU_A);
        ZaakId id = binnen("Samenloop, B.", "09-09-1979");
        int gezien = blad(id).versie();
        instroom.bevestig(id, p, gezien, "Foto", KPC);

        assertThatThrownBy(() -> instroom.wijsAf(id, p, gezien, "ANDER", KPC)).isInstanceOf(Verouderd.class);
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.BEKEND);
    }

    @Test
    void a_zaak_of_another_place_is_not_found() {
        ZaakId id = binnen("Geen Hint", "10-10-1980");

        assertThatThrownBy(() -> zaken.toon(id, ANDERE_KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> instroom.registreer(registratie(Testregio.inzending(), ANDERE_ZSM, "A", "1980"), KPC))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> binnenAls(OFFICIER)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> zaken.toon(id, Testregio.BEHEERDER)).isInstanceOf(NietGevonden.class);
    }

    private ZaakId binnenAls(Medewerker wie) {
        return instroom.registreer(registratie(Testregio.inzending(), ZSM, "Wie Dan", "1980"), wie);
    }

    @Test
    void a_birth_date_in_the_future_is_refused_at_its_field() {
        assertThatThrownBy(() -> binnen("Nog Nietgeboren", "01-01-2199"))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("geboortedatum"));
    }

    @Test
    void the_check_logs_appeared_and_not_consulted() {
        PersoonId p = persoon(new Naam("Log", "", "Regelaar"), "11-11-1971");
        bekend(p, A, BUREAU_A);

        ZaakId id = binnen("Regelaar, L.", "11-11-1971");

        assertThat(handelingen(id)).containsExactlyInAnyOrder("VERZAMELEN", "VERSCHENEN");
        blad(id);
        assertThat(handelingen(id)).containsExactlyInAnyOrder("VERZAMELEN", "VERSCHENEN", "RAADPLEGEN");
    }

    private List<String> handelingen(ZaakId id) {
        return jdbc.sql("select handeling from verantwoording.logregel where dossier_id = ?")
                .param(id.waarde())
                .query(String.class)
                .list();
    }

    @Test
    void a_shift_list_tells_what_is_wrong_a_line_and_registers_the_rest_once() {
        PersoonId p = persoon(new Naam("Lijst", "", "Regelman"), "12-12-1982");
        bekend(p, A, BUREAU_A);
        String lijst =
                "Naam;Geboren;BSN\nRegelman, Lijst;12-12-1982;\n\nFout, F.;31-02-1980;\nNummer, N.;1980;123456789\nGoed, G.;1990;\n";

        UUID id = dienstlijsten.lees(Tabelinvoer.lees(lijst, 5000), ZSM, KPC);

        var gelezen = dienstlijsten.toon(id, KPC);
        assertThat(gelezen.goed()).isEqualTo(2);
        assertThat(gelezen.regels()).extracting(r -> r.fout().isEmpty()).containsExactly(true, false, false, true);
        assertThatThrownBy(() -> dienstlijsten.toon(id, ANDERE_KPC)).isInstanceOf(NietGevonden.class);
        List<ZaakId> zaakIds = dienstlijsten.registreer(id, ZSM, KPC);
        assertThat(zaakIds).hasSize(2);
        assertThat(blad(zaakIds.getFirst()).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(dienstlijsten.registreer(id, ZSM, KPC)).isEqualTo(zaakIds);
        assertThat(dienstlijsten.toon(id, KPC).regels()).isEmpty();
    }

    @Test
    void a_list_in_windows_1252_with_five_thousand_lines_is_read() {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            tekst.append("Müller-Façade, R").append(";01-01-1980\r\n");
        }
        byte[] bytes = tekst.toString().getBytes(Charset.forName("windows-1252"));

        UUID id = dienstlijsten.lees(Tabelinvoer.lees(bytes, 5000), ZSM, KPC);

        assertThat(dienstlijsten.toon(id, KPC).regels())
                .hasSize(5000)
                .first()
                .satisfies(r -> assertThat(r.naam()).isEqualTo("Müller-Façade, R"));
        assertThatThrownBy(() -> Tabelinvoer.lees(tekst + "meer;1980", 5000))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("5000");
    }

    @Test
    void names_are_read_as_people_type_them() {
        assertThat(Naaminvoer.lees("Johan van den Berg")).isEqualTo(new Naam("Johan", "van den", "Berg"));
        assertThat(Naaminvoer.lees("Berg, J. van den")).isEqualTo(new Naam("J.", "van den", "Berg"));
        assertThat(Naaminvoer.lees("van den Berg, Johan")).isEqualTo(new Naam("Johan", "van den", "Berg"));
        assertThat(Naaminvoer.lees("Berg van den J")).isEqualTo(new Naam("J", "van den", "Berg"));
        assertThat(Naaminvoer.lees("Şükrü Yılmaz")).isEqualTo(new Naam("Şükrü", "", "Yılmaz"));
        assertThat(Naaminvoer.lees("Jansen")).isEqualTo(new Naam("", "", "Jansen"));
        assertThatThrownBy(() -> Naaminvoer.lees("<script>alert(1)</script>")).isInstanceOf(Weigering.class);
    }
}
