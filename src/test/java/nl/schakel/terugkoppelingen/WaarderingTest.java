package nl.schakel.terugkoppelingen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.COORDINATOR;
import static nl.schakel.Testregio.KETENMANAGER;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.signalering.Melding;
import nl.schakel.signalering.Meldingen;
import nl.schakel.signalering.Soort;
import nl.schakel.signalering.Verwijzing;
import nl.schakel.terugkoppelingen.waardering.Jaarcijfers;
import nl.schakel.terugkoppelingen.waardering.Waarde;
import nl.schakel.terugkoppelingen.waardering.Waarderingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How useful an advice was, what is told in notices, and the count of a year. */
class WaarderingTest extends Terugkoppelproef {
    @Autowired
    Waarderingen waarderingen;

    @Autowired
    Jaarcijfers jaarcijfers;

    @Autowired
    Meldingen meldingen;

    @Autowired
    Terugroepen terugroepen;

    private ZaakId beslist(String naam, String geboren, String code, String grond) {
        ZaakId id = bekendeVerdachte(naam, geboren);
        beslissingen.beslis(invoer(id, code, grond, List.of(gevolgd(A))), OFFICIER);
        return id;
    }

    private AdviesId advies(ZaakId id) {
        return new AdviesId(waarderingen.vragen(id, OFFICIER).getFirst().advies());
    }

    private List<Melding> meldingen(Soort soort, Verwijzing over, Medewerker wie) {
        return meldingen.lijst(true, Optional.of(soort), 1, wie).regels().stream()
                .filter(m -> m.naar().equals(over))
                .toList();
    }

    @Test
    void the_officier_answers_with_a_reason_and_the_author_reads_it_without_the_zaak() {
        ZaakId id = beslist("Nuttigman", "01-04-1981", "OMS", "");
        AdviesId advies = advies(id);

        assertThatThrownBy(() -> waarderingen.geef(id, advies, Optional.empty(), "", OFFICIER))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("waarde-" + advies.waarde()));
        assertThatThrownBy(() -> waarderingen.geef(id, advies, Optional.of(Waarde.NIET), "", OFFICIER))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("reden-" + advies.waarde()));
        waarderingen.geef(id, advies, Optional.of(Waarde.DEELS), "CONCREET", OFFICIER);

        assertThat(waarderingen.bij(advies, PARKETSECRETARIS_A)).singleElement().satisfies(w -> {
            assertThat(w.waarde()).isEqualTo(Waarde.DEELS);
            assertThat(w.reden()).contains("Niet concreet");
        });
        assertThat(meldingen(Soort.ADVIES, Verwijzing.naar(advies), PARKETSECRETARIS_A))
                .anyMatch(m -> m.tekst().contains("deels bruikbaar"));
        waarderingen.geef(id, advies, Optional.of(Waarde.BRUIKBAAR), "CONCREET", OFFICIER);
        assertThat(waarderingen.bij(advies, PARKETSECRETARIS_A)).singleElement().satisfies(w -> {
            assertThat(w.waarde()).isEqualTo(Waarde.BRUIKBAAR);
            assertThat(w.reden()).isEmpty();
        });
    }

    @Test
    void only_the_officier_of_the_zaak_answers_and_only_the_own_house_reads() {
        ZaakId id = beslist("Rechtenman", "02-04-1981", "OMS", "");
        AdviesId advies = advies(id);

        assertThatThrownBy(() -> waarderingen.geef(id, advies, Optional.of(Waarde.BRUIKBAAR), "", KPC))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() ->
                        waarderingen.geef(id, new AdviesId(Ids.nieuw()), Optional.of(Waarde.BRUIKBAAR), "", OFFICIER))
                .isInstanceOf(NietGevonden.class);
        assertThat(waarderingen.vragen(id, KPC)).isEmpty();
        waarderingen.geef(id, advies, Optional.of(Waarde.BRUIKBAAR), "", OFFICIER);
        assertThat(waarderingen.bij(advies, BUREAU_B)).isEmpty();
        assertThat(waarderingen.bij(advies, BUREAU_A)).hasSize(1);
    }

    @Test
    void a_recall_and_urgent_news_are_notices_and_other_feedback_only_where_agreed() {
        ZaakId gewoon = beslist("Gewoonman", "03-04-1981", "OMS", "");
        ZaakId spoed = beslist("Spoedman", "04-04-1981", "SEP-T", "02");
        TerugkoppelingId eerste = inbox(BUREAU_A, "Gewoonman").id();
        TerugkoppelingId tweede = inbox(BUREAU_A, "Spoedman").id();

        assertThat(meldingen(Soort.TERUGKOPPELING, Verwijzing.naar(eerste), BUREAU_A))
                .as("A did not ask for a notice of each")
                .isEmpty();
        assertThat(meldingen(Soort.TERUGKOPPELING, Verwijzing.naar(tweede), BUREAU_A))
                .singleElement()
                .satisfies(m -> assertThat(m.tekst()).startsWith("Spoed").doesNotContain("Spoedman"));
        terugroepen.roepTerug(tweede, "Verkeerd huis", KPC);
        assertThat(meldingen(Soort.TERUGKOPPELING, Verwijzing.naar(tweede), BUREAU_A))
                .isEmpty();
        assertThat(meldingen(Soort.TERUGROEP, Verwijzing.naar(tweede), BUREAU_A))
                .hasSize(1);
        terugroepen.bevestigVernietigd(tweede, new Terugroepen.Vernietiging(true, true, true), BUREAU_A);
        assertThat(meldingen(Soort.TERUGROEP, Verwijzing.naar(tweede), BUREAU_A))
                .isEmpty();
        assertThat(gewoon).isNotEqualTo(spoed);
    }

    @Test
    void the_year_is_counted_per_house_and_reason_for_who_keeps_the_agreements() {
        List<String> namen = List.of("Kruisbeek", "Vlamings", "Ootmarsum", "Zuiderduin", "Pannekoek");
        for (String naam : namen) {
            ZaakId id = bekendeVerdachte(naam, "11-05-19%d".formatted(60 + 5 * namen.indexOf(naam)));
            var nee = new Opvolging(A, Gevolgd.NEE, "SLACHTOFFER", "Herstel gaat voor");
            beslissingen.beslis(invoer(id, "OMS", "", List.of(nee)), OFFICIER);
        }

        var jaar = jaarcijfers.van(jaarcijfers.ditJaar(), KETENMANAGER);

        assertThat(jaar.opvolging().regels())
                .extracting(Jaarcijfers.Regel::naam)
                .contains("Veiligheidshuis Aland");
        assertThat(jaar.redenen().regels())
                .filteredOn(r -> r.naam().equals("Belang van het slachtoffer"))
                .singleElement()
                .satisfies(
                        r -> assertThat(Long.parseLong(r.getallen().getFirst())).isGreaterThanOrEqualTo(5));
        assertThat(jaar.csv())
                .startsWith("jaar;tabel;regel;kolom;aantal\r\n")
                .contains(jaar.jaar() + ";Is het advies gevolgd?;Veiligheidshuis Aland;Nee;");
        assertThat(jaarcijfers.van(1999, COORDINATOR).redenen().regels()).isEmpty();
        assertThatThrownBy(() -> jaarcijfers.van(2026, BUREAU_A)).isInstanceOf(NietGevonden.class);
    }
}
