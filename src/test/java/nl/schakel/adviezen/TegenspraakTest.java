package nl.schakel.adviezen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.B;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.junit.jupiter.api.Test;

class TegenspraakTest {
    private static final Set<String> BIJKOMEND = Set.of("GA");

    private static Adviesblad blad(
            VeiligheidshuisCode huis, String voorkeur, String terugval, String afgeraden, Versheid versheid) {
        Adviesinvoer g = Voorbeeld.goed("12-10-2026");
        var inhoud = new Adviesinvoer(
                new Voorstel(voorkeur, ""),
                new Voorstel(terugval, ""),
                g.doel(),
                g.context(),
                List.of(),
                "",
                g.bron(),
                g.contact(),
                new Bijzonderheden(afgeraden, "", Lij.ONBEKEND, Derden.NEE));
        return new Adviesblad(
                AdviesId.nieuw(),
                new CasusId(Ids.nieuw()),
                PersoonId.nieuw(),
                huis,
                huis.equals(A) ? "Huis A" : "Huis B",
                1,
                new Stand.Aangeboden(),
                inhoud,
                voorkeur,
                terugval,
                afgeraden,
                "auteur",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(versheid),
                Map.of(),
                List.of(),
                1);
    }

    private static List<Tegenspraak> tussen(Adviesblad... bladen) {
        return Tegenspraak.tussen(List.of(bladen), BIJKOMEND);
    }

    @Test
    void different_preferred_decisions_contradict_and_the_words_say_who_advises_what() {
        assertThat(tussen(
                        blad(A, "DAG-PR", "", "", Versheid.ACTUEEL), blad(B, "OMS", "DAG-PR", "", Versheid.VEROUDERD)))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.uitleg())
                            .contains("Huis A adviseert DAG-PR", "Huis B adviseert OMS")
                            .contains("De tweede keus van Huis B is wel DAG-PR")
                            .contains("Het advies van Huis B is verouderd");
                    assertThat(t.gaatOver(A)).isTrue();
                    assertThat(t.gaatOver(B)).isTrue();
                });
    }

    @Test
    void advising_against_what_the_other_prefers_contradicts() {
        assertThat(tussen(blad(A, "DAG-PR", "", "OMS", Versheid.ACTUEEL), blad(B, "OMS", "", "", Versheid.ACTUEEL)))
                .singleElement()
                .satisfies(t -> assertThat(t.uitleg()).contains("Huis A raadt OMS af, en Huis B adviseert dat juist"));
    }

    @Test
    void the_same_decision_a_measure_beside_it_and_one_house_alone_contradict_nothing() {
        Adviesblad a = blad(A, "DAG-PR", "", "", Versheid.ACTUEEL);

        assertThat(tussen(a, blad(B, "DAG-PR", "OMS", "", Versheid.ACTUEEL))).isEmpty();
        assertThat(tussen(a, blad(B, "GA", "", "", Versheid.ACTUEEL))).isEmpty();
        assertThat(tussen(a, blad(A, "OMS", "", "", Versheid.ACTUEEL))).isEmpty();
        assertThat(tussen(a)).isEmpty();
    }
}
