package nl.schakel.inlezen;

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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casuslijst;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.inlezen.BestandRepository.Beurt;
import nl.schakel.inlezen.Inleeswerker.Afgebroken;
import nl.schakel.inlezen.Regel.Besluit;
import nl.schakel.inlezen.Regel.Uitkomst;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file from offering to taken in, and every way in which it leaves nothing. */
@SchakelTest
class BestandenTest {
    @Autowired
    Bestanden bestanden;

    @Autowired
    Inleeswerker werker;

    @Autowired
    BestandRepository repository;

    @Autowired
    Opnemer opnemer;

    @Autowired
    Casussen casussen;

    @Autowired
    Casuslijst casuslijst;

    @Autowired
    Personen personen;

    @Autowired
    Adviezen adviezen;

    @Autowired
    JdbcClient jdbc;

    private final String naam = letters();

    private static String letters() {
        return "Q"
                + ThreadLocalRandom.current()
                        .ints(12, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static Bsn bsn() {
        while (true) {
            String cijfers = "%09d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 999_999_999));
            if (Bsn.isGeldig(cijfers)) {
                return new Bsn(cijfers);
            }
        }
    }

    private UUID bied(String csv) {
        return bied(csv.getBytes(StandardCharsets.UTF_8), A, ADMINISTRATIE_A);
    }

    /** Offers a file and has it judged. */
    private UUID bied(byte[] inhoud, VeiligheidshuisCode bij, Medewerker door) {
        UUID id = bestanden.ontvang(inhoud, "proef.csv", bij, door);
        wacht(id, door);
        assertThat(bestanden.toon(id, door))
                .extracting(Bestand::melding, Bestand::stand)
                .containsExactly("", Stand.BEOORDELEN);
        return id;
    }

    /** The scheduled worker may have the file already; then this waits for it. */
    private void wacht(UUID id, Medewerker door) {
        Instant uiterlijk = Instant.now().plus(Duration.ofSeconds(60));
        while (bestanden.toon(id, door).stand().isBezig() && Instant.now().isBefore(uiterlijk)) {
            if (!werker.doeEen()) {
                Thread.onSpinWait();
            }
        }
    }

    private void leesIn(UUID id, Medewerker door) {
        bestanden.pasToe(id, door);
        wacht(id, door);
        assertThat(bestanden.toon(id, door).melding()).isEmpty();
        assertThat(bestanden.toon(id, door).stand()).isEqualTo(Stand.KLAAR);
    }

    private Map<Soort, Integer> aantallen(UUID id) {
        return bestanden.aantallen(id, ADMINISTRATIE_A);
    }

    private List<Regel> regels(UUID id, Soort soort) {
        return bestanden.regels(id, soort, 1, ADMINISTRATIE_A).regels();
    }

    private Casusblad blad(Regel regel) {
        return casussen.blad(new CasusId(regel.casus().orElseThrow()));
    }

    private int bekend() {
        return casuslijst.lijst(A, naam, 1, BUREAU_A).regels().size();
    }

    @Test
    void all_columns_come_over_in_any_order_and_nothing_is_known_before_it_is_taken_in() {
        Bsn nummer = bsn();
        UUID id = bied("""
                Geslachtsnaam;BSN;voornamen;voorvoegsel;geboortedatum;geslacht;straat;huisnummer;postcode;woonplaats;\
                partner_voorvoegsel;partner_geslachtsnaam;aliassen;Huiselijk geweld;jeugd;schoenmaat
                %s;%s;Şeyma;van der;00-00-1985;V;Kerkstraat;1 B;1234 AB;Aland;de;Wit;Seyma Kaya|Kaya-Wit;ja;nee;42
                """.formatted(naam, nummer.waarde()));

        assertThat(bestanden.toon(id, ADMINISTRATIE_A).onbekend()).containsExactly("schoenmaat");
        assertThat(regels(id, Soort.NIEUW))
                .extracting(Regel::wie)
                .containsExactly("Şeyma van der " + naam + ", 00-00-1985");
        assertThat(bekend()).isZero();

        leesIn(id, ADMINISTRATIE_A);

        Casusblad casus = blad(regels(id, Soort.NIEUW).getFirst());
        assertThat(casus.huiselijkGeweld()).isTrue();
        assertThat(casus.jeugd()).isFalse();
        assertThat(casus.personalia().bsn()).contains(nummer);
        assertThat(casus.personalia().geboortedatum()).isEqualTo(new Geboortedatum(1985, 0, 0));
        assertThat(casus.personalia().aliassen()).hasSize(2);
        // what stood in the file is gone; what became of each line stays
        assertThat(regels(id, Soort.NIEUW).getFirst().wie()).isEmpty();
        assertThat(jdbc.sql("select count(*) from inlezen.regel where bestand_id = ? and cellen is not null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void each_bad_line_says_what_is_wrong_and_the_good_lines_can_be_taken_in() {
        UUID id = bied("""
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

        assertThat(aantallen(id)).containsOnly(Map.entry(Soort.NIEUW, 2), Map.entry(Soort.GEWEIGERD, 8));
        assertThat(regels(id, Soort.GEWEIGERD))
                .extracting(Regel::melding)
                .satisfiesExactly(
                        m -> assertThat(m).contains("burgerservicenummer"),
                        m -> assertThat(m).contains("bestaat niet"),
                        m -> assertThat(m).contains("< of >"),
                        m -> assertThat(m).contains("toekomst"),
                        m -> assertThat(m).contains("alleen het jaar"),
                        m -> assertThat(m).contains("achternaam"),
                        m -> assertThat(m).contains("200"),
                        m -> assertThat(m).contains("ja of nee"));
        assertThat(regels(id, Soort.GEWEIGERD)).extracting(Regel::nummer).startsWith(4, 5);
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_file_with_other_data_says_what_changes() {
        Bsn nummer = bsn();
        String csv = """
                geslachtsnaam;voornamen;bsn;geboortedatum;woonplaats
                %1$s;Ömer;%2$s;14-03-1985;Aland
                %1$s;Ayşe;;00-00-1985;
                %1$s;Ayşe;;00-00-1985;
                """.formatted(naam, nummer.waarde());
        UUID eerste = bied(csv);
        assertThat(regels(eerste, Soort.GEWEIGERD).getFirst().melding()).contains("ook op regel 3");
        leesIn(eerste, ADMINISTRATIE_A);
        assertThat(bekend()).isEqualTo(2);

        UUID tweede = bied(csv);
        assertThat(aantallen(tweede)).containsOnly(Map.entry(Soort.ONGEWIJZIGD, 2), Map.entry(Soort.GEWEIGERD, 1));
        assertThatThrownBy(() -> bestanden.pasToe(tweede, ADMINISTRATIE_A))
                .hasMessageContaining("niets om in te lezen");

        UUID derde = bied("geslachtsnaam;voornamen;bsn;geboortedatum;woonplaats;straat\n%s;Ömer;%s;14-03-1985;;Dijk\n"
                .formatted(naam, nummer.waarde()));
        assertThat(regels(derde, Soort.GEWIJZIGD)).extracting(Regel::melding).containsExactly("adres");
        leesIn(derde, ADMINISTRATIE_A);
        Regel regel = regels(derde, Soort.GEWIJZIGD).getFirst();
        assertThat(regel.uitkomst()).contains(Uitkomst.BIJGEWERKT);
        assertThat(blad(regel).personalia().adres().straat()).isEqualTo("Dijk");
        assertThat(bekend()).isEqualTo(2);
    }

    @Test
    void who_looks_like_somebody_known_here_waits_for_a_human_and_stays_out_without_an_answer() {
        leesIn(
                bied("geslachtsnaam;voornamen;geboortedatum\n%1$s;Johannes;14-03-1985\n".formatted(naam)),
                ADMINISTRATIE_A);
        UUID id = bied("""
                geslachtsnaam;voornamen;geboortedatum;woonplaats
                %1$s;Johanes;14-03-1985;Aland
                %1$s;Johannus;14-03-1985;
                %1$s;Jochannes;14-03-1985;
                """.formatted(naam));
        assertThat(aantallen(id)).containsOnly(Map.entry(Soort.TWIJFEL, 3));

        bestanden.besluit(id, Optional.of(2), Besluit.ZELFDE, ADMINISTRATIE_A);
        bestanden.besluit(id, Optional.of(3), Besluit.ANDER, ADMINISTRATIE_A);
        assertThat(bestanden.zonderBesluit(id, ADMINISTRATIE_A)).isEqualTo(1);
        leesIn(id, ADMINISTRATIE_A);

        assertThat(regels(id, Soort.TWIJFEL))
                .extracting(Regel::uitkomst)
                .containsExactly(Optional.of(Uitkomst.BIJGEWERKT), Optional.of(Uitkomst.TOEGEVOEGD), Optional.empty());
        assertThat(bekend()).isEqualTo(2);
    }

    @Test
    void a_number_of_somebody_known_elsewhere_is_the_same_person_unless_the_rest_contradicts_it() {
        Bsn nummer = bsn();
        Personalia p = Personalia.van(new Naam("Willemijn", "", naam), Geboortedatum.lees("02-02-1977"))
                .metBsn(nummer);
        var wie = personen.registreer(p, BUREAU_B, B);

        UUID goed = bied("geslachtsnaam;voornamen;bsn;geboortedatum\n%s;Willemijn;%s;02-02-1977\n"
                .formatted(naam, nummer.waarde()));
        leesIn(goed, ADMINISTRATIE_A);
        assertThat(blad(regels(goed, Soort.NIEUW).getFirst()).persoon()).isEqualTo(wie);

        UUID fout = bied("geslachtsnaam;voornamen;bsn;geboortedatum\n%s;Karel;%s;01-01-1950\n"
                .formatted(letters(), nummer.waarde()));
        assertThat(regels(fout, Soort.GEWEIGERD).getFirst().melding()).contains("andere naam of geboortedatum");
    }

    @Test
    void an_advice_comes_along_as_a_draft_and_never_over_one_that_is_there() {
        String csv = """
                geslachtsnaam;geboortedatum;advies_voorkeur;advies_voorwaarden;advies_doel;advies_contact;advies_telefoon
                %1$s;03-04-1985;DAG-PR;Meldplicht;De overlast stopt.;P. de Wit;030-1
                %1$sx;03-04-1985;BESTAATNIET;;;;
                """.formatted(naam);
        UUID id = bied(csv);
        assertThat(regels(id, Soort.GEWEIGERD).getFirst().melding()).contains("advies_voorkeur");
        leesIn(id, ADMINISTRATIE_A);
        CasusId casus = new CasusId(regels(id, Soort.NIEUW).getFirst().casus().orElseThrow());
        var werkblad = adviezen.werkblad(casus, ADMINISTRATIE_A);
        assertThat(werkblad.inhoud().voorkeur().code()).isEqualTo("DAG-PR");
        assertThat(werkblad.inhoud().doel()).isEqualTo("De overlast stopt.");
        assertThat(adviezen.geldende(List.of(casus))).isEmpty();

        UUID weer = bied(csv);
        assertThat(regels(weer, Soort.ONGEWIJZIGD).getFirst().melding()).contains("er is al een advies");
        assertThatThrownBy(() -> bestanden.ontvang(csv.getBytes(StandardCharsets.UTF_8), "x", A, BUREAU_A))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("u schrijft geen adviezen");
    }

    @Test
    void cancelling_leaves_nothing_also_halfway() {
        UUID id = bied("geslachtsnaam;geboortedatum\n%s;1985\n".formatted(naam));
        bestanden.annuleer(id, ADMINISTRATIE_A);
        assertThat(aantallen(id)).isEmpty();
        assertThatThrownBy(() -> bestanden.pasToe(id, ADMINISTRATIE_A)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> bestanden.annuleer(id, ADMINISTRATIE_A)).isInstanceOf(Verouderd.class);

        UUID halverwege = bied("geslachtsnaam;geboortedatum\n%s;1985\n".formatted(naam));
        Bestand bezig = jdbcStand(halverwege, "TOEPASSEN");
        Beurt verlopen = new Beurt(UUID.randomUUID(), bezig);
        // the turn is somebody else's by now, as after a cancel: the work is rolled back as a whole
        assertThatThrownBy(() -> opnemer.neemOp(verlopen, ADMINISTRATIE_A)).isInstanceOf(Afgebroken.class);
        assertThat(bekend()).isZero();
        bestanden.annuleer(halverwege, ADMINISTRATIE_A);
        repository.ruimOp(Instant.EPOCH, Instant.EPOCH);
        assertThat(aantallen(halverwege)).isEmpty();
        assertThat(bekend()).isZero();
    }

    /** A file at which a worker died: in this state, with a turn that goes on for a while. */
    private Bestand jdbcStand(UUID id, String stand) {
        jdbc.sql("update inlezen.bestand set stand = ?, beurt = ?, bezet_tot = now() + interval '1 hour' where id = ?")
                .params(stand, UUID.randomUUID(), id)
                .update();
        return bestanden.toon(id, ADMINISTRATIE_A);
    }

    @Test
    void what_a_dead_worker_left_is_done_by_another_once_its_turn_is_over() {
        UUID id = bied("geslachtsnaam;geboortedatum\n%s;1985\n".formatted(naam));
        jdbcStand(id, "TOEPASSEN");
        jdbc.sql("update inlezen.bestand set bezet_tot = now() - interval '1 second' where id = ?")
                .param(id)
                .update();

        wacht(id, ADMINISTRATIE_A);

        assertThat(bestanden.toon(id, ADMINISTRATIE_A).stand()).isEqualTo(Stand.KLAAR);
        assertThat(bekend()).isEqualTo(1);
    }

    @Test
    void what_nobody_decided_about_is_forgotten() {
        UUID id = bied("geslachtsnaam;geboortedatum\n%s;1985\n".formatted(naam));
        jdbc.sql("update inlezen.bestand set op = now() - interval '8 days' where id = ?")
                .param(id)
                .update();

        werker.ruimOp();

        assertThat(bestanden.toon(id, ADMINISTRATIE_A).stand()).isEqualTo(Stand.VERLOPEN);
        assertThat(aantallen(id)).isEmpty();
    }

    @Test
    void a_colleague_who_took_the_person_in_meanwhile_is_not_doubled() {
        UUID id = bied("geslachtsnaam;geboortedatum\n%s;14-03-1985\n".formatted(naam));
        UUID ander = bied("geslachtsnaam;geboortedatum\n%s;14-03-1985\n".formatted(naam));
        leesIn(ander, ADMINISTRATIE_A);
        leesIn(id, ADMINISTRATIE_A);

        assertThat(regels(id, Soort.NIEUW).getFirst().uitkomst()).contains(Uitkomst.OVERGESLAGEN);
        assertThat(bekend()).isEqualTo(1);
    }

    @Test
    void a_closed_casus_does_not_count_as_known() {
        String csv = "geslachtsnaam;geboortedatum\n%s;1985\n".formatted(naam);
        UUID id = bied(csv);
        leesIn(id, ADMINISTRATIE_A);
        casussen.sluit(new CasusId(regels(id, Soort.NIEUW).getFirst().casus().orElseThrow()), 1, "Klaar", REGISSEUR_A);

        assertThat(aantallen(bied(csv))).containsOnlyKeys(Soort.NIEUW);
    }

    @Test
    void a_file_that_cannot_be_used_says_why_and_other_people_cannot_see_it() {
        for (String geen : List.of(
                "", "voornamen;bsn\nJan;1\n", "\0\1\2", "PK\3\4", "geslachtsnaam\n", "geslachtsnaam;bsn;bsn\nX;;\n")) {
            assertThatThrownBy(() -> bied(geen))
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.veld()).contains("lijst"));
        }
        byte[] windows = ("geslachtsnaam;voornamen;geboortedatum\r\n" + naam + ";Zoë Café;1985\r\n")
                .getBytes(Charset.forName("windows-1252"));
        UUID id = bied(windows, A, ADMINISTRATIE_A);
        assertThat(regels(id, Soort.NIEUW).getFirst().wie()).startsWith("Zoë Café");
        for (Medewerker ander : List.of(PARKETSECRETARIS_A, BUREAU_B, Testregio.KPC)) {
            assertThatThrownBy(() -> bestanden.toon(id, ander)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> bestanden.annuleer(id, ander)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> bestanden.ontvang(windows, "x", A, ander)).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void three_thousand_lines_go_in_parts_and_all_arrive() {
        String csv = IntStream.range(0, 3000)
                .mapToObj(i -> letters() + ";Jan;"
                        + LocalDate.of(1950, 1, 1)
                                .plusDays(ThreadLocalRandom.current().nextInt(18_000)))
                .collect(Collectors.joining("\n", "geslachtsnaam;voornamen;geboortedatum\n", "\n"));

        // in a house of its own, so that the lists of other tests stay short
        UUID id = bied(csv.getBytes(StandardCharsets.UTF_8), ANDER_VH, ANDER_BUREAU);
        leesIn(id, ANDER_BUREAU);

        assertThat(jdbc.sql("select count(*) from inlezen.regel where bestand_id = ? and uitkomst = 'TOEGEVOEGD'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3000);
    }
}
