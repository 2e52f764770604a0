package nl.schakel.verstrekkingen;

import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.derden.Grondslag.Stand;
import nl.schakel.casussen.derden.Grondslagen;
import nl.schakel.casussen.derden.Grondslagen.Invoer;
import nl.schakel.casussen.papier.Planafdruk;
import nl.schakel.kanalen.Veraproef;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a house prints, and what goes to who takes no part: S14 of the stories. */
@SchakelTest
class DerdenTest extends Papierproef {
    private static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Grondslagen grondslagen;

    @Autowired
    Planafdruk plannen;

    private CasusId metPlan() {
        CasusId casus = casus();
        casussen.bepaalDeelnemers(casus, versie(casus), List.of("politie", "gemeente Aland"), REGISSEUR_A);
        casussen.stelPlanVast(casus, versie(casus), "Het geweld stopt", "Politie: huisbezoek", ADMINISTRATIE_A);
        return casus;
    }

    private int versie(CasusId casus) {
        return casussen.blad(casus).versie();
    }

    private static Invoer invoer(String derde, String advies, String afwijking) {
        return new Invoer(
                derde,
                "Slachtoffer bijstaan",
                "RAC-2026-7",
                Dagen.schrijf(VANDAAG.minusDays(2)),
                advies,
                afwijking,
                Dagen.schrijf(VANDAAG.plusMonths(1)));
    }

    private UUID grondslag(CasusId casus) {
        UUID id = Ids.nieuw();
        grondslagen.legVast(id, casus, invoer("SLACHTOFFERHULP", "positief", ""), REGISSEUR_A);
        return id;
    }

    private void allenStemmenIn(UUID id) {
        grondslagen.antwoord(id, "politie", true, "P. de Wit", REGISSEUR_A);
        grondslagen.antwoord(id, "gemeente Aland", true, "G. Geel", REGISSEUR_A);
    }

