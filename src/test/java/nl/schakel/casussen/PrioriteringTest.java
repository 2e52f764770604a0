package nl.schakel.casussen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGISSEUR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.prioritering.Groep;
import nl.schakel.casussen.prioritering.Grond;
import nl.schakel.casussen.prioritering.Plaatsing;
import nl.schakel.casussen.prioritering.Prioritering;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personen;
import nl.schakel.webbasis.Pagina;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchakelTest
class PrioriteringTest {
    private static final String REDEN = "Drie aanhoudingen in zes maanden";

    @Autowired
    Prioritering prioritering;

    @Autowired
    Casussen casussen;

    @Autowired
    Personen personen;

    @Autowired
    JdbcClient jdbc;

    private final String naam = Mensen.achternaam();

    private CasusId casus() {
        var persoon = personen.registreer(Mensen.iemand(naam), BUREAU_A, A);
        return casussen.open(persoon, A, false, false, "", BUREAU_A);
    }

    private Groep groep(String hoe) {
        prioritering.voegToe(A, hoe, "Wie drie keer in een jaar is aangehouden.", REGISSEUR_A);
        return prioritering.groepen(A, ADMINISTRATIE_A).stream()
                .filter(g -> g.naam().equals(hoe))
                .findFirst()
                .orElseThrow();
    }

    private Grond grond(int maanden) {
        return new Grond(REDEN, Dagen.schrijf(prioritering.vandaag().plusMonths(maanden)));
    }

    private Plaatsing op(CasusId casus) {
        return prioritering.van(casus, ADMINISTRATIE_A).getFirst();
    }

    @Test
    void somebody_is_on_the_list_with_a_reason_until_a_day_and_gone_at_once() {
        CasusId casus = casus();
        Groep groep = groep(naam);
        prioritering.plaats(casus, groep.id(), grond(6), REGISSEUR_A);

        assertThat(prioritering.namen(List.of(casus))).containsEntry(casus, List.of(naam));
        assertThat(op(casus).motivering()).isEqualTo(REDEN);
        assertThat(groepNu().leden()).isEqualTo(1);
        assertThatThrownBy(() -> prioritering.plaats(casus, groep.id(), grond(6), REGISSEUR_A))
                .hasMessageContaining("al op deze lijst");

        Plaatsing plaatsing = op(casus);
        prioritering.blijft(plaatsing.id(), plaatsing.versie(), grond(12), BUREAU_A);
        assertThat(op(casus).beoordeeldDoor()).isEqualTo(BUREAU_A.naam());
        assertThatThrownBy(() -> prioritering.blijft(plaatsing.id(), plaatsing.versie(), grond(1), REGISSEUR_A))
                .isInstanceOf(Verouderd.class);

        prioritering.voerAf(plaatsing.id(), REGISSEUR_A);
        assertThat(prioritering.namen(List.of(casus))).isEmpty();
        assertThat(jdbc.sql("select count(*) from casussen.plaatsing where casus_id = ?")
                        .param(casus.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(log(casus.waarde()))
                .contains(
                        "Op geprioriteerde lijst geplaatst",
                        "Plaats op geprioriteerde lijst herbeoordeeld",
                        "Van geprioriteerde lijst afgevoerd");
    }

    private Groep groepNu() {
        return prioritering.groepen(A, ADMINISTRATIE_A).stream()
                .filter(g -> g.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private List<String> log(UUID dossier) {
        return jdbc.sql("select naam from verantwoording.logregel where dossier_id = ?")
                .param(dossier)
                .query(String.class)
                .list();
    }

    @Test
    void a_closed_casus_and_an_ended_group_have_nobody_on_the_list() {
        CasusId gesloten = casus();
        CasusId blijft = casus();
        Groep groep = groep(naam);
        prioritering.plaats(gesloten, groep.id(), grond(6), REGISSEUR_A);
        prioritering.plaats(blijft, groep.id(), grond(6), REGISSEUR_A);

        casussen.sluit(gesloten, 1, "Klaar", REGISSEUR_A);
        assertThat(prioritering.namen(List.of(gesloten, blijft))).containsOnlyKeys(blijft);

        prioritering.hefOp(groep.id(), REGISSEUR_A);
        assertThat(prioritering.namen(List.of(blijft))).isEmpty();
        // the name is free again
        assertThat(groep(naam).leden()).isZero();
    }

    @Test
    void without_a_reason_or_a_day_within_a_year_nobody_is_put_on_it() {
        CasusId casus = casus();
        Groep groep = groep(naam);
        LocalDate nu = prioritering.vandaag();
        for (Grond fout : List.of(
                new Grond(" ", Dagen.schrijf(nu.plusDays(1))),
                new Grond("x".repeat(601), Dagen.schrijf(nu.plusDays(1))),
                new Grond(REDEN, Dagen.schrijf(nu)),
                new Grond(REDEN, Dagen.schrijf(nu.plusMonths(12).plusDays(1))),
                new Grond(REDEN, "31-02-2027"),
                new Grond(REDEN, ""))) {
            assertThatThrownBy(() -> prioritering.plaats(casus, groep.id(), fout, REGISSEUR_A))
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.veld()).isPresent());
        }
        assertThatThrownBy(() -> prioritering.voegToe(A, naam, "x", REGISSEUR_A))
                .hasMessageContaining("al een groep");
        assertThatThrownBy(() -> prioritering.voegToe(A, naam + "2", " ", REGISSEUR_A))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).isEqualTo(Optional.of("criteria")));
        assertThat(prioritering.van(casus, ADMINISTRATIE_A)).isEmpty();
    }

    @Test
    void criteria_are_for_everybody_and_persons_only_for_the_house() {
        CasusId casus = casus();
        Groep groep = groep(naam);
        prioritering.plaats(casus, groep.id(), grond(6), REGISSEUR_A);

        assertThat(openbaar()).isTrue();
        for (Medewerker ander : List.of(BUREAU_B, KPC)) {
            assertThatThrownBy(() -> prioritering.lijst(A, 1, ander)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> prioritering.van(casus, ander)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> prioritering.voerAf(op(casus).id(), ander)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> prioritering.plaats(casus, groep.id(), grond(6), ADMINISTRATIE_A))
                .isInstanceOf(NietGevonden.class);
        prioritering.voegToe(B, naam, "Criteria van een ander huis", BUREAU_B);
        UUID vanB = prioritering.groepen(B, BUREAU_B).stream()
                .filter(g -> g.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> prioritering.plaats(casus, vanB, grond(6), BUREAU_B))
                .isInstanceOf(NietGevonden.class);
    }

    /** Other tests fill the same page, so every page is looked at. */
    private boolean openbaar() {
        for (int pagina = 1; ; pagina++) {
            Pagina<Groep> blad = prioritering.openbaar(pagina);
            if (blad.regels().stream().anyMatch(g -> g.naam().equals(naam))) {
                return true;
            }
            if (!blad.heeftVolgende()) {
                return false;
            }
        }
    }
}
