package nl.schakel.casussen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.ANDER_VH;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.REGISSEUR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.Inleesverslag.Regel;
import nl.schakel.casussen.Inleesverslag.Uitkomst;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SchakelTest
class InlezenTest {
    @Autowired
    Inlezen inlezen;

    @Autowired
    Casussen casussen;

    @Autowired
    Personen personen;

    private final String naam = Mensen.achternaam();

    private Inleesverslag lees(String csv) {
        return lees(csv, StandardCharsets.UTF_8);
    }

    private Inleesverslag lees(String csv, Charset tekens) {
        return inlezen.lees(new ByteArrayInputStream(csv.getBytes(tekens)), A, ADMINISTRATIE_A);
    }

    private static List<Uitkomst> uitkomsten(Inleesverslag verslag) {
        return verslag.regels().stream().map(Regel::uitkomst).toList();
    }

    private Casusblad blad(Regel regel) {
        return casussen.blad(regel.casus().orElseThrow());
    }

    @Test
    void all_columns_are_read_in_any_order() {
        var bsn = Mensen.bsn();
        var verslag = lees("""
                Geslachtsnaam;BSN;voornamen;voorvoegsel;geboortedatum;geslacht;straat;huisnummer;postcode;woonplaats;\
                partner_voorvoegsel;partner_geslachtsnaam;aliassen;Huiselijk geweld;jeugd;schoenmaat
                %s;%s;Şeyma;van der;00-00-1985;V;Kerkstraat;1 B;1234 AB;Aland;de;Wit;Seyma Kaya|Kaya-Wit;ja;nee;42
                """.formatted(naam, bsn.waarde()));

        assertThat(uitkomsten(verslag)).containsExactly(Uitkomst.TOEGEVOEGD);
        assertThat(verslag.onbekendeKolommen()).containsExactly("schoenmaat");
        Casusblad casus = blad(verslag.regels().getFirst());
        assertThat(casus.huiselijkGeweld()).isTrue();
        assertThat(casus.jeugd()).isFalse();
        assertThat(casus.personalia().bsn()).contains(bsn);
        assertThat(casus.personalia().naam().volledig()).isEqualTo("Şeyma van der " + naam);
        assertThat(casus.personalia().geboortedatum()).isEqualTo(new Geboortedatum(1985, 0, 0));
        assertThat(casus.personalia().aliassen()).hasSize(2);
    }

