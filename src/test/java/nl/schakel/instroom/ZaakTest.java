package nl.schakel.instroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;

/** The rules of a zaak about who the suspect is, and what may be registered. */
class ZaakTest {
    private static final PersoonId P = PersoonId.nieuw();
    private static final PersoonId Q = PersoonId.nieuw();

    private static Signalement wie(String achternaam, String geboren, String skn, boolean nn, Naam... aliassen) {
        return new Signalement(
                "",
                skn,
                new Naam("", "", achternaam),
                List.of(aliassen),
                Geboortedatum.lees(geboren),
                Geslacht.ONBEKEND,
                Adres.LEEG,
                nn);
    }

    private static Zaak zaak(Fase fase, Map<PersoonId, KandidaatStatus> kandidaten) {
        return new Zaak(
                ZaakId.nieuw(), new ZsmLocatieCode("ZSM-T"), wie("Berg", "1985", "", false), fase, kandidaten, 3);
    }

    @Test
    void a_rejection_is_taken_back_only_before_the_decision() {
        assertThat(zaak(Fase.SELECTIE, Map.of(P, KandidaatStatus.AFGEWEZEN))
                        .herstel(P)
                        .bekendheid())
                .isEqualTo(Bekendheid.MOGELIJK);
        assertThatThrownBy(() -> zaak(Fase.AFGEDAAN, Map.of(P, KandidaatStatus.AFGEWEZEN))
                        .herstel(P))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() ->
                        zaak(Fase.SELECTIE, Map.of(P, KandidaatStatus.BEKEND)).herstel(P))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> zaak(Fase.SELECTIE, Map.of()).herstel(P)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> zaak(Fase.SELECTIE, Map.of()).opVersie(2)).isInstanceOf(Verouderd.class);
    }

    @Test
    void a_later_check_respects_what_a_human_said_and_asks_a_human_once_it_was_decided() {
        Zaak open = zaak(Fase.SELECTIE, Map.of(P, KandidaatStatus.AFGEWEZEN));
        assertThat(open.gevonden(P, true)).isSameAs(open);
        assertThat(open.gevonden(Q, true).kandidaten()).containsEntry(Q, KandidaatStatus.BEKEND);
        assertThat(open.gevonden(Q, false).kandidaten()).containsEntry(Q, KandidaatStatus.MOGELIJK);
        assertThat(zaak(Fase.AFGEDAAN, Map.of()).gevonden(Q, true).kandidaten())
                .containsEntry(Q, KandidaatStatus.MOGELIJK);
    }

    @Test
    void a_new_check_drops_only_open_candidates_that_it_no_longer_finds() {
        Zaak na = zaak(Fase.SELECTIE, Map.of(P, KandidaatStatus.MOGELIJK, Q, KandidaatStatus.AFGEWEZEN))
                .zonderOpen(Set.of());
        assertThat(na.kandidaten()).containsOnlyKeys(Q);
    }

    @Test
    void a_match_is_revoked_after_the_decision() {
        assertThat(zaak(Fase.AFGEDAAN, Map.of(P, KandidaatStatus.BEKEND))
                        .wijsAf(P)
                        .kandidaten())
                .containsEntry(P, KandidaatStatus.AFGEWEZEN);
    }

    @Test
    void what_cannot_be_compared_never_counts_as_checked() {
        assertThat(wie("", "", "", true).isTeControleren()).isFalse();
        assertThat(wie("محمد", "1985", "", false).isTeControleren()).isTrue();
        assertThat(wie("😀", "1985", "", false).isTeControleren()).isFalse();
        assertThat(wie(".", "1985", "", false).isTeControleren()).isFalse();
        assertThat(wie("O", "1985", "", false).isTeControleren()).isTrue();
        assertThat(wie("", "", "SKN123", false).isTeControleren()).isTrue();
        assertThat(wie("محمد", "1985", "", false, new Naam("", "", "Mohammed")).isTeControleren())
                .isTrue();
    }

    @Test
    void only_combinations_that_make_sense_are_registered() {
        assertThatThrownBy(() -> Registratie.keur(wie("", "1985", "", false), ""))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("naam onbekend");
        assertThatThrownBy(() -> Registratie.keur(wie("...", "1985", "", false), ""))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("geen letter");
        assertThatThrownBy(() -> Registratie.keur(wie("😀", "1985", "", false), ""))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> Registratie.keur(wie("Berg", "1985", "", true), "Man"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Haal het vinkje weg");
        assertThatThrownBy(() -> Registratie.keur(wie("", "", "", true), " "))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Beschrijf de persoon");
        Registratie.keur(wie("", "", "", true), "Man, ongeveer 30 jaar");
        Registratie.keur(wie("", "", "ABC1", false), "");
    }

    @Test
    void forty_other_names_fit_and_one_more_does_not() {
        Naam[] veertig = IntStream.range(0, 40)
                .mapToObj(i -> new Naam("", "", "Naam" + i))
                .toArray(Naam[]::new);
        assertThat(wie("Berg", "1985", "", false, veertig).aliassen()).hasSize(40);
        Naam[] meer = IntStream.range(0, 41)
                .mapToObj(i -> new Naam("", "", "Naam" + i))
                .toArray(Naam[]::new);
        assertThatThrownBy(() -> wie("Berg", "1985", "", false, meer))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("40");
        assertThatThrownBy(() -> wie("Berg", "1985", "met spatie!", false)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> wie("x".repeat(201), "1985", "", false)).isInstanceOf(Weigering.class);
    }
}
