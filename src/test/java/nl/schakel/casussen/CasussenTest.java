package nl.schakel.casussen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchakelTest
class CasussenTest {
    @Autowired
    Casussen casussen;

    @Autowired
    Casuslijst casuslijst;

    @Autowired
    Personen personen;

    @Autowired
    JdbcClient jdbc;

    private final String naam = Mensen.achternaam();

    private PersoonId persoon() {
        return personen.registreer(Mensen.iemand(naam), ADMINISTRATIE_A, A);
    }

    private CasusId casus(PersoonId wie) {
        return casussen.open(wie, A, true, false, "R. Regie", BUREAU_A);
    }

    private long logregels(String handeling, CasusId casus) {
        return jdbc.sql("select count(*) from verantwoording.logregel where handeling = ? and dossier_id = ?")
                .params(handeling, casus.waarde())
                .query(Long.class)
                .single();
    }

    @Test
    void a_person_is_known_from_opening_until_closing_and_not_a_second_longer() {
        PersoonId wie = persoon();
        assertThat(casussen.bekendBij(List.of(wie), List.of(A, B))).isEmpty();

        CasusId id = casus(wie);
        assertThat(casussen.bekendBij(List.of(wie), List.of(A, B)))
                .containsExactly(new BekendBij(wie, A, id, true, false));
        assertThat(casussen.bekendBij(List.of(wie), List.of(B))).isEmpty();

        casussen.sluit(id, 1, "Doel bereikt", REGISSEUR_A);
        assertThat(casussen.bekendBij(List.of(wie), List.of(A, B))).isEmpty();
    }

