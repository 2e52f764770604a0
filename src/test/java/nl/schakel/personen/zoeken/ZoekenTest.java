package nl.schakel.personen.zoeken;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Naam;
import nl.schakel.personen.NietVergeleken;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Zoekuitslag;
import nl.schakel.personen.gewichten.Gewichtenkast;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Vergelijker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Memory and table give the same answers, on every node, also while others change the register. */
@SchakelTest
class ZoekenTest {
    @Autowired
    Personen personen;

    @Autowired
    DataSource dataSource;

    @Autowired
    Zoekvorm vorm;

    @Autowired
    Sleutel sleutel;

    @Autowired
    Gewichtenkast gewichten;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Node een;
    private Node ander;
    private Zoeker alleenTabel;

    /** A node of its own: its memory and its way of searching. */
    private record Node(Geheugen geheugen, Zoeker zoeker) {}

    @BeforeEach
    void nodes() {
        een = node(2000);
        ander = node(2000);
        alleenTabel = new Zoeker(vorm, sleutel, tabel(2000), geheugen(false, 2000), gewichten);
    }

    private Node node(int meeste) {
        Geheugen geheugen = geheugen(true, meeste);
        geheugen.onderhoud();
        return new Node(geheugen, new Zoeker(vorm, sleutel, tabel(meeste), geheugen, gewichten));
    }

    private Geheugen geheugen(boolean aan, int meeste) {
        ZoekInstellingen i = new ZoekInstellingen(aan, 1_000_000, meeste, 5, 1);
        return new Geheugen(new GeheugenRepository(dataSource, vorm, i), i);
    }

    private Tabelzoeker tabel(int meeste) {
        return new Tabelzoeker(dataSource, vorm, new ZoekInstellingen(false, 1, meeste, 5, 1));
    }

