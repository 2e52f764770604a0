package nl.schakel.terugkoppelingen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.RECLASSERING;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.instroom.Fase;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;

/** Koppelvlak 3: the reason obligatory when an advice is not followed, and feedback that reaches every house. */
@SchakelTest
class TerugkoppelingenTest extends Terugkoppelproef {
    @Test
    void an_advice_that_is_not_followed_needs_a_reason_and_an_explanation() {
        for (Gevolgd gevolgd : List.of(Gevolgd.NEE, Gevolgd.DEELS)) {
            assertThatThrownBy(() -> new Opvolging(A, gevolgd, "", "tekst"))
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.veld()).contains("reden-VH-A"));
            assertThatThrownBy(() -> new Opvolging(A, gevolgd, "ERNST", " "))
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.veld()).contains("toelichting-VH-A"));
        }
        assertThat(new Opvolging(A, Gevolgd.JA, "ERNST", "rest van het formulier").redenCode())
                .isEmpty();
    }

    @Test
    void feedback_reaches_every_house_as_it_agreed_and_each_hears_only_its_own_part() {
        ZaakId id = bekendeVerdachte("Allehuizen", "01-01-1981");

        beslissingen.beslis(invoer(id, "OMS", "", List.of(new Opvolging(A, Gevolgd.NEE, "ERNST", "Letsel"))), OFFICIER);

        assertThat(zaak(id).fase()).isEqualTo(Fase.AFGEDAAN);
        TerugkoppelingBlad bijA =
                terugkoppelingen.toon(inbox(BUREAU_A, "Allehuizen").id(), BUREAU_A);
        assertThat(bijA.gevolgd()).isEqualTo(Gevolgd.NEE);
        assertThat(bijA.toelichting()).isEqualTo("Letsel");
        assertThat(inInbox(BUREAU_B, "Allehuizen"))
                .as("B agreed to the end of the day")
                .isFalse();

        assertThat(verzending.verzend(ZSM, false, KPC)).isPositive();

        TerugkoppelingBlad bijB =
                terugkoppelingen.toon(inbox(BUREAU_B, "Allehuizen").id(), BUREAU_B);
        assertThat(bijB.gevolgd()).isEqualTo(Gevolgd.GEEN_ADVIES);
        assertThat(bijB.toelichting()).isEmpty();
        assertThatThrownBy(() -> terugkoppelingen.toon(bijA.id(), BUREAU_B)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> terugkoppelingen.toon(bijA.id(), ANDER_BUREAU)).isInstanceOf(NietGevonden.class);
        assertThat(jdbc.sql(
                                "select ontvanger from verantwoording.logregel where dossier_id = ? and naam = 'Beslissing teruggekoppeld'")
                        .param(id.waarde())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Veiligheidshuis Aland", "Veiligheidshuis Beekstad");
    }

    @Test
    void the_list_of_known_and_undecided_fills_and_empties_itself() {
        ZaakId id = bekendeVerdachte("Werklijst", "02-01-1981");
        assertThat(zaken.bekendZonderBeslissing(ZSM, 1, KPC).regels()).anyMatch(r -> r.id().equals(id));

        beslissingen.beslis(invoer(id, "OMS", "", List.of(gevolgd(A))), OFFICIER);

        assertThat(zaken.bekendZonderBeslissing(ZSM, 1, KPC).regels()).noneMatch(r -> r.id().equals(id));
    }

    @Test
    void without_an_answer_on_the_advice_nothing_is_decided() {
        ZaakId id = bekendeVerdachte("Nietsgezegd", "03-01-1981");

        assertThatThrownBy(() -> beslissingen.beslis(invoer(id, "OMS", "", List.of()), OFFICIER))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("gevolgd-VH-A"));

        assertThat(zaak(id).fase()).isEqualTo(Fase.SELECTIE);
        assertThat(ketens.bij(id).isLeeg()).isTrue();
    }

    @Test
    void the_second_of_two_officers_hears_that_it_was_decided() {
        ZaakId id = bekendeVerdachte("Tweeofficieren", "04-01-1981");
        BeslissingInvoer een = invoer(id, "OMS", "", List.of(gevolgd(A)));
        BeslissingInvoer twee = invoer(id, "DAG-PR", "", List.of(gevolgd(A)));
        beslissingen.beslis(een, OFFICIER);

        assertThatThrownBy(() -> beslissingen.beslis(twee, OFFICIER)).isInstanceOf(Verouderd.class);
        assertThat(ketens.bij(id).beslissingen()).hasSize(1);
    }

    @Test
    void the_same_form_sent_twice_decides_once() {
        ZaakId id = bekendeVerdachte("Dubbelklik", "05-01-1981");
        BeslissingInvoer in = invoer(id, "OMS", "", List.of(gevolgd(A)));

        UUID een = beslissingen.beslis(in, OFFICIER);

        assertThat(beslissingen.beslis(in, OFFICIER)).isEqualTo(een);
        assertThat(ketens.bij(id).beslissingen()).hasSize(1);
    }

    @Test
    void a_route_now_and_a_final_decision_later_are_one_chain() {
        ZaakId id = bekendeVerdachte("Ketting", "06-01-1981");

        beslissingen.beslis(invoer(id, "RTE-RN", "", List.of(gevolgd(A))), OFFICIER);
        assertThat(zaak(id).fase()).isEqualTo(Fase.GEROUTEERD);
        beslissingen.beslis(invoer(id, "OMS", "", List.of(gevolgd(A))), OFFICIER);

        assertThat(ketens.bij(id).beslissingen())
                .extracting(Beslissingblad::volgnummer)
                .containsExactly(1, 2);
    }

    @Test
    void a_code_that_is_no_longer_valid_or_does_not_fit_the_age_is_refused() {
        ZaakId id = bekendeVerdachte("Codes", "07-01-1981");

        assertThatThrownBy(() -> beslissingen.beslis(invoer(id, "SEP-T", "04", List.of(gevolgd(A))), OFFICIER))
                .isInstanceOfSatisfying(Weigering.class, w -> {
                    assertThat(w.veld()).contains("sepotgrond");
                    assertThat(w.boodschap()).contains("geldt niet op");
                });
        assertThatThrownBy(() -> beslissingen.beslis(invoer(id, "HALT", "", List.of(gevolgd(A))), OFFICIER))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("meerderjarig");
        assertThatThrownBy(() -> beslissingen.beslis(invoer(id, "SEP-T", "", List.of(gevolgd(A))), OFFICIER))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("sepotgrond");
        assertThat(zaak(id).fase()).isEqualTo(Fase.SELECTIE);
    }

    @Test
    void sepot_02_of_an_adult_is_urgent() {
        ZaakId id = bekendeVerdachte("Spoedgeval", "08-01-1981");

        beslissingen.beslis(invoer(id, "SEP-T", "02", List.of(gevolgd(A))), OFFICIER);

        assertThat(inbox(BUREAU_A, "Spoedgeval").spoed()).isTrue();
    }

    @Test
    void only_the_officer_decides_or_a_kpc_who_names_the_officer() {
        ZaakId id = bekendeVerdachte("Wiebeslist", "09-01-1981");
        BeslissingInvoer in = invoer(id, "OMS", "", List.of(gevolgd(A)));

        assertThatThrownBy(() -> beslissingen.beslis(in, RECLASSERING)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beslissingen.beslis(in, ANDERE_KPC)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beslissingen.beslis(in, KPC))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("welke officier");
    }

    @Test
    void every_feedback_is_judged_once() {
        ZaakId id = bekendeVerdachte("Oordeel", "10-01-1981");
        beslissingen.beslis(invoer(id, "OMS", "", List.of(gevolgd(A))), OFFICIER);
        TerugkoppelingBlad t = terugkoppelingen.toon(inbox(BUREAU_A, "Oordeel").id(), BUREAU_A);

        assertThatThrownBy(() -> terugkoppelingen.beoordeel(t.id(), oordeel(t, null, "", ""), BUREAU_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("oordeel"));
        assertThatThrownBy(() -> terugkoppelingen.beoordeel(
                        t.id(), oordeel(t, Oordeel.DOORZETTEN, " ", "Behandeling"), BUREAU_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("aan"));
        assertThatThrownBy(() -> terugkoppelingen.beoordeel(
                        t.id(), oordeel(t, Oordeel.TER_KENNISNAME, "", "x".repeat(601)), BUREAU_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("toelichting"));
        terugkoppelingen.beoordeel(t.id(), oordeel(t, Oordeel.DOORZETTEN, "Reclassering", "Behandeling"), BUREAU_A);

        assertThatThrownBy(() ->
                        terugkoppelingen.beoordeel(t.id(), oordeel(t, Oordeel.TER_KENNISNAME, "", ""), REGISSEUR_A))
                .isInstanceOf(Verouderd.class);
        assertThat(inInbox(BUREAU_A, "Oordeel")).isFalse();
        assertThat(terugkoppelingen.inbox(true, 1, BUREAU_A).regels()).anyMatch(r -> r.id().equals(t.id()));
    }

    @Test
    void while_somebody_must_still_say_who_it_is_nothing_is_decided() {
        PersoonId p = personen.registreer(
                Personalia.van(new Naam("Open", "", "Kandidaatman"), Geboortedatum.lees("11-01-1981")), BUREAU_A, A);
        casussen.open(p, A, false, false, "", BUREAU_A);
        var s = new Signalement(
                "", new Naam("Open", "", "Kandidaatman"), Geboortedatum.lees("11-01-1981"), Geslacht.ONBEKEND, "");
        ZaakId id = instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);

        assertThatThrownBy(() -> beslissingen.beslis(invoer(id, "OMS", "", List.of()), OFFICIER))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("mogelijke overeenkomst");
    }
}
