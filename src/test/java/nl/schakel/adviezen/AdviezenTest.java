package nl.schakel.adviezen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_B;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import org.junit.jupiter.api.Test;

@SchakelTest
class AdviezenTest extends Adviesproef {
    private static int gelukt(List<Callable<Object>> tegelijk) throws InterruptedException {
        int gelukt = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> uitkomst : executor.invokeAll(tegelijk)) {
                try {
                    uitkomst.get();
                    gelukt++;
                } catch (ExecutionException geweigerd) {
                    assertThat(geweigerd).hasCauseInstanceOf(Verouderd.class);
                }
            }
        }
        return gelukt;
    }

    @Test
    void what_was_written_comes_back_whole_and_a_draft_may_be_incomplete() {
        CasusId casus = casus();
        int versie = adviezen.bewaar(casus, 0, Adviesinvoer.LEEG, ADMINISTRATIE_A);
        assertThat(versie).isEqualTo(1);

        assertThat(adviezen.bewaar(casus, versie, goed(), SPECIALIST_A)).isEqualTo(2);

        var blad = adviezen.werkblad(casus, PARKETSECRETARIS_A);
        assertThat(blad.inhoud()).isEqualTo(goed());
        assertThat(blad.versie()).isEqualTo(2);
        assertThat(blad.toets().isGehaald()).isTrue();
        assertThat(adviezen.geldende(List.of(casus))).isEmpty();
    }

    @Test
    void after_approval_by_a_second_person_the_advice_is_in_force() {
        CasusId casus = casus();

        Adviesblad advies = gepubliceerd(casus);

        assertThat(advies.nummer()).isEqualTo(1);
        assertThat(advies.voorkeur()).isEqualTo("DAG-PR – Dagvaarding politierechter");
        assertThat(advies.goedkeurder()).contains(PARKETSECRETARIS_A.naam());
        assertThat(advies.versheid()).contains(Versheid.ACTUEEL);
        assertThat(adviezen.geldende(List.of(casus)).get(casus))
                .satisfies(kop -> assertThat(kop.id()).isEqualTo(advies.id()));
        assertThat(log(casus.waarde()))
                .contains(
                        "WIJZIGEN Advies ter goedkeuring aangeboden",
                        "WIJZIGEN Advies goedgekeurd en gepubliceerd",
                        "RAADPLEGEN Adviezen van de casus geraadpleegd");
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_which_stays_as_it_was() {
        CasusId casus = casus();
        Adviesblad eerste = gepubliceerd(casus);
        var nieuw = Voorbeeld.doel(goed(), "Een ander doel dan de eerste keer.");
        assertThat(adviezen.werkblad(casus, ADMINISTRATIE_A).inhoud()).isEqualTo(goed());

        adviezen.biedAan(casus, 0, nieuw, ADMINISTRATIE_A);
        assertThat(adviezen.geldende(List.of(casus)).get(casus))
                .satisfies(kop -> assertThat(kop.nummer()).isEqualTo(1));
        adviezen.keurGoed(voorste(casus).id(), voorste(casus).versie(), SPECIALIST_A);

        assertThat(adviezen.versiesVan(casus, REGISSEUR_A))
                .extracting(Adviesblad::nummer)
                .containsExactly(2, 1);
        Adviesblad oud = adviezen.toon(eerste.id(), REGISSEUR_A);
        assertThat(oud.stand()).isInstanceOf(Stand.Vervangen.class);
        assertThat(oud.inhoud()).isEqualTo(goed());
        assertThat(oud.versheid()).isEmpty();
    }

    @Test
    void nobody_approves_an_advice_he_wrote_in_even_when_another_offered_it() {
        CasusId casus = casus();
        int versie = adviezen.bewaar(casus, 0, goed(), PARKETSECRETARIS_A);
        adviezen.biedAan(casus, versie, goed(), SPECIALIST_A);
        Adviesblad advies = voorste(casus);

        assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), SPECIALIST_A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), ADMINISTRATIE_A))
                .isInstanceOf(NietGevonden.class);
        assertThat(voorste(casus).stand()).isInstanceOf(Stand.Aangeboden.class);
    }

    @Test
    void of_two_approvers_at_the_same_moment_one_publishes_and_the_other_is_told() throws Exception {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);
        List<Callable<Object>> beiden = new ArrayList<>();
        for (Medewerker wie : List.of(PARKETSECRETARIS_A, SPECIALIST_A)) {
            beiden.add(() -> {
                adviezen.keurGoed(advies.id(), advies.versie(), wie);
                return wie;
            });
        }

        assertThat(gelukt(beiden)).isEqualTo(1);
        assertThat(adviezen.versiesVan(casus, REGISSEUR_A))
                .singleElement()
                .extracting(Adviesblad::nummer)
                .isEqualTo(1);
    }

    @Test
    void of_two_first_drafts_at_the_same_moment_one_is_kept_and_the_other_is_told() throws Exception {
        CasusId casus = casus();

        assertThat(gelukt(List.of(
                        () -> adviezen.bewaar(casus, 0, goed(), PARKETSECRETARIS_A),
                        () -> adviezen.bewaar(casus, 0, goed(), SPECIALIST_A))))
                .isEqualTo(1);
        assertThat(adviezen.versiesVan(casus, REGISSEUR_A)).hasSize(1);
    }

    @Test
    void who_works_on_an_older_text_does_not_overwrite_a_colleague() {
        CasusId casus = casus();
        adviezen.bewaar(casus, 0, goed(), ADMINISTRATIE_A);
        adviezen.bewaar(casus, 1, Voorbeeld.doel(goed(), "Van de collega"), SPECIALIST_A);

        assertThatThrownBy(() -> adviezen.bewaar(casus, 1, goed(), ADMINISTRATIE_A))
                .isInstanceOf(Verouderd.class);
        assertThatThrownBy(() -> adviezen.biedAan(casus, 1, goed(), ADMINISTRATIE_A))
                .isInstanceOf(Verouderd.class);
        assertThat(voorste(casus).inhoud().doel()).isEqualTo("Van de collega");
    }

    @Test
    void an_advice_that_does_not_pass_the_gate_is_not_offered_and_nothing_changes() {
        CasusId casus = casus();
        var zonder = Voorbeeld.met(goed(), goed().voorkeur(), goed().doel(), List.of());

        assertThatThrownBy(() -> adviezen.biedAan(casus, 0, zonder, ADMINISTRATIE_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("incidenten"));
        assertThat(adviezen.versiesVan(casus, REGISSEUR_A)).isEmpty();
        assertThat(log(casus.waarde())).doesNotContain("WIJZIGEN Advies ter goedkeuring aangeboden");
    }

    @Test
    void a_code_that_is_no_longer_valid_is_refused_also_when_it_expires_between_offering_and_approval() {
        String code = "T-" + Voorbeeld.letters();
        jdbc.sql("""
                insert into codelijsten.code (lijst, code, omschrijving, geldig_vanaf, soort, volwassen, jeugd, volgorde)
                values ('BESLISSING', ?, 'Tijdelijk', '2015-01-01', 'AFDOENING', true, true, 999)""").param(code).update();
        CasusId casus = casus();
        var tijdelijk = Voorbeeld.met(goed(), new Voorstel(code, ""), goed().doel(), goed().incidenten());
        adviezen.biedAan(casus, 0, tijdelijk, ADMINISTRATIE_A);
        Adviesblad advies = voorste(casus);

        jdbc.sql("update codelijsten.code set geldig_tot = ? where code = ?")
                .param(LocalDate.now().minusDays(1))
                .param(code)
                .update();

        assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("voorkeurCode"));
        assertThatThrownBy(() -> adviezen.biedAan(casus(), 0, tijdelijk, ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void a_returned_advice_goes_back_with_the_remark() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);

        gang.stuurTerug(advies.id(), advies.versie(), Opmerkingen.algemeen("Maak het doel concreet"), SPECIALIST_A);

        var blad = adviezen.werkblad(casus, ADMINISTRATIE_A);
        assertThat(blad.stand()).hasValueSatisfying(s -> assertThat(s.label()).isEqualTo("teruggestuurd"));
        assertThat(log(casus.waarde())).contains("WIJZIGEN Advies teruggestuurd");
        assertThatThrownBy(() ->
                        gang.stuurTerug(advies.id(), advies.versie(), Opmerkingen.algemeen("nog eens"), SPECIALIST_A))
                .isInstanceOf(Verouderd.class);
    }

    @Test
    void who_has_no_role_at_the_house_gets_not_found_whatever_he_tries() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);

        for (Medewerker vreemd : List.of(PARKETSECRETARIS_B, ANDER_BUREAU, KPC)) {
            assertThatThrownBy(() -> adviezen.toon(advies.id(), vreemd)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> adviezen.versiesVan(casus, vreemd)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> adviezen.werkblad(casus, vreemd)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> adviezen.bewaar(casus, 2, goed(), vreemd)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), vreemd))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> gang.stuurTerug(advies.id(), advies.versie(), Opmerkingen.algemeen("x"), vreemd))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> adviezen.bewaar(casus, 2, goed(), BUREAU_A)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> adviezen.toon(new AdviesId(Ids.nieuw()), REGISSEUR_A))
                .isInstanceOf(NietGevonden.class);
        assertThat(log(casus.waarde())).noneMatch(regel -> regel.contains("geopend"));
    }

    @Test
    void what_waits_is_on_the_list_of_approvers_of_that_house_only() {
        Adviesblad advies = aangeboden(casus());

        assertThat(adviezen.aantalTerGoedkeuring(A, SPECIALIST_A)).isPositive();
        assertThat(adviezen.terGoedkeuring(1, PARKETSECRETARIS_B).regels())
                .extracting(Adviesblad::id)
                .doesNotContain(advies.id());
        assertThatThrownBy(() -> adviezen.aantalTerGoedkeuring(A, PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        List<AdviesId> gezien = new ArrayList<>();
        boolean verder = true;
        for (int pagina = 1; verder; pagina++) {
            var deel = adviezen.terGoedkeuring(pagina, SPECIALIST_A);
            deel.regels().forEach(a -> gezien.add(a.id()));
            verder = deel.heeftVolgende();
        }
        assertThat(gezien).contains(advies.id()).doesNotHaveDuplicates();
    }

    @Test
    void a_closed_casus_gets_no_advice_any_more() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);
        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);

        assertThatThrownBy(() -> adviezen.bewaar(casus, advies.versie(), goed(), ADMINISTRATIE_A))
                .hasMessageContaining("gesloten");
        assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A))
                .hasMessageContaining("gesloten");
    }
}
