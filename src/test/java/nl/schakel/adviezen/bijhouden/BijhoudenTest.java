package nl.schakel.adviezen.bijhouden;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_B;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesproef;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.adviezen.Versheid;
import nl.schakel.adviezen.Werkblad;
import nl.schakel.adviezen.bijhouden.Werklijst.Soort;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SchakelTest
class BijhoudenTest extends Adviesproef {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Incident NIEUW = new Incident("01-11-2026", "BEDREIGING", "per telefoon", "Aangifte gedaan");

    @Autowired
    Herzieningen herzieningen;

    @Autowired
    Werklijst werklijst;

    @Autowired
    Herinneringen herinneringen;

    @Autowired
    Adviesverstrekking verstrekking;

    @Autowired
    TransactionTemplate transactie;

    private CasusId metAdviesVan(LocalDate dag) {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        jdbc.sql("update adviezen.advies set uitgebracht_op = ? where id = ?")
                .param(Timestamp.from(dag.atTime(12, 0).atZone(NEDERLAND).toInstant()))
                .param(advies.id().waarde())
                .update();
        return casus;
    }

    /** Whether the casus is on a list, whatever else is. */
    private boolean staatOp(Soort soort, CasusId casus) {
        for (int pagina = 1; ; pagina++) {
            var deel = werklijst.lijst(A, soort, pagina, BUREAU_A);
            if (deel.regels().stream().anyMatch(r -> r.gevonden().casus().equals(casus))) {
                return true;
            }
            if (!deel.heeftVolgende()) {
                return false;
            }
        }
    }

    @Test
    void an_advice_moves_from_list_to_list_as_it_gets_older() {
        LocalDate vandaag = LocalDate.ofInstant(Instant.now(), NEDERLAND);
        CasusId vers = metAdviesVan(vandaag.minusMonths(10));
        CasusId bijna = metAdviesVan(vandaag.minusYears(1).plusDays(5));
        CasusId oud = metAdviesVan(vandaag.minusYears(1).minusDays(5));
        CasusId zonder = casus();
        var voor = werklijst.tellers(A, BUREAU_A);

        assertThat(staatOp(Soort.BIJNA_VEROUDERD, vers)).isFalse();
        assertThat(staatOp(Soort.BIJNA_VEROUDERD, bijna)).isTrue();
        assertThat(staatOp(Soort.VEROUDERD, bijna)).isFalse();
        assertThat(staatOp(Soort.VEROUDERD, oud)).isTrue();
        assertThat(staatOp(Soort.BIJNA_VEROUDERD, oud)).isFalse();
        assertThat(staatOp(Soort.GEEN_ADVIES, zonder)).isTrue();
        assertThat(staatOp(Soort.GEEN_ADVIES, vers)).isFalse();
        assertThat(voor.bijnaVerouderd()).isPositive();
        assertThat(voor.verouderd()).isPositive();
        assertThat(voor.geenAdvies()).isPositive();

        casussen.sluit(oud, casussen.blad(oud).versie(), "Doel bereikt", REGISSEUR_A);
        assertThat(staatOp(Soort.VEROUDERD, oud)).isFalse();
    }

