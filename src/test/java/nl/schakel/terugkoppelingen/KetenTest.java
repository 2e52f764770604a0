package nl.schakel.terugkoppelingen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.Testregio;
import nl.schakel.instroom.Fase;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.BeslissingInvoer.Correctie;
import nl.schakel.terugkoppelingen.TerugkoppelingBlad.Ketenregel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chain of a zaak: a route now and the end later, verzet, corrections, and people who meet. */
class KetenTest extends Terugkoppelproef {
    @Autowired
    Casusberichten casusberichten;

    private BeslissingInvoer verzet(ZaakId id, int versie) {
        return new BeslissingInvoer(
                Testregio.inzending(),
                id,
                versie,
                "VERZET",
                "",
                "Schriftelijk",
                Optional.empty(),
                List.of(),
                "",
                Optional.empty());
    }

    private BeslissingInvoer correctie(ZaakId id, UUID vervangt, String code) {
        BeslissingInvoer in = invoer(id, code, "", List.of(gevolgd(A)));
        return new BeslissingInvoer(
                in.inzending(),
                id,
                in.versie(),
                code,
                "",
                "Taakstraf van 80 uur",
                Optional.of(true),
                in.opvolgingen(),
                "",
                Optional.of(new Correctie(vervangt, "Verkeerde afdoening gekozen")));
    }

    private List<Ketenregel> bijA(ZaakId id) {
        TerugkoppelingId eerste = ketens.bij(id).beslissingen().getFirst().delen().stream()
                .filter(d -> d.veiligheidshuis().equals(A))
                .findFirst()
                .orElseThrow()
                .id();
        return terugkoppelingen.keten(eerste, BUREAU_A);
    }

    @Test
    void after_a_strafbeschikking_verzet_opens_the_zaak_and_a_new_decision_follows() {
        ZaakId id = bekendeVerdachte("Verzetman", "01-02-1981");
        beslissingen.beslis(invoer(id, "OMS", "", List.of(gevolgd(A))), OFFICIER);
        assertThat(ketens.bij(id).status()).isEqualTo("eindbeslissing genomen");

        beslissingen.beslis(verzet(id, zaak(id).versie()), OFFICIER);

        assertThat(zaak(id).fase()).isEqualTo(Fase.GEROUTEERD);
        assertThat(ketens.bij(id).status()).contains("verzet");
        assertThat(zaken.bekendGerouteerd(ZSM, 1, KPC).regels()).anyMatch(r -> r.id().equals(id));
        beslissingen.beslis(invoer(id, "DAG-PR", "", List.of(gevolgd(A))), OFFICIER);
        assertThat(zaak(id).fase()).isEqualTo(Fase.AFGEDAAN);
        assertThat(bijA(id))
                .extracting(Ketenregel::stap)
                .containsExactly(Stap.BESLISSING, Stap.VERZET, Stap.BESLISSING);
    }

    @Test
    void verzet_needs_a_strafbeschikking_and_an_explanation() {
        ZaakId id = bekendeVerdachte("Geenverzet", "02-02-1981");
        beslissingen.beslis(invoer(id, "DAG-PR", "", List.of(gevolgd(A))), OFFICIER);

        assertThatThrownBy(() -> beslissingen.beslis(verzet(id, zaak(id).versie()), OFFICIER))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("alleen tegen een strafbeschikking");
    }

    @Test
    void a_correction_takes_the_place_of_what_was_sent_and_of_what_waited() {
        ZaakId id = bekendeVerdachte("Correctieman", "03-02-1981");
        UUID eerste = beslissingen.beslis(invoer(id, "OMS", "", List.of(gevolgd(A))), OFFICIER);

        beslissingen.beslis(correctie(id, eerste, "DAG-PR"), OFFICIER);

        var keten = ketens.bij(id).beslissingen();
        assertThat(keten).extracting(Beslissingblad::vervangen).containsExactly(true, false);
        assertThat(keten.getFirst().delen())
                .extracting(Beslissingblad.Deel::status)
                .containsExactlyInAnyOrder(BerichtStatus.GECORRIGEERD, BerichtStatus.VERVALLEN);
        assertThat(keten.getLast().delen())
                .extracting(Beslissingblad.Deel::status)
                .containsExactlyInAnyOrder(BerichtStatus.VERZONDEN, BerichtStatus.KLAAR);
        var oud = bijA(id).getFirst();
        TerugkoppelingBlad blad = terugkoppelingen.toon(oud.id(), BUREAU_A);
        assertThat(blad.status()).isEqualTo(BerichtStatus.GECORRIGEERD);
        assertThatThrownBy(() ->
                        terugkoppelingen.beoordeel(oud.id(), oordeel(blad, Oordeel.TER_KENNISNAME, "", ""), BUREAU_A))
                .isInstanceOf(Verouderd.class)
                .hasMessageContaining("gecorrigeerd");
        TerugkoppelingBlad nieuw = terugkoppelingen.toon(bijA(id).getLast().id(), BUREAU_A);
        assertThat(nieuw.redenCorrectie()).isEqualTo("Verkeerde afdoening gekozen");
        verzending.verzend(ZSM, false, KPC);
        assertThat(inbox(BUREAU_B, "Correctieman").beslissing()).startsWith("DAG-PR");
    }