    @Test
    void the_plan_goes_to_participants_on_valid_paper_that_is_followed() throws Exception {
        CasusId casus = metPlan();

        byte[] pdf = plannen.print(casus, List.of("politie", "gemeente Aland"), ADMINISTRATIE_A);

        Files.write(Path.of("target/plan.pdf"), pdf);
        assertThat(tekst(pdf))
                .contains("Plan van aanpak Veiligheidshuis Aland", "Het geweld stopt", "Politie: huisbezoek", naam)
                .contains("Exemplaar 1, casusdossier", "politie, gemeente Aland", "VERNIETIGEN UITERLIJK");
        assertThat(Veraproef.gebreken(pdf)).isEmpty();
        var afdruk = plannen.overzicht(casus, SPECIALIST_A).afdrukken().getFirst();
        assertThat(afdruk.titel()).isEqualTo("Plan van aanpak Veiligheidshuis Aland, versie 1");
        assertThat(afdruk.zaak()).isEmpty();
        assertThat(verstrekkingen
                        .bevestigVernietigd(afdruk.id(), "politie", BUREAU_A)
                        .casus())
                .isEqualTo(casus.waarde());
        assertThatThrownBy(() -> verstrekkingen.bevestigVernietigd(afdruk.id(), "politie", BUREAU_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verstrekkingen.bevestigVernietigd(afdruk.id(), "politie", KPC))
                .isInstanceOf(NietGevonden.class);
        assertThat(regels(casus.waarde()))
                .contains(
                        "VERSTREKKEN Plan van aanpak afgedrukt politie",
                        "VERSTREKKEN Plan van aanpak afgedrukt gemeente Aland",
                        "VERNIETIGEN Afdruk vernietigd: politie");
    }

    private List<String> regels(UUID dossier) {
        return jdbc.sql(
                        "select concat_ws(' ', handeling, naam, ontvanger) from verantwoording.logregel where dossier_id = ?")
                .param(dossier)
                .query(String.class)
                .list();
    }

    @Test
    void nobody_else_gets_the_plan() {
        CasusId casus = metPlan();

        assertThatThrownBy(() -> plannen.print(casus, List.of("Halt"), ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> plannen.print(casus, List.of(), ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> plannen.print(casus, List.of("politie"), SPECIALIST_A))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> plannen.print(casus, List.of("politie"), ANDER_BUREAU))
                .isInstanceOf(NietGevonden.class);
        assertThat(plannen.overzicht(casus, REGISSEUR_A).afdrukken()).isEmpty();
        CasusId zonderDeelnemers = casus();
        casussen.stelPlanVast(zonderDeelnemers, versie(zonderDeelnemers), "Doel", "Tekst", ADMINISTRATIE_A);
        assertThatThrownBy(() -> plannen.print(zonderDeelnemers, List.of("politie"), ADMINISTRATIE_A))
                .hasMessageContaining("Bepaal eerst");
    }

    @Test
    void closing_a_casus_calls_its_paper_back() {
        CasusId casus = metPlan();
        plannen.print(casus, List.of("politie"), ADMINISTRATIE_A);

        casussen.sluit(casus, versie(casus), "Doel bereikt", REGISSEUR_A);

        assertThat(plannen.overzicht(casus, REGISSEUR_A).afdrukken())
                .singleElement()
                .satisfies(v -> assertThat(v.redenTerugroep()).contains("De casus is gesloten."));
        assertThatThrownBy(() -> plannen.overzicht(casus, SPECIALIST_A)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> plannen.print(casus, List.of("politie"), ADMINISTRATIE_A))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void a_third_party_that_was_a_participant_before_needs_a_basis_too() {
        CasusId casus = metPlan();
        jdbc.sql("insert into casussen.deelname values (?, 'Halt')")
                .param(casus.waarde())
                .update();

        assertThat(plannen.overzicht(casus, SPECIALIST_A).deelnemers()).containsExactly("gemeente Aland", "politie");
        assertThatThrownBy(() -> plannen.print(casus, List.of("Halt"), ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void a_third_party_is_no_participant() {
        CasusId casus = casus();
        assertThatThrownBy(() -> casussen.bepaalDeelnemers(
                        casus, versie(casus), List.of("politie", "Stichting Halt"), REGISSEUR_A))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Halt");
        assertThat(casussen.blad(casus).deelnemers()).isEmpty();
    }

    @Test
    void a_third_party_gets_content_only_after_rac_and_every_consent() throws Exception {
        CasusId casus = metPlan();
        Adviesblad advies = gepubliceerd(casus);
        ZaakId zaak = bekendeZaak(casus);
        String shn = "Slachtofferhulp Nederland";
        UUID id = grondslag(casus);
        grondslagen.antwoord(id, "politie", true, "P. de Wit", REGISSEUR_A);

        assertThatThrownBy(() -> print(advies, zaak, shn)).hasMessageContaining("grondslag");
        assertThatThrownBy(() -> plannen.print(casus, List.of(shn), ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class);
        assertThat(tekst(overleg.agenda(ZSM, List.of(shn), KPC))).doesNotContain(naam);

        grondslagen.antwoord(id, "gemeente Aland", true, "G. Geel", REGISSEUR_A);
        byte[] pdf = print(advies, zaak, shn);
        assertThat(tekst(pdf))
                .contains(
                        "RAC-advies RAC-2026-7", "gemeente Aland, politie", "Alleen voor: Slachtoffer bijstaan", naam);
        assertThat(Veraproef.gebreken(pdf)).isEmpty();
        assertThat(afdrukker.derden(List.of(advies)).get(advies.id())).containsExactly(shn);
        assertThat(regels(zaak.waarde())).contains("VERSTREKKEN Advies afgedrukt, RAC-advies RAC-2026-7 " + shn);
        byte[] agenda = overleg.agenda(ZSM, List.of(shn), KPC);
        assertThat(tekst(agenda)).contains(naam, "Van alle andere zaken");
        assertThat(Veraproef.gebreken(agenda)).isEmpty();
        // for who sits beside them without a basis of their own, it stays out
        assertThat(tekst(overleg.agenda(ZSM, List.of(shn, "Halt"), KPC))).doesNotContain(naam);
        assertThat(tekst(plannen.print(casus, List.of("politie", shn), ADMINISTRATIE_A)))
                .contains("Grondslag Slachtofferhulp Nederland");

        grondslagen.trekIn(id, REGISSEUR_A);
        assertThatThrownBy(() -> print(advies, zaak, shn)).isInstanceOf(Weigering.class);
    }

    @Test
    void a_new_participant_has_to_consent_too_and_one_refusal_stops_it() {
        CasusId casus = metPlan();
        UUID id = grondslag(casus);
        allenStemmenIn(id);
        assertThat(stand(casus)).isEqualTo(Stand.GELDIG);

        casussen.bepaalDeelnemers(
                casus, versie(casus), List.of("politie", "gemeente Aland", "reclassering"), REGISSEUR_A);
        assertThat(stand(casus)).isEqualTo(Stand.WACHT);
        assertThat(grondslagen.vanKracht(List.of(casus))).isEmpty();

        grondslagen.antwoord(id, "reclassering", false, "R. Rood", REGISSEUR_A);
        assertThat(stand(casus)).isEqualTo(Stand.GEWEIGERD);
    }

    private Stand stand(CasusId casus) {
        return grondslagen.bij(casus, SPECIALIST_A).getFirst().stand();
    }

    @Test
    void a_basis_is_recorded_once_by_who_runs_the_casus_and_complete() {
        CasusId casus = metPlan();
        UUID id = Ids.nieuw();
        Invoer goed = invoer("HALT", "positief", "");

        assertThatThrownBy(() -> grondslagen.legVast(id, casus, goed, ADMINISTRATIE_A))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> grondslagen.legVast(id, casus, invoer("", "positief", ""), REGISSEUR_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("derde"));
        assertThatThrownBy(() -> grondslagen.legVast(id, casus, invoer("HALT", "", ""), REGISSEUR_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("racAdvies"));
        assertThatThrownBy(() -> grondslagen.legVast(id, casus, invoer("HALT", "negatief", " "), REGISSEUR_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("afwijking"));
        Invoer teLang = new Invoer(
                "HALT",
                "Nodig",
                "RAC-1",
                Dagen.schrijf(VANDAAG),
                "positief",
                "",
                Dagen.schrijf(VANDAAG.plusMonths(13)));
        assertThatThrownBy(() -> grondslagen.legVast(id, casus, teLang, REGISSEUR_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("geldigTot"));
        assertThat(grondslagen.bij(casus, REGISSEUR_A)).isEmpty();

        grondslagen.legVast(id, casus, goed, REGISSEUR_A);
        grondslagen.legVast(id, casus, goed, REGISSEUR_A);
        assertThat(grondslagen.bij(casus, REGISSEUR_A)).hasSize(1);
        assertThatThrownBy(() -> grondslagen.antwoord(id, "politie", true, " ", REGISSEUR_A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> grondslagen.antwoord(id, "de buurman", true, "X", REGISSEUR_A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> grondslagen.bij(casus, ANDER_BUREAU)).isInstanceOf(NietGevonden.class);
    }
}