    @Test
    void each_bad_line_says_what_is_wrong_and_the_good_lines_are_saved() {
        var verslag = lees("""
                geslachtsnaam;voornamen;bsn;geboortedatum;huiselijk_geweld
                %1$sa;Ał ő;;14-03-1985;nee

                %1$sb;Jan;123456789;14-03-1985;
                %1$sc;Jan;;31-02-1985;
                %1$sd;<script>alert(1)</script>;;14-03-1985;
                %1$se;Jan;;01-01-2199;
                %1$sf;Jan;;;
                ;Jan;;14-03-1985;
                %1$sg;%2$s;;14-03-1985;
                %1$sh;Jan;;14-03-1985;misschien
                %1$si;Jan;;1985-03-14
                """.formatted(naam, "x".repeat(201)));

        assertThat(verslag.regels()).extracting(Regel::nummer).containsExactly(2, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(verslag.toegevoegd()).isEqualTo(2);
        assertThat(verslag.fout()).isEqualTo(8);
        assertThat(verslag.regels())
                .filteredOn(r -> r.uitkomst() == Uitkomst.FOUT)
                .extracting(Regel::melding)
                .satisfiesExactly(
                        m -> assertThat(m).contains("burgerservicenummer"),
                                m -> assertThat(m).contains("bestaat niet"),
                        m -> assertThat(m).contains("< of >"),
                                m -> assertThat(m).contains("toekomst"),
                        m -> assertThat(m).contains("alleen het jaar"),
                                m -> assertThat(m).contains("achternaam"),
                        m -> assertThat(m).contains("200"), m -> assertThat(m).contains("ja of nee"));
        assertThat(verslag.regels().toString()).doesNotContain(naam);
    }

    @Test
    void reading_the_same_file_again_adds_nobody() {
        String csv = """
                geslachtsnaam,voornamen,bsn,geboortedatum
                %1$s,Ömer,%2$s,14-03-1985
                %1$s,Ayşe,,00-00-1985
                %1$s,Ayşe,,00-00-1985
                "%1$s","Jan, Piet",,1990
                """.formatted(naam, Mensen.bsn().waarde());

        assertThat(uitkomsten(lees(csv)))
                .containsExactly(Uitkomst.TOEGEVOEGD, Uitkomst.TOEGEVOEGD, Uitkomst.AL_BEKEND, Uitkomst.TOEGEVOEGD);
        var tweede = lees(csv);
        assertThat(uitkomsten(tweede)).containsOnly(Uitkomst.AL_BEKEND);
        assertThat(casussen.lijst(A, naam, 1, BUREAU_A).regels()).hasSize(3);
    }

    @Test
    void a_number_of_somebody_known_elsewhere_is_the_same_person_unless_the_rest_contradicts_it() {
        var bsn = Mensen.bsn();
        var p = Mensen.iemand(naam).metBsn(bsn);
        var id = personen.registreer(p, BUREAU_B, B);

        var verslag = lees("""
                geslachtsnaam;voornamen;bsn;geboortedatum
                %s;%s;%s;%s
                """.formatted(
                naam, p.naam().voornamen(), bsn.waarde(), p.geboortedatum().tekst()));
        assertThat(blad(verslag.regels().getFirst()).persoon()).isEqualTo(id);

        var fout = lees("geslachtsnaam;voornamen;bsn;geboortedatum\n%s;Willem;%s;01-01-1950\n"
                .formatted(Mensen.achternaam(), bsn.waarde()));
        assertThat(uitkomsten(fout)).containsExactly(Uitkomst.FOUT);
    }

    @Test
    void who_only_looks_alike_is_another_person() {
        var verslag =
                lees("""
                geslachtsnaam;voornamen;bsn;geboortedatum
                %1$s;Jan;%2$s;14-03-1985
                %1$s;Jan;%3$s;14-03-1985
                %1$s;Johan;;14-03-1985
                """.formatted(naam, Mensen.bsn().waarde(), Mensen.bsn().waarde()));

        assertThat(uitkomsten(verslag)).containsOnly(Uitkomst.TOEGEVOEGD);
    }

    @Test
    void older_spreadsheets_and_other_separators_are_understood() {
        var windows = lees(
                "geslachtsnaam;voornamen;geboortedatum\r\n" + naam + ";Zoë Café;1985\r\n",
                Charset.forName("windows-1252"));
        assertThat(blad(windows.regels().getFirst()).personalia().naam().voornamen())
                .isEqualTo("Zoë Café");

        var tabs = lees("\uFEFFgeslachtsnaam\tvoornamen\tgeboortedatum\n" + naam + "\tIJsbrand\t1986\n");
        assertThat(uitkomsten(tabs)).containsExactly(Uitkomst.TOEGEVOEGD);
    }

    @Test
    void a_closed_casus_does_not_count_as_known() {
        String csv = "geslachtsnaam;voornamen;geboortedatum\n" + naam + ";Jan;1985\n";
        casussen.sluit(lees(csv).regels().getFirst().casus().orElseThrow(), 1, "Klaar", REGISSEUR_A);

        assertThat(uitkomsten(lees(csv))).containsExactly(Uitkomst.TOEGEVOEGD);
    }

    @Test
    void a_file_that_is_none_is_refused() {
        for (String geen : List.of("", "voornamen;bsn\nJan;1\n", "\0\1\2", "PK\3\4")) {
            assertThatThrownBy(() -> lees(geen)).isInstanceOf(Weigering.class);
        }
        assertThat(lees("geslachtsnaam\n").regels()).isEmpty();
    }

    @Test
    void only_staff_that_registers_may_read_a_file() {
        var leeg = new ByteArrayInputStream("geslachtsnaam\nX\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> inlezen.lees(leeg, A, PARKETSECRETARIS_A)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void the_same_file_at_the_same_time_adds_everybody_once() throws Exception {
        String csv = IntStream.range(0, 40)
                .mapToObj(i -> naam + (char) ('a' + i % 26) + (char) ('a' + i / 26) + ";Jan;1985")
                .collect(Collectors.joining("\n", "geslachtsnaam;voornamen;geboortedatum\n", "\n"));
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Inleesverslag> taak = () -> lees(csv);
            var verslagen = pool.invokeAll(List.of(taak, taak)).stream()
                    .map(f -> f.resultNow())
                    .toList();

            assertThat(verslagen.stream().mapToLong(Inleesverslag::toegevoegd).sum())
                    .isEqualTo(40);
            assertThat(verslagen.stream().mapToLong(Inleesverslag::alBekend).sum())
                    .isEqualTo(40);
        }
    }

    @Test
    void five_thousand_lines_are_read_in_one_go() {
        String csv = IntStream.range(0, 5000)
                .mapToObj(i -> Mensen.achternaam() + ";Jan;;" + Mensen.geboren().tekst())
                .collect(Collectors.joining("\n", "geslachtsnaam;voornamen;bsn;geboortedatum\n", "\n"));

        // in a house of its own, so that the lists of other tests stay short
        var verslag =
                inlezen.lees(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), ANDER_VH, ANDER_BUREAU);

        assertThat(verslag.toegevoegd()).isEqualTo(5000);
    }
}
