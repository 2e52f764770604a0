package nl.schakel.adviezen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import org.junit.jupiter.api.Test;

class AdviesTest {
    private static final Instant NU = Instant.parse("2026-11-24T10:00:00Z");
    private static final Adviesinvoer GOED = Voorbeeld.goed("12-10-2026");
    private static final Kwaliteitstoets GEHAALD = new Kwaliteitstoets(List.of());

    private final Advies concept = Advies.nieuw(new CasusId(Ids.nieuw()), PersoonId.nieuw(), A, GOED, ADMINISTRATIE_A);

    private static Kwaliteitstoets nietGehaald() {
        return Kwaliteitstoets.van(Adviesinvoer.LEEG, Voorbeeld.kader(true, false, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void an_advice_goes_from_concept_through_a_second_person_to_zsm_and_is_replaced_in_the_end() {
        Advies gepubliceerd = concept.biedAan(GEHAALD).keurGoed(PARKETSECRETARIS_A, 3, GEHAALD, NU);

        assertThat(gepubliceerd.stand()).isInstanceOfSatisfying(Stand.Gepubliceerd.class, s -> {
            assertThat(s.nummer()).isEqualTo(3);
            assertThat(s.goedkeuring().door()).isEqualTo(PARKETSECRETARIS_A.id());
            assertThat(s.goedkeuring().uitgebrachtOp()).isEqualTo(NU);
        });
        assertThat(gepubliceerd.vervang().stand().label()).isEqualTo("vervangen, versie 3");
    }

    @Test
    void nobody_approves_what_he_wrote_in() {
        Advies door2 = concept.schrijf(GOED, SPECIALIST_A).biedAan(GEHAALD);

        assertThatThrownBy(() -> door2.keurGoed(SPECIALIST_A, 1, GEHAALD, NU))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Vraag een collega");
        assertThatThrownBy(() -> door2.keurGoed(ADMINISTRATIE_A, 1, GEHAALD, NU))
                .isInstanceOf(Weigering.class);
        assertThat(door2.keurGoed(PARKETSECRETARIS_A, 1, GEHAALD, NU).stand()).isInstanceOf(Stand.Gepubliceerd.class);
    }

    @Test
    void the_quality_gate_stands_before_offering_and_again_before_publishing() {
        assertThatThrownBy(() -> concept.biedAan(nietGehaald())).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> concept.biedAan(GEHAALD).keurGoed(PARKETSECRETARIS_A, 1, nietGehaald(), NU))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void a_returned_advice_says_why_and_can_be_written_again() {
        assertThatThrownBy(() -> concept.biedAan(GEHAALD).stuurTerug(Opmerkingen.algemeen("  ")))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("opmerking"));
        Advies terug = concept.biedAan(GEHAALD).stuurTerug(Opmerkingen.algemeen(" Doel is vaag "));

        assertThat(terug.stand()).isEqualTo(new Stand.Concept(java.util.Optional.of("Doel is vaag")));
        assertThat(terug.schrijf(Voorbeeld.doel(GOED, "Nieuw doel"), ADMINISTRATIE_A)
                        .inhoud()
                        .doel())
                .isEqualTo("Nieuw doel");
    }

    @Test
    void what_was_offered_or_published_cannot_be_written_in() {
        Advies aangeboden = concept.biedAan(GEHAALD);
        Advies gepubliceerd = aangeboden.keurGoed(PARKETSECRETARIS_A, 1, GEHAALD, NU);

        for (Advies vast : List.of(aangeboden, gepubliceerd, gepubliceerd.vervang())) {
            assertThatThrownBy(() -> vast.schrijf(GOED, SPECIALIST_A)).isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> vast.biedAan(GEHAALD)).isInstanceOf(Weigering.class);
        }
        assertThatThrownBy(() -> gepubliceerd.keurGoed(SPECIALIST_A, 2, GEHAALD, NU))
                .isInstanceOf(Verouderd.class);
        assertThatThrownBy(() -> concept.keurGoed(SPECIALIST_A, 2, GEHAALD, NU)).isInstanceOf(Verouderd.class);
        assertThatThrownBy(() -> concept.stuurTerug(Opmerkingen.algemeen("x"))).isInstanceOf(Verouderd.class);
    }

    @Test
    void who_saw_an_older_version_is_told_and_nothing_is_shown_in_a_text_of_the_log() {
        assertThatThrownBy(() -> concept.opVersie(7)).isInstanceOf(Verouderd.class);
        assertThat(concept.toString() + concept.inhoud()).doesNotContain("geweld", "Mishandeling");
    }
}