    @Test
    void only_the_last_decision_can_be_corrected_and_a_reason_is_needed() {
        ZaakId id = bekendeVerdachte("Laatstealleen", "04-02-1981");
        UUID route = beslissingen.beslis(invoer(id, "RTE-RN", "", List.of(gevolgd(A))), OFFICIER);
        beslissingen.beslis(invoer(id, "OMS", "", List.of(gevolgd(A))), OFFICIER);

        assertThatThrownBy(() -> beslissingen.beslis(correctie(id, route, "DAG-PR"), OFFICIER))
                .isInstanceOf(Verouderd.class);
        assertThatThrownBy(() -> new Correctie(route, " "))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("redenCorrectie"));
        assertThatThrownBy(() -> new Correctie(route, "x".repeat(201)))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("redenCorrectie"));
    }

    @Test
    void who_decides_on_a_zaak_that_was_rerouted_meanwhile_hears_what_was_decided() {
        ZaakId id = bekendeVerdachte("Gererouteerd", "05-02-1981");
        BeslissingInvoer traag = invoer(id, "DAG-PR", "", List.of(gevolgd(A)));
        beslissingen.beslis(invoer(id, "RTE-VH", "", List.of(gevolgd(A))), OFFICIER);

        assertThatThrownBy(() -> beslissingen.beslis(traag, OFFICIER))
                .isInstanceOf(Verouderd.class)
                .hasMessageContaining("RTE-VH")
                .hasMessageContaining(OFFICIER.naam());
        assertThat(ketens.bij(id).beslissingen()).hasSize(1);
    }

    @Test
    void a_ground_of_the_other_kind_of_sepot_and_text_over_its_limit_are_refused_at_the_field() {
        ZaakId id = bekendeVerdachte("Grondsoort", "06-02-1981");

        assertThatThrownBy(() -> beslissingen.beslis(invoer(id, "SEP-T", "40", List.of(gevolgd(A))), OFFICIER))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("sepotgrond"));
        BeslissingInvoer in = invoer(id, "OMS", "", List.of(gevolgd(A)));
        var lang = new BeslissingInvoer(
                in.inzending(),
                id,
                in.versie(),
                "OMS",
                "",
                "x".repeat(601),
                Optional.of(false),
                in.opvolgingen(),
                "",
                Optional.empty());
        assertThatThrownBy(() -> beslissingen.beslis(lang, OFFICIER))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("voorwaarden"));
    }

    @Test
    void a_decision_after_the_casus_was_closed_is_still_told_but_changes_no_plan() {
        ZaakId id = bekendeVerdachte("Naslutting", "07-02-1981");
        var casus = zaak(id).bekenden().stream()
                .filter(b -> b.veiligheidshuis().equals(A))
                .findFirst()
                .orElseThrow()
                .casus();
        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", Testregio.REGISSEUR_A);

        beslissingen.beslis(invoer(id, "OMS", "", List.of()), OFFICIER);

        TerugkoppelingBlad blad =
                terugkoppelingen.toon(inbox(BUREAU_A, "Naslutting").id(), BUREAU_A);
        assertThat(blad.casusGesloten()).isTrue();
        assertThat(blad.gevolgd()).isEqualTo(Gevolgd.GEEN_ADVIES);
        assertThatThrownBy(() ->
                        terugkoppelingen.beoordeel(blad.id(), oordeel(blad, Oordeel.PLAN_AANPASSEN, "", ""), BUREAU_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("oordeel"));
        terugkoppelingen.beoordeel(blad.id(), oordeel(blad, Oordeel.TER_KENNISNAME, "", ""), BUREAU_A);
        assertThat(casusberichten.van(casus, BUREAU_A))
                .singleElement()
                .satisfies(t -> assertThat(t.oordeel()).contains(Oordeel.TER_KENNISNAME));
        assertThat(casusberichten.van(casus, BUREAU_B)).isEmpty();
        assertThat(casusberichten.van(casus, KPC)).isEmpty();
    }
}