    private <T> T tx(Supplier<T> werk) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> werk.get()));
    }

    private static String letters(int aantal) {
        return ThreadLocalRandom.current()
                .ints(aantal, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Personalia iemand(String achternaam, int dag) {
        return Personalia.van(
                new Naam(letters(9), "", achternaam),
                new Geboortedatum(1851 + ThreadLocalRandom.current().nextInt(20), 1 + dag % 12, 1 + dag % 28));
    }

    private static Signalement vraag(Personalia p) {
        return Signalement.van(p);
    }

    private PersoonId registreer(Personalia p) {
        return personen.registreer(p, ADMINISTRATIE_A, A);
    }

    private Set<PersoonId> zoek(Zoeker zoeker, Signalement s) {
        return tx(() -> zoeker.zoek(List.of(s))).getFirst().kandidaten().stream()
                .map(Kandidaat::persoon)
                .collect(Collectors.toSet());
    }

    private boolean uitGeheugen(Node node, Signalement s) {
        return tx(() -> node.geheugen().zoek(List.of(vraagvan(s)), _ -> new Vergelijker(Gewichten.standaard())))
                .isPresent();
    }

    private Zoekvraag vraagvan(Signalement s) {
        return new Zoekvraag(nl.schakel.personen.vergelijking.Profiel.van(s), vorm.sleutels(s), alleenTabel.kenmerk(s));
    }

    @Test
    void somebody_registered_changed_or_removed_a_moment_ago_is_right_on_every_node() {
        Personalia eerst = iemand("Vroegste" + letters(8), 3);
        Personalia daarna = iemand("Laterste" + letters(8), 9);
        PersoonId id = registreer(eerst);
        for (Node node : List.of(een, ander)) {
            assertThat(zoek(node.zoeker(), vraag(eerst))).containsExactly(id);
            assertThat(uitGeheugen(node, vraag(eerst))).isTrue();
        }

        personen.wijzig(id, 1, daarna, ADMINISTRATIE_A, A);
        for (Node node : List.of(een, ander)) {
            assertThat(zoek(node.zoeker(), vraag(eerst))).isEmpty();
            assertThat(zoek(node.zoeker(), vraag(daarna))).containsExactly(id);
        }

        jdbc.sql("delete from personen.persoon where id = ?").param(id.waarde()).update();
        for (Node node : List.of(een, ander)) {
            assertThat(zoek(node.zoeker(), vraag(daarna))).isEmpty();
            assertThat(uitGeheugen(node, vraag(daarna))).isTrue();
        }
        assertThat(jdbc.sql("select count(*) from personen.zoeksleutel where persoon_id = ?")
                        .param(id.waarde())
                        .query(Integer.class)
                        .single())
                .as("nothing of the person stays in the index")
                .isZero();
    }

    @Test
    void a_transaction_finds_what_it_wrote_itself_and_nobody_else_does_before_the_commit() {
        Personalia p = iemand("Ongedaan" + letters(8), 5);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            PersoonId id = registreer(p);
            assertThat(een.zoeker().zoek(List.of(vraag(p))).getFirst().kandidaten())
                    .extracting(Kandidaat::persoon)
                    .containsExactly(id);
            assertThat(een.geheugen().zoek(List.of(vraagvan(vraag(p))), _ -> new Vergelijker(Gewichten.standaard())))
                    .as("memory keeps out")
                    .isEmpty();
            status.setRollbackOnly();
        });

        assertThat(zoek(een.zoeker(), vraag(p))).isEmpty();
        assertThat(uitGeheugen(een, vraag(p))).isTrue();
    }

    @Test
    void who_was_written_first_but_committed_last_is_not_missed() throws InterruptedException {
        Personalia traag = iemand("Traagste" + letters(8), 1);
        Personalia vlug = iemand("Vlugste" + letters(8), 2);
        CountDownLatch geschreven = new CountDownLatch(1);
        CountDownLatch mag = new CountDownLatch(1);
        Thread schrijver = Thread.ofPlatform()
                .start(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    registreer(traag);
                    geschreven.countDown();
                    wacht(mag);
                }));
        wacht(geschreven);
        registreer(vlug);
        assertThat(zoek(een.zoeker(), vraag(vlug))).hasSize(1);
        een.geheugen().onderhoud();
        assertThat(zoek(een.zoeker(), vraag(traag))).isEmpty();

        mag.countDown();
        schrijver.join();

        assertThat(zoek(een.zoeker(), vraag(traag))).hasSize(1);
        assertThat(uitGeheugen(een, vraag(traag))).isTrue();
    }

    private static void wacht(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void with_many_writers_at_once_both_tiers_agree_all_the_time() throws InterruptedException {
        List<Personalia> alle = new ArrayList<>();
        List<Throwable> fouten = new ArrayList<>();
        List<Thread> schrijvers = IntStream.range(0, 4)
                .mapToObj(n -> Thread.ofPlatform().unstarted(() -> schrijf(n, alle)))
                .toList();
        schrijvers.forEach(t -> {
            t.setUncaughtExceptionHandler((_, fout) -> fouten.add(fout));
            t.start();
        });
        for (Thread t : schrijvers) {
            t.join();
        }

        assertThat(fouten).isEmpty();
        List<Signalement> vragen = alle.stream().map(ZoekenTest::vraag).toList();
        List<Zoekuitslag> tabel = tx(() -> alleenTabel.zoek(vragen));
        assertThat(tx(() -> een.zoeker().zoek(vragen))).isEqualTo(tabel);
        assertThat(tx(() -> ander.zoeker().zoek(vragen))).isEqualTo(tabel);
        assertThat(uitGeheugen(een, vragen.getFirst())).isTrue();
        assertThat(tabel).filteredOn(u -> !u.kandidaten().isEmpty()).hasSizeGreaterThan(40);
    }

    /** Registers, changes and removes; what was committed is looked up at once, on one node and the other. */
    private void schrijf(int nummer, List<Personalia> alle) {
        for (int i = 0; i < 15; i++) {
            Personalia eerst = iemand("Veel" + letters(7), nummer * 7 + i);
            Personalia daarna = iemand("Meer" + letters(7), nummer * 5 + i);
            synchronized (alle) {
                alle.add(eerst);
                alle.add(daarna);
            }
            Zoeker zoeker = i % 2 == 0 ? een.zoeker() : ander.zoeker();
            PersoonId id = registreer(eerst);
            assertThat(zoek(zoeker, vraag(eerst))).contains(id);
            personen.wijzig(id, 1, daarna, ADMINISTRATIE_A, A);
            assertThat(zoek(zoeker, vraag(daarna))).contains(id);
            assertThat(zoek(zoeker, vraag(eerst))).doesNotContain(id);
            if (i % 5 == 0) {
                jdbc.sql("delete from personen.persoon where id = ?")
                        .param(id.waarde())
                        .update();
                assertThat(zoek(zoeker, vraag(daarna))).doesNotContain(id);
            }
        }
    }

    @Test
    void very_much_at_once_goes_over_to_the_table_and_comes_back_after_the_background_work() {
        String naam = "Massaal" + letters(6);
        personen.registreer(
                IntStream.range(0, 2100)
                        .mapToObj(i -> iemand(naam + letters(6), i))
                        .toList(),
                ADMINISTRATIE_A,
                A);
        Personalia laatste = iemand(naam + letters(6), 4);
        PersoonId id = registreer(laatste);

        assertThat(zoek(een.zoeker(), vraag(laatste))).contains(id);
        assertThat(uitGeheugen(een, vraag(laatste))).isFalse();
        een.geheugen().onderhoud();
        assertThat(zoek(een.zoeker(), vraag(laatste))).contains(id);
        assertThat(uitGeheugen(een, vraag(laatste))).isTrue();
    }

    @Test
    void a_key_that_too_many_share_is_not_cut_in_silence() {
        String naam = "Overvol" + letters(6);
        // the same surname and year; nothing else in common
        List<Personalia> velen = IntStream.range(0, 6)
                .mapToObj(i -> Personalia.van(
                        new Naam((char) ('a' + i) + letters(6), "", naam), new Geboortedatum(1862, 1 + i, 10 + i)))
                .toList();
        List<PersoonId> ids = personen.registreer(velen, ADMINISTRATIE_A, A);
        Node krap = node(3);
        Zoeker krapTabel = new Zoeker(vorm, sleutel, tabel(3), geheugen(false, 3), gewichten);
        Signalement weinig =
                new Signalement("", new Naam("", "", naam), Geboortedatum.lees("1862"), Geslacht.ONBEKEND, "");
        Signalement meer = vraag(velen.get(4));

        for (Zoeker zoeker : List.of(krap.zoeker(), krapTabel)) {
            List<Zoekuitslag> uitslag = tx(() -> zoeker.zoek(List.of(weinig, meer)));
            assertThat(uitslag.getFirst().onvolledig()).isTrue();
            assertThat(uitslag.get(1).kandidaten())
                    .extracting(Kandidaat::persoon)
                    .as("who shares another key is found all the same")
                    .containsExactly(ids.get(4));
            assertThat(tx(() -> zoeker.zoek(List.of(weinig))).getFirst().kandidaten())
                    .isEqualTo(uitslag.getFirst().kandidaten());
        }
        assertThat(uitGeheugen(krap, weinig)).isTrue();
        assertThat(tx(() -> een.zoeker().zoek(List.of(weinig))).getFirst())
                .satisfies(u -> assertThat(u.onvolledig()).isFalse())
                .satisfies(u -> assertThat(u.kandidaten()).hasSize(6));
    }

    @Test
    void two_keys_that_too_many_share_count_together() {
        String naam = "Dubbelvol" + letters(6);
        Personalia p = iemand(naam, 6);
        List<PersoonId> ids =
                personen.registreer(IntStream.range(0, 5).mapToObj(_ -> p).toList(), ADMINISTRATIE_A, A);
        Node krap = node(3);
        Zoeker krapTabel = new Zoeker(vorm, sleutel, tabel(3), geheugen(false, 3), gewichten);

        assertThat(zoek(krapTabel, vraag(p))).isEqualTo(new HashSet<>(ids));
        assertThat(zoek(krap.zoeker(), vraag(p))).isEqualTo(new HashSet<>(ids));
    }

    @Test
    void an_index_of_another_form_says_so_and_is_made_anew() {
        Personalia p = iemand("Verouderd" + letters(8), 7);
        PersoonId id = registreer(p);
        jdbc.sql("update personen.profiel set vorm = 0, tx = pg_current_xact_id() where persoon_id = ?")
                .param(id.waarde())
                .update();
        try {
            for (Zoeker zoeker : List.of(een.zoeker(), alleenTabel)) {
                assertThatThrownBy(() -> zoek(zoeker, vraag(p))).isInstanceOf(NietVergeleken.class);
            }
        } finally {
            jdbc.sql("update personen.profiel set vorm = ?, tx = pg_current_xact_id() where persoon_id = ?")
                    .params(vorm.nummer(), id.waarde())
                    .update();
        }
        assertThat(zoek(een.zoeker(), vraag(p))).containsExactly(id);
    }

    @Test
    void memory_can_be_off_or_too_small_for_the_register() {
        ZoekInstellingen klein = new ZoekInstellingen(true, -1, 10, 5, 1);
        Geheugen geheugen = new Geheugen(new GeheugenRepository(dataSource, vorm, klein), klein);
        geheugen.onderhoud();

        assertThat(geheugen.personen()).isEmpty();
        assertThat(geheugen.bytes()).isZero();
        assertThat(een.geheugen().personen()).isNotEqualTo(Optional.empty());
    }

    @Test
    void the_profile_of_a_person_takes_few_bytes() {
        Zoekrij rij = vorm.rij(iemand("Gewoon", 3));
        assertThat(rij.profiel().length).isLessThan(40);
    }
}