    @Test
    void a_closed_casus_is_shielded_from_all_but_who_runs_casussen() {
        CasusId id = casus(persoon());
        casussen.sluit(id, 1, "Doel bereikt", REGISSEUR_A);

        assertThatThrownBy(() -> casussen.toon(id, SPECIALIST_A)).isInstanceOf(NietGevonden.class);
        assertThat(casussen.toon(id, REGISSEUR_A).isActief()).isFalse();
        assertThat(casuslijst.lijst(A, naam, 1, BUREAU_A).isLeeg()).isTrue();
        assertThatThrownBy(() -> casussen.stelPlanVast(id, 2, "doel", "tekst", REGISSEUR_A))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void a_person_has_one_active_casus_at_a_house_and_may_have_one_at_another() {
        PersoonId wie = persoon();
        CasusId eerste = casus(wie);

        assertThatThrownBy(() -> casus(wie)).isInstanceOf(Weigering.class);
        assertThat(casussen.open(wie, B, false, true, "", BUREAU_B)).isNotNull();
        casussen.sluit(eerste, 1, "Klaar", REGISSEUR_A);
        assertThat(casus(wie)).isNotEqualTo(eerste);
        assertThat(casussen.bekendBij(List.of(wie), List.of(A, B))).hasSize(2);
    }

    @Test
    void only_staff_of_the_house_sees_a_casus_and_each_look_leaves_a_line() {
        CasusId id = casus(persoon());

        for (var door : List.of(ANDER_BUREAU, BUREAU_B, KPC)) {
            assertThatThrownBy(() -> casussen.toon(id, door)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> casuslijst.lijst(A, "", 1, door)).isInstanceOf(NietGevonden.class);
        }
        assertThat(logregels("RAADPLEGEN", id)).isZero();
        assertThat(casussen.toon(id, PARKETSECRETARIS_A).personalia().naam().geslachtsnaam())
                .isEqualTo(naam);
        assertThat(logregels("RAADPLEGEN", id)).isEqualTo(1);
        assertThat(logregels("VERZAMELEN", id)).isEqualTo(1);
    }

    @Test
    void opening_and_closing_are_for_those_who_run_casussen() {
        PersoonId wie = persoon();
        assertThatThrownBy(() -> casussen.open(wie, A, false, false, "", PARKETSECRETARIS_A))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> casussen.open(wie, ANDER_VH, false, false, "", BUREAU_A))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> casussen.open(PersoonId.nieuw(), A, false, false, "", BUREAU_A))
                .isInstanceOf(NietGevonden.class);
        CasusId id = casus(wie);
        assertThatThrownBy(() -> casussen.sluit(id, 1, "Klaar", BUREAU_A)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> casussen.sluit(id, 1, " ", REGISSEUR_A))
                .isInstanceOf(Weigering.class)
                .satisfies(e -> assertThat(((Weigering) e).veld()).contains("reden"));
    }

    @Test
    void a_plan_gets_a_new_version_and_two_editors_do_not_overwrite_one_another() {
        CasusId id = casus(persoon());

        casussen.stelPlanVast(id, 1, "Rust in huis", "Zorg start", ADMINISTRATIE_A);
        assertThatThrownBy(() -> casussen.stelPlanVast(id, 1, "Ander doel", "Anders", BUREAU_A))
                .isInstanceOf(Verouderd.class);
        casussen.stelPlanVast(id, 2, "Werk", "Toeleiding", BUREAU_A);

        assertThat(casussen.toon(id, BUREAU_A).plan()).hasValueSatisfying(plan -> {
            assertThat(plan.versie()).isEqualTo(2);
            assertThat(plan.doel()).isEqualTo("Werk");
        });
        assertThatThrownBy(() -> casussen.stelPlanVast(id, 3, "Doel", "x".repeat(4001), BUREAU_A))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void participants_are_what_the_procesregisseur_says() {
        CasusId id = casus(persoon());

        casussen.bepaalDeelnemers(id, 1, List.of("Politie", " Reclassering ", "", "Politie"), REGISSEUR_A);

        assertThat(casussen.toon(id, REGISSEUR_A).deelnemers()).containsExactly("Politie", "Reclassering");
        assertThatThrownBy(() -> casussen.bepaalDeelnemers(id, 1, List.of(), REGISSEUR_A))
                .isInstanceOf(Verouderd.class);
    }

    @Test
    void the_list_is_searched_by_name_date_number_and_bsn() {
        var bsn = Mensen.bsn();
        var p = Mensen.iemand(naam).metBsn(bsn);
        CasusId id = casus(personen.registreer(p, ADMINISTRATIE_A, A));
        String nummer = casussen.toon(id, BUREAU_A).nummer();

        for (String zoek : List.of(
                "SU" + p.naam().voornamen().substring(2) + " " + naam.toLowerCase(Locale.ROOT),
                naam.substring(2, 9),
                nummer + " " + naam,
                p.geboortedatum().tekst() + " " + naam,
                bsn.waarde())) {
            assertThat(casuslijst.lijst(A, zoek, 1, BUREAU_A).regels())
                    .as("a kind of search")
                    .extracting(CasusRegel::id)
                    .containsExactly(id);
        }
        for (String zoek : List.of(
                "%" + naam,
                naam + " 31-02-1985",
                naam + "_",
                "' or 1=1 --",
                naam + "\\",
                "\0" + naam + "x",
                Mensen.bsn().waarde())) {
            assertThat(casuslijst.lijst(A, zoek, 1, BUREAU_A).regels()).isEmpty();
        }
        assertThat(casuslijst.lijst(B, naam, 1, BUREAU_B).isLeeg()).isTrue();
    }

    @Test
    void the_list_comes_in_pages_newest_first_and_every_person_shown_leaves_a_line() {
        List<CasusId> ids =
                IntStream.range(0, 27).mapToObj(_ -> casus(persoon())).toList();

        var eerste = casuslijst.lijst(A, naam, 1, SPECIALIST_A);
        var tweede = casuslijst.lijst(A, naam, 2, SPECIALIST_A);

        assertThat(eerste.regels())
                .hasSize(25)
                .first()
                .extracting(CasusRegel::id)
                .isEqualTo(ids.getLast());
        assertThat(eerste.heeftVolgende()).isTrue();
        assertThat(tweede.regels()).extracting(CasusRegel::id).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    }

    @Test
    void numbers_are_unique_when_many_open_at_the_same_time() throws Exception {
        List<PersoonId> velen = IntStream.range(0, 24).mapToObj(_ -> persoon()).toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<CasusId>> taken =
                    velen.stream().map(p -> (Callable<CasusId>) () -> casus(p)).toList();
            var ids = pool.invokeAll(taken).stream().map(f -> f.resultNow()).toList();

            assertThat(ids.stream().map(id -> casussen.blad(id).nummer()).distinct())
                    .hasSize(velen.size());
        }
    }

    @Test
    void numbers_go_on_after_those_that_a_bulk_load_wrote() {
        var huis = new VeiligheidshuisCode("VH-" + naam.toUpperCase(Locale.ROOT));
        var door = new Medewerker(
                new MedewerkerId(UUID.randomUUID()),
                "Bulk",
                "TEST",
                List.of(new Aanstelling(Rol.BEDRIJFSBUREAU, huis)));
        jdbc.sql("""
                insert into casussen.casus (id, nummer, veiligheidshuis, persoon_id, geopend_op)
                select gen_random_uuid(), extract(year from now()) || '-00041', ?, gen_random_uuid(), now()""").param(huis.code()).update();
        PersoonId wie = personen.registreer(Mensen.iemand(naam), door, huis);

        CasusId id = casussen.open(wie, huis, false, false, "", door);

        assertThat(casussen.blad(id).nummer()).endsWith("-00042");
    }

    @Test
    void one_of_two_who_close_at_the_same_time_is_told() throws Exception {
        CasusId id = casus(persoon());
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> sluit = () -> {
                try {
                    casussen.sluit(id, 1, "Klaar", REGISSEUR_A);
                    return true;
                } catch (Weigering told) {
                    return false;
                }
            };
            assertThat(pool.invokeAll(List.of(sluit, sluit)).stream()
                            .map(f -> f.resultNow())
                            .toList())
                    .containsExactlyInAnyOrder(true, false);
        }
    }
}
