package nl.schakel.personen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchakelTest
class PersonenTest {
    @Autowired
    Personen personen;

    @Autowired
    JdbcClient jdbc;

    /** A surname that no other test uses. */
    private static String eigenNaam() {
        return "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")
                + ThreadLocalRandom.current()
                        .ints(8, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static Bsn eigenBsn() {
        while (true) {
            String cijfers = "%09d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 999_999_999));
            if (Bsn.isGeldig(cijfers)) {
                return new Bsn(cijfers);
            }
        }
    }

    private static Personalia iemand(String achternaam) {
        return Personalia.van(new Naam("Şükrü Łukasz", "van der", achternaam), geboren(achternaam));
    }

    /** Somebody of many: another first name and another century, so no candidate for who is looked for elsewhere. */
    private static Personalia uitDeMassa() {
        return Personalia.van(new Naam("Teunis", "", eigenNaam()), Geboortedatum.lees("15-06-1871"));
    }

    /** Every surname its own birth date, so that persons of one test are no candidates in another. */
    private static Geboortedatum geboren(String achternaam) {
        return Geboortedatum.van(LocalDate.of(1900, 1, 1).plusDays(Math.floorMod(achternaam.hashCode() * 31L, 40_000)));
    }

    private static Signalement vraag(String bsn, String voornamen, String achternaam, String datum) {
        return new Signalement(
                bsn, new Naam(voornamen, "", achternaam), Geboortedatum.lees(datum), Geslacht.ONBEKEND, "");
    }

    private PersoonId registreer(Personalia p) {
        return personen.registreer(p, ADMINISTRATIE_A, A);
    }

    @Test
    void everything_that_was_registered_comes_back() {
        var volledig = new Personalia(
                Optional.of(eigenBsn()),
                Optional.of(eigenNaam().substring(0, 12)),
                new Naam("Ştefan Łukasz", "de", "Őszi-Ñandú"),
                Optional.of(new Naam("", "van", "Dijk")),
                'V',
                Geboortedatum.lees("00-00-1985"),
                Geslacht.VROUW,
                new Adres("Kerkstraat", "12 B-3", "1234 AB", "'s-Gravenhage"),
                true,
                List.of(new Naam("Stef", "", "Osi"), new Naam("", "", "Steffie")));

        PersoonId id = registreer(volledig);

        assertThat(personen.toon(id)).isEqualTo(new Persoon(id, volledig, 1));
        assertThat(personen.vindOpBsn(volledig.bsn().orElseThrow())).contains(id);
        assertThat(personen.vindOpSkn(volledig.skn().stream().toList())).containsValue(id);
    }

    @Test
    void a_registered_person_is_found_at_once_and_every_registration_leaves_a_log_line() {
        String naam = eigenNaam();
        PersoonId id = registreer(iemand(naam));

        assertThat(personen.vergelijk(vraag("", "Sukru", naam, geboren(naam).tekst())))
                .extracting(Kandidaat::persoon)
                .containsExactly(id);
        assertThat(personen.vergelijk(vraag("", "Sukru", naam, geboren(naam).tekst())))
                .noneMatch(Kandidaat::zeker);
        assertThat(jdbc.sql("select count(*) from verantwoording.logregel where naam = 'Persoon geregistreerd'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void only_a_number_makes_it_certain() {
        Bsn bsn = eigenBsn();
        String naam = eigenNaam();
        PersoonId id = registreer(iemand(naam).metBsn(bsn));

        var kandidaten = personen.vergelijk(
                vraag(bsn.waarde(), "Sukru", naam, geboren(naam).tekst()));

        assertThat(kandidaten).singleElement().satisfies(k -> {
            assertThat(k.persoon()).isEqualTo(id);
            assertThat(k.zeker()).isTrue();
        });
    }

    @Test
    void not_the_same_is_remembered_although_the_suspect_is_typed_otherwise() {
        String naam = eigenNaam();
        PersoonId id = registreer(iemand(naam));

        personen.nietDezelfde(vraag("", "Sukru", naam, geboren(naam).tekst()), id, "ANDER_UITERLIJK", KPC);
        personen.nietDezelfde(vraag("", "Sukru", naam, geboren(naam).tekst()), id, "again", KPC);

        assertThat(personen.vergelijk(vraag(
                        "",
                        "ŞÜKRÜ",
                        naam.toUpperCase(Locale.ROOT),
                        geboren(naam).code())))
                .isEmpty();
        assertThat(personen.vergelijk(vraag("", "Willem", naam, geboren(naam).tekst())))
                .as("another suspect")
                .isNotEmpty();
    }

    @Test
    void not_the_same_never_hides_the_person_who_comes_in_under_the_own_number() {
        Bsn bsn = eigenBsn();
        String naam = eigenNaam();
        PersoonId id = registreer(iemand(naam).metBsn(bsn));
        Signalement misbruik = vraag(bsn.waarde(), "Willem", eigenNaam(), "01-01-1960");
        assertThat(personen.vergelijk(misbruik)).singleElement().matches(k -> !k.zeker());

        personen.nietDezelfde(misbruik, id, "ANDER_UITERLIJK", KPC);

        assertThat(personen.vergelijk(misbruik)).isEmpty();
        assertThat(personen.vergelijk(
                        vraag(bsn.waarde(), "Sukru", naam, geboren(naam).tekst())))
                .extracting(Kandidaat::zeker)
                .containsExactly(true);
    }

    @Test
    void a_list_is_compared_as_each_of_its_suspects_alone() {
        List<String> namen = IntStream.range(0, 30).mapToObj(_ -> eigenNaam()).toList();
        personen.registreer(namen.stream().map(PersonenTest::iemand).toList(), ADMINISTRATIE_A, A);
        List<Signalement> vragen = namen.stream()
                .map(n -> vraag("", "Sukru", n, String.valueOf(geboren(n).jaar())))
                .toList();

        assertThat(personen.vergelijk(vragen))
                .isEqualTo(vragen.stream().map(personen::vergelijk).toList())
                .noneMatch(List::isEmpty);
        assertThat(personen.vergelijk(List.of())).isEmpty();
    }

    @Test
    void a_number_is_in_the_register_once() {
        Bsn bsn = eigenBsn();
        registreer(iemand(eigenNaam()).metBsn(bsn));
        PersoonId ander = registreer(iemand(eigenNaam()));

        assertThatThrownBy(() -> registreer(iemand(eigenNaam()).metBsn(bsn)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("staat al in het register");
        assertThatThrownBy(() -> personen.wijzig(ander, 1, iemand(eigenNaam()).metBsn(bsn), ADMINISTRATIE_A, A))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> personen.registreer(
                        List.of(iemand("X").metBsn(eigenBsn()), iemand("Y").metBsn(bsn)), ADMINISTRATIE_A, A))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void a_change_moves_the_keys_and_two_editors_do_not_overwrite_one_another() {
        String oud = eigenNaam();
        String nieuw = eigenNaam();
        PersoonId id = registreer(iemand(oud));

        personen.wijzig(id, 1, iemand(nieuw), ADMINISTRATIE_A, A);

        assertThat(personen.toon(id).versie()).isEqualTo(2);
        assertThat(personen.vergelijk(vraag("", "Sukru", nieuw, geboren(nieuw).tekst())))
                .isNotEmpty();
        assertThat(personen.vergelijk(
                        vraag("", "", oud, String.valueOf(geboren(oud).jaar()))))
                .isEmpty();
        assertThatThrownBy(() -> personen.wijzig(id, 1, iemand(oud), ADMINISTRATIE_A, A))
                .isInstanceOf(Verouderd.class);
        assertThatThrownBy(() -> personen.wijzig(PersoonId.nieuw(), 1, iemand(oud), ADMINISTRATIE_A, A))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void only_staff_of_the_house_registers() {
        for (var door : List.of(ANDER_BUREAU, KPC, PARKETSECRETARIS_A)) {
            assertThatThrownBy(() -> personen.registreer(iemand("Nee"), door, A))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void who_could_never_be_found_is_refused() {
        assertThatThrownBy(() -> registreer(Personalia.van(new Naam("", "", "Alleen"), Geboortedatum.ONBEKEND)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("BSN");
        assertThatThrownBy(() -> registreer(Personalia.van(new Naam("", "", "Straks"), Geboortedatum.lees("2199"))))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("toekomst");
        assertThatThrownBy(() -> iemand("<script>alert(1)</script>")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> iemand("x".repeat(201))).isInstanceOf(Weigering.class);
        assertThat(registreer(iemand("x".repeat(200)))).isNotNull();
    }

    @Test
    void many_are_registered_in_one_go() {
        List<Personalia> velen =
                IntStream.range(0, 3000).mapToObj(_ -> uitDeMassa()).toList();

        List<PersoonId> ids = personen.registreer(velen, ADMINISTRATIE_A, A);

        Map<PersoonId, Persoon> terug = personen.toon(ids);
        assertThat(ids.stream().map(terug::get).map(Persoon::personalia).toList())
                .isEqualTo(velen);
    }

    @Test
    void nothing_personal_is_printed_by_accident() {
        Personalia p = iemand("Geheimzinnig").metBsn(eigenBsn());
        assertThat(List.of(
                        p,
                        p.naam(),
                        p.adres(),
                        new Persoon(PersoonId.nieuw(), p, 1),
                        Signalement.van(p),
                        p.bsn().orElseThrow()))
                .allSatisfy(x -> assertThat(x.toString())
                        .doesNotContain(
                                "Geheimzinnig",
                                String.valueOf(geboren("Geheimzinnig").jaar()),
                                p.bsn().orElseThrow().waarde()));
    }
}
