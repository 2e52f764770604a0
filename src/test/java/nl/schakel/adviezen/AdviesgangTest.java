package nl.schakel.adviezen;

import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_B;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SchakelTest
class AdviesgangTest extends Adviesproef {
    @Autowired
    Adviesvergelijking vergelijking;

    private static final Opmerkingen TERUG =
            new Opmerkingen("Bijna goed", Map.of("doel", "Noem de polikliniek", "verzonnen", "telt niet mee"));

    @Test
    void the_author_finds_every_remark_at_its_field_and_the_history_says_who_did_what() {
        CasusId casus = casus();
        Adviesblad eerste = aangeboden(casus);
        gang.stuurTerug(eerste.id(), eerste.versie(), TERUG, SPECIALIST_A);

        Werkblad blad = adviezen.werkblad(casus, ADMINISTRATIE_A);
        assertThat(blad.stappen().getLast()).satisfies(s -> {
            assertThat(s.soort()).isEqualTo(Stap.Soort.TERUGGESTUURD);
            assertThat(s.doorNaam()).isEqualTo(SPECIALIST_A.naam());
            assertThat(s.opmerkingen().algemeen()).isEqualTo("Bijna goed");
            assertThat(s.opmerkingen().bij("doel")).isEqualTo("Noem de polikliniek");
            assertThat(s.opmerkingen().regels()).containsExactly("Doel van de interventie: Noem de polikliniek");
        });

        adviezen.biedAan(casus, blad.versie(), goed(), ADMINISTRATIE_A);
        Adviesblad tweede = voorste(casus);
        adviezen.keurGoed(tweede.id(), tweede.versie(), PARKETSECRETARIS_A);
        assertThat(gang.stappen(tweede.id(), BUREAU_A).stream().map(Stap::soort))
                .containsExactly(
                        Stap.Soort.BEGONNEN,
                        Stap.Soort.AANGEBODEN,
                        Stap.Soort.TERUGGESTUURD,
                        Stap.Soort.AANGEBODEN,
                        Stap.Soort.GEPUBLICEERD);
    }

    @Test
    void a_remark_at_a_field_alone_is_enough_to_return_and_none_is_not() {
        Adviesblad advies = aangeboden(casus());

        assertThatThrownBy(() -> gang.stuurTerug(advies.id(), advies.versie(), Opmerkingen.GEEN, SPECIALIST_A))
                .isInstanceOf(Weigering.class);
        gang.stuurTerug(advies.id(), advies.versie(), new Opmerkingen("", Map.of("context", "te vaag")), SPECIALIST_A);
        assertThat(adviezen.toon(advies.id(), REGISSEUR_A).stand().label()).isEqualTo("teruggestuurd");
    }

    @Test
    void an_offered_advice_can_be_taken_back_until_it_is_judged() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);
        gang.trekIn(advies.id(), advies.versie(), ADMINISTRATIE_A);

        assertThatThrownBy(() -> adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A))
                .isInstanceOf(Verouderd.class);
        Werkblad blad = adviezen.werkblad(casus, ADMINISTRATIE_A);
        assertThat(adviezen.bewaar(casus, blad.versie(), goed(), ADMINISTRATIE_A))
                .isEqualTo(blad.versie() + 1);
    }

    @Test
    void a_dropped_draft_leaves_zsm_as_it_was_keeps_its_text_and_can_be_begun_again() {
        CasusId casus = casus();
        Adviesblad geldend = gepubliceerd(casus);
        adviezen.bewaar(casus, 0, Voorbeeld.doel(goed(), "Een heel ander doel voor later."), ADMINISTRATIE_A);
        Adviesblad concept = voorste(casus);

        assertThatThrownBy(() -> gang.laatVervallen(concept.id(), concept.versie(), " ", ADMINISTRATIE_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("reden"));
        assertThatThrownBy(() -> gang.beginOpnieuw(geldend.id(), ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al een concept");
        gang.laatVervallen(concept.id(), concept.versie(), "Casus gaat een andere kant op", ADMINISTRATIE_A);

        assertThat(voorste(casus).id()).isEqualTo(geldend.id());
        assertThat(adviezen.geldende(List.of(casus)).get(casus))
                .satisfies(kop -> assertThat(kop.id()).isEqualTo(geldend.id()));
        gang.beginOpnieuw(concept.id(), SPECIALIST_A);
        assertThat(voorste(casus)).satisfies(nieuw -> {
            assertThat(nieuw.inhoud().doel()).isEqualTo("Een heel ander doel voor later.");
            assertThat(nieuw.auteur()).isEqualTo(SPECIALIST_A.naam());
        });
    }

    @Test
    void any_two_versions_can_be_compared_and_only_what_changed_is_marked() {
        CasusId casus = casus();
        Adviesblad eerste = gepubliceerd(casus);
        adviezen.biedAan(casus, 0, Voorbeeld.doel(goed(), "Het geweld stopt en hij gaat werken."), ADMINISTRATIE_A);
        Adviesblad aangeboden = voorste(casus);
        adviezen.keurGoed(aangeboden.id(), aangeboden.versie(), PARKETSECRETARIS_A);

        var nieuwste = vergelijking.vergelijk(casus, Optional.empty(), Optional.empty(), BUREAU_A);
        assertThat(nieuwste.oud()).isEqualTo(eerste.id());
        assertThat(nieuwste.velden().stream()
                        .filter(v -> v.verschil().isGewijzigd())
                        .map(Adviesvergelijking.Veld::naam))
                .containsExactly("Doel");
        assertThat(vergelijking
                        .vergelijk(casus, Optional.of(eerste.id()), Optional.of(eerste.id()), BUREAU_A)
                        .gewijzigd())
                .isZero();
        assertThatThrownBy(() -> vergelijking.vergelijk(
                        casus, Optional.of(gepubliceerd(casus()).id()), Optional.empty(), BUREAU_A))
                .isInstanceOf(NietGevonden.class);
        assertThat(log(casus.waarde())).contains("RAADPLEGEN Versies van het advies vergeleken");
    }

    @Test
    void another_house_can_do_none_of_it_and_gets_no_hint() {
        CasusId casus = casus();
        Adviesblad advies = aangeboden(casus);

        assertThatThrownBy(() -> gang.stuurTerug(advies.id(), advies.versie(), TERUG, PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> gang.trekIn(advies.id(), advies.versie(), PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> gang.laatVervallen(advies.id(), advies.versie(), "x", PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> gang.beginOpnieuw(advies.id(), PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> gang.stappen(advies.id(), PARKETSECRETARIS_B)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> vergelijking.vergelijk(casus, Optional.empty(), Optional.empty(), PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void of_a_closed_casus_only_who_runs_it_reads_the_advices() {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);

        assertThatThrownBy(() -> adviezen.toon(advies.id(), BUREAU_A)).isInstanceOf(NietGevonden.class);
        assertThat(adviezen.toon(advies.id(), REGISSEUR_A).id()).isEqualTo(advies.id());
        assertThat(adviezen.geldende(List.of(casus))).isEmpty();
    }
}
