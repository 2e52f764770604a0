package nl.schakel.adviezen;

import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.ANDERE_ZSM;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.RECLASSERING;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.casussen.CasusId;
import nl.schakel.kanalen.Veraproef;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SchakelTest
class AdviesverstrekkingTest extends Adviesproef {
    @Autowired
    Adviesverstrekking verstrekking;

    private final ZaakId zaak = new ZaakId(Ids.nieuw());

    private Afdruk afdruk(String... ontvangers) {
        return new Afdruk(zaak, ZSM, "2026-00042", "10-123456-26", "werkdossier", List.of(ontvangers));
    }

    private void maakOud(AdviesId id) {
        jdbc.sql("update adviezen.advies set uitgebracht_op = ? where id = ?")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(400))))
                .param(id.waarde())
                .update();
    }

    private static String tekst(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void zsm_reads_the_version_in_force_and_that_is_logged_on_the_zaak() {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);

        assertThat(verstrekking.voorZaak(List.of(casus, casus), zaak, ZSM, RECLASSERING))
                .singleElement()
                .satisfies(a -> assertThat(a.id()).isEqualTo(advies.id()));
        assertThat(log(zaak.waarde())).containsExactly("RAADPLEGEN Advies geraadpleegd op ZSM");
    }

    @Test
    void without_an_advice_nothing_was_read_and_nothing_is_logged() {
        CasusId casus = casus();
        aangeboden(casus);

        assertThat(verstrekking.voorZaak(List.of(casus), zaak, ZSM, KPC)).isEmpty();
        assertThat(log(zaak.waarde())).isEmpty();
    }

    @Test
    void who_has_no_role_at_this_zsm_gets_not_found() {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);

        assertThatThrownBy(() -> verstrekking.voorZaak(List.of(casus), zaak, ZSM, ANDERE_KPC))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verstrekking.voorZaak(List.of(casus), zaak, ZSM, PARKETSECRETARIS_A))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verstrekking.voorZaak(List.of(casus), zaak, ANDERE_ZSM, KPC))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verstrekking.print(advies.id(), afdruk("OM"), RECLASSERING))
                .isInstanceOf(NietGevonden.class);
        assertThat(log(zaak.waarde())).isEmpty();
    }

    @Test
    void the_advice_of_a_closed_casus_no_longer_passes() {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);

        assertThat(verstrekking.voorZaak(List.of(casus), zaak, ZSM, KPC)).isEmpty();
        assertThatThrownBy(() -> verstrekking.print(advies.id(), afdruk("OM"), KPC))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void an_advice_that_is_not_in_force_is_not_printed() {
        Adviesblad concept = aangeboden(casus());

        assertThatThrownBy(() -> verstrekking.print(concept.id(), afdruk("OM"), KPC))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void a_print_needs_a_recipient_that_may_have_it() {
        Adviesblad advies = gepubliceerd(casus());

        assertThatThrownBy(() -> verstrekking.print(advies.id(), afdruk(), KPC)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> verstrekking.print(advies.id(), afdruk("OM", "Slachtofferhulp Nederland"), KPC))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("ontvangers"));
        assertThat(log(zaak.waarde())).isEmpty();
    }

    @Test
    void a_print_is_one_page_that_says_for_whom_until_when_and_when_to_destroy_it() throws Exception {
        Adviesblad advies = gepubliceerd(casus());

        byte[] pdf = verstrekking.print(advies.id(), afdruk("OM", "reclassering"), OFFICIER);

        Files.write(Path.of("target/advies-afdruk.pdf"), pdf);
        assertThat(tekst(pdf))
                .contains(
                        naam,
                        "2026-00042",
                        "OM, reclassering",
                        "Test officier",
                        "Geldig tot en met",
                        "versie 1",
                        "Vernietigen uiterlijk",
                        "DAG-PR – Dagvaarding politierechter",
                        "00-03-2025",
                        "Mishandeling partner")
                .doesNotContain("verouderd");
        assertThat(Veraproef.gebreken(pdf)).isEmpty();
        assertThat(log(zaak.waarde()))
                .containsExactly("VERSTREKKEN Advies afgedrukt OM", "VERSTREKKEN Advies afgedrukt reclassering");
    }

    @Test
    void an_old_advice_says_so_on_paper() throws Exception {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        maakOud(advies.id());

        assertThat(verstrekking.voorZaak(List.of(casus), zaak, ZSM, KPC))
                .singleElement()
                .matches(Adviesblad::isVerouderd);
        assertThat(adviezen.geldende(List.of(casus)).get(casus))
                .satisfies(kop -> assertThat(kop.versheid()).isEqualTo(Versheid.VEROUDERD));
        byte[] pdf = verstrekking.print(advies.id(), afdruk("OM"), KPC);
        Files.write(Path.of("target/advies-verouderd.pdf"), pdf);
        assertThat(tekst(pdf)).contains("Dit advies is verouderd");
    }

    @Test
    void the_longest_advice_that_passes_the_gate_still_fits_on_one_valid_page() throws Exception {
        CasusId casus = casus();
        String woorden = "lange ĳzeren zin met Şü en €; ".repeat(40);
        Adviesinvoer g = goed();
        var rijen = IntStream.range(0, Adviesinvoer.MEESTE_INCIDENTEN)
                .mapToObj(
                        i -> new Incident("00-00-20" + (10 + i), woorden.substring(0, 119), woorden.substring(0, 119)))
                .toList();
        var langste = new Adviesinvoer(
                new Voorstel("DAG-PR", woorden.substring(0, 399)),
                new Voorstel("OMS", woorden.substring(0, 399)),
                woorden.substring(0, 399),
                woorden.substring(0, 799),
                rijen,
                woorden.substring(0, 399),
                g.bron(),
                g.contact(),
                false);
        adviezen.biedAan(casus, 0, langste, ADMINISTRATIE_A);
        adviezen.keurGoed(voorste(casus).id(), voorste(casus).versie(), PARKETSECRETARIS_A);

        byte[] pdf = verstrekking.print(
                voorste(casus).id(), afdruk("OM", "politie", "reclassering", "Raad voor de Kinderbescherming"), KPC);

        Files.write(Path.of("target/advies-langst.pdf"), pdf);
        assertThat(tekst(pdf)).contains("ĳzeren", "1 van 1");
    }
}