    @Test
    void the_list_and_the_clock_agree_on_every_day_also_around_leap_days_and_summer_time() {
        var toeval = ThreadLocalRandom.current();
        for (int i = 0; i < 60; i++) {
            Instant op = Instant.parse("2023-01-01T00:00:00Z").plusSeconds(toeval.nextLong(4L * 365 * 24 * 3600));
            int maanden = toeval.nextInt(1, 13);
            Optional<LocalDate> eigen = toeval.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofInstant(op, NEDERLAND).plusDays(toeval.nextInt(400)));
            LocalDate inSql = jdbc.sql(
                            "select " + WerklijstRepository.VERVAL
                                    + " from (select cast(:op as timestamptz) as uitgebracht_op, cast(:eigen as date) as eigen_tot) a")
                    .param("op", Timestamp.from(op))
                    .param("eigen", eigen.orElse(null))
                    .param("maanden", maanden)
                    .query(LocalDate.class)
                    .single();
            assertThat(inSql).isEqualTo(Versheid.geldigTot(op, maanden, eigen));
        }
    }

    @Test
    void a_reminder_is_given_once_however_many_nodes_run_the_clock() throws Exception {
        LocalDate vandaag = LocalDate.ofInstant(Instant.now(), NEDERLAND);
        CasusId bijna = metAdviesVan(vandaag.minusYears(1).plusDays(9));
        CasusId oud = metAdviesVan(vandaag.minusYears(1).minusDays(9));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> keer = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                keer.add(() -> herinneringen.herinner(A));
            }
            int gegeven = 0;
            for (var uitkomst : nodes.invokeAll(keer)) {
                gegeven += uitkomst.get();
            }
            assertThat(gegeven).isEqualTo(herinnerd("true"));
        }
        assertThat(herinnerd("casus_id = '" + bijna.waarde() + "' and soort = 'BIJNA_VEROUDERD'"))
                .isEqualTo(1);
        assertThat(herinnerd("casus_id = '" + oud.waarde() + "' and soort = 'VEROUDERD'"))
                .isEqualTo(1);
        assertThat(herinneringen.herinner(A)).isZero();
        assertThat(herinneringen.huizen()).contains(A);
    }

    private int herinnerd(String waar) {
        return jdbc.sql(
                        "select count(*) from adviezen.herinnering h join adviezen.advies a on a.id = h.advies_id where "
                                + waar)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_new_incident_is_seen_by_zsm_at_once_asks_for_renewal_and_stands_in_the_next_version() {
        CasusId casus = casus();
        gepubliceerd(casus);
        UUID inzending = Ids.nieuw();
        herzieningen.meldIncident(casus, inzending, NIEUW, ADMINISTRATIE_A);
        herzieningen.meldIncident(casus, inzending, NIEUW, ADMINISTRATIE_A);

        assertThat(herzieningen.open(casus, REGISSEUR_A)).hasSize(1);
        assertThat(staatOp(Soort.HERZIEN, casus)).isTrue();
        assertThat(verstrekking
                        .voorZaak(List.of(casus), new ZaakId(Ids.nieuw()), ZSM, KPC)
                        .getFirst()
                        .nieuweIncidenten())
                .containsExactly(NIEUW);

        Werkblad blad = adviezen.werkblad(casus, ADMINISTRATIE_A);
        assertThat(blad.inhoud().incidenten()).startsWith(NIEUW).hasSize(2);
        adviezen.biedAan(casus, 0, blad.inhoud(), ADMINISTRATIE_A);
        Adviesblad versie2 = voorste(casus);
        adviezen.keurGoed(versie2.id(), versie2.versie(), PARKETSECRETARIS_A);
        assertThat(herzieningen.open(casus, REGISSEUR_A)).isEmpty();
        assertThat(voorste(casus).nieuweIncidenten()).isEmpty();
    }

    @Test
    void an_incident_that_a_new_version_does_not_name_stays_beside_it_also_after_a_decision_to_leave_it() {
        CasusId casus = casus();
        gepubliceerd(casus);
        adviezen.bewaar(casus, 0, goed(), ADMINISTRATIE_A);
        herzieningen.meldIncident(casus, Ids.nieuw(), NIEUW, ADMINISTRATIE_A);
        assertThat(adviezen.werkblad(casus, ADMINISTRATIE_A).nogNietOvergenomen())
                .containsExactly(NIEUW);

        adviezen.biedAan(casus, 1, goed(), ADMINISTRATIE_A);
        Adviesblad versie2 = voorste(casus);
        adviezen.keurGoed(versie2.id(), versie2.versie(), PARKETSECRETARIS_A);
        assertThat(herzieningen.open(casus, REGISSEUR_A)).hasSize(1);

        assertThatThrownBy(() -> herzieningen.blijftZo(casus, " ", REGISSEUR_A)).isInstanceOf(Weigering.class);
        herzieningen.blijftZo(casus, "Past bij wat er al staat", REGISSEUR_A);
        assertThat(herzieningen.open(casus, REGISSEUR_A)).isEmpty();
        assertThat(staatOp(Soort.HERZIEN, casus)).isFalse();
        assertThat(voorste(casus).nieuweIncidenten()).containsExactly(NIEUW);
    }

    @Test
    void feedback_of_zsm_gives_reason_to_look_again_and_the_same_message_counts_once() {
        CasusId casus = casus();
        gepubliceerd(casus);
        UUID bericht = Ids.nieuw();
        for (int i = 0; i < 2; i++) {
            transactie.executeWithoutResult(_ -> herzieningen.naTerugkoppeling(casus, A, bericht, KPC));
        }

        assertThat(herzieningen.open(casus, REGISSEUR_A))
                .singleElement()
                .satisfies(a -> assertThat(a.soort()).isEqualTo(Aanleiding.Soort.TERUGKOPPELING));
    }

    @Test
    void an_incident_needs_a_past_date_and_a_kind_and_an_active_casus_of_the_own_house() {
        CasusId casus = casus();
        gepubliceerd(casus);
        for (Incident fout : List.of(
                new Incident("01-01-2200", "BEDREIGING", "", ""),
                new Incident("gisteren", "BEDREIGING", "", ""),
                new Incident("01-11-2026", "", "x", ""),
                new Incident("01-11-2026", "ANDERS", "", ""),
                new Incident("01-11-2026", "BEDREIGING", "x".repeat(121), ""))) {
            assertThatThrownBy(() -> herzieningen.meldIncident(casus, Ids.nieuw(), fout, ADMINISTRATIE_A))
                    .isInstanceOfSatisfying(
                            Weigering.class,
                            w -> assertThat(w.veld().orElseThrow()).startsWith("incident"));
        }
        assertThatThrownBy(() -> herzieningen.meldIncident(casus, Ids.nieuw(), NIEUW, PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> werklijst.lijst(A, Soort.VEROUDERD, 1, PARKETSECRETARIS_B))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> werklijst.tellers(A, KPC)).isInstanceOf(NietGevonden.class);
        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);
        assertThatThrownBy(() -> herzieningen.meldIncident(casus, Ids.nieuw(), NIEUW, ADMINISTRATIE_A))
                .isInstanceOf(Weigering.class);
    }
}
