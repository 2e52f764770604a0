package nl.schakel.signalering;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesfeit;
import nl.schakel.adviezen.Voorbeeld;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.signalering.Meldingen.Nieuw;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A fact becomes a notice for the right people, with the act and not without it. */
@SchakelTest
class MeldingenTest {
    @Autowired
    Meldingen meldingen;

    @Autowired
    Aankomsten aankomsten;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    ApplicationEventPublisher feiten;

    @Autowired
    JdbcClient jdbc;

    private final String naam = "Q" + Voorbeeld.letters();
    private final String bsn = nummer();

    private static String nummer() {
        while (true) {
            String cijfers = "%09d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 999_999_999));
            if (Bsn.isGeldig(cijfers)) {
                return cijfers;
            }
        }
    }

    private PersoonId persoon(Optional<Bsn> nummer) {
        Personalia p = Personalia.van(new Naam("Aan", "", naam), Geboortedatum.lees("04-05-1986"));
        return personen.registreer(
                new Personalia(
                        nummer,
                        p.skn(),
                        p.naam(),
                        p.partner(),
                        p.naamgebruik(),
                        p.geboortedatum(),
                        p.geslacht(),
                        p.adres(),
                        p.geheimhouding(),
                        p.aliassen()),
                BUREAU_A,
                A);
    }

    private ZaakId binnen(String nummer) {
        var s = new Signalement(
                nummer, new Naam("Aan", "", naam), Geboortedatum.lees("04-05-1986"), Geslacht.ONBEKEND, "");
        return instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
    }

    private CasusId casus(PersoonId wie, VeiligheidshuisCode huis, Medewerker door) {
        return casussen.open(wie, huis, false, false, "", door);
    }

    private List<Melding> over(CasusId casus, boolean open, Medewerker wie) {
        return meldingen.lijst(open, Optional.of(Soort.AANKOMST), 1, wie).regels().stream()
                .filter(m -> m.naar().equals(Verwijzing.naar(casus)))
                .toList();
    }

    private long verstrekt(ZaakId zaak) {
        return jdbc.sql("""
                select count(*) from verantwoording.logregel
                where dossier_id = ? and naam = 'Aankomst bij ZSM gemeld' and ontvanger in ('Veiligheidshuis Aland', 'Veiligheidshuis Beekstad')""").param(zaak.waarde()).query(Long.class).single();
    }

    @Test
    void who_is_known_for_sure_is_told_to_every_house_with_the_check() {
        PersoonId wie = persoon(Bsn.lees(bsn));
        CasusId bijA = casus(wie, A, BUREAU_A);
        CasusId bijB = casus(wie, B, BUREAU_B);

        ZaakId zaak = binnen(bsn);

        String nummer = zaken.toon(zaak, KPC).nummer();
        assertThat(over(bijA, true, BUREAU_A)).singleElement().satisfies(m -> {
            assertThat(m.isNieuw()).isTrue();
            assertThat(m.tekst())
                    .contains(
                            "ZSM Teststad",
                            "030-0000001",
                            nummer,
                            casussen.blad(bijA).nummer())
                    .doesNotContain(naam, bsn);
        });
        assertThat(over(bijA, true, REGISSEUR_A)).hasSize(1);
        assertThat(over(bijB, true, BUREAU_B)).hasSize(1);
        assertThat(over(bijB, true, BUREAU_A)).isEmpty();
        assertThat(over(bijA, true, ADMINISTRATIE_A)).isEmpty();
        assertThat(over(bijA, true, ANDER_BUREAU)).isEmpty();
        assertThat(verstrekt(zaak)).isEqualTo(2);
        assertThat(aankomsten.van(bijA.waarde(), REGISSEUR_A))
                .singleElement()
                .satisfies(a -> assertThat(a.nummer()).isEqualTo(nummer));
        assertThatThrownBy(() -> aankomsten.van(bijA.waarde(), BUREAU_B)).isInstanceOf(NietGevonden.class);
    }

    private void feit(Adviesfeit feit) {
        transactie.executeWithoutResult(_ -> feiten.publishEvent(feit));
    }

    private List<String> adviesmeldingen(CasusId casus, Medewerker wie) {
        return meldingen.lijst(true, Optional.of(Soort.ADVIES), 1, wie).regels().stream()
                .filter(m -> m.naar().equals(Verwijzing.naar(casus)))
                .map(Melding::tekst)
                .toList();
    }

    @Test
    void what_ages_and_what_must_be_renewed_is_told_once_to_who_writes_advices_there() {
        CasusId casus = casus(persoon(Optional.empty()), A, BUREAU_A);
        AdviesId advies = new AdviesId(UUID.randomUUID());
        Instant nu = Instant.now();
        var bijna =
                new Adviesfeit.AdviesBijnaVerouderd(advies, casus, A, ADMINISTRATIE_A.id(), LocalDate.of(2027, 1, 31));
        feit(bijna);
        feit(bijna);
        feit(new Adviesfeit.AdviesTeHerzien(casus, A, UUID.randomUUID(), "terugkoppeling van ZSM", nu));
        feit(new Adviesfeit.AdviesVerouderd(advies, casus, A, ADMINISTRATIE_A.id(), LocalDate.of(2027, 1, 31)));

        assertThat(adviesmeldingen(casus, ADMINISTRATIE_A))
                .hasSize(3)
                .anyMatch(t -> t.contains("31 januari 2027"))
                .anyMatch(t -> t.contains("herzien: terugkoppeling van ZSM"))
                .anyMatch(t -> t.contains("is verouderd"))
                .noneMatch(t -> t.contains(naam));
        assertThat(adviesmeldingen(casus, BUREAU_A)).isEmpty();
        assertThat(adviesmeldingen(casus, BUREAU_B)).isEmpty();
    }

    @Test
    void an_advice_that_waits_is_told_until_somebody_approved_it() {
        CasusId casus = casus(persoon(Optional.empty()), A, BUREAU_A);
        AdviesId advies = new AdviesId(UUID.randomUUID());
        Instant nu = Instant.now();
        feit(new Adviesfeit.AdviesAangeboden(advies, casus, A, Set.of(), nu));
        assertThat(wachtend(advies, SPECIALIST_A)).isEqualTo(1);
        assertThat(wachtend(advies, ADMINISTRATIE_A)).isZero();

        feit(new Adviesfeit.AdviesGepubliceerd(advies, casus, A, 1, nu));
        assertThat(wachtend(advies, SPECIALIST_A)).isZero();
    }

    private long wachtend(AdviesId advies, Medewerker wie) {
        return meldingen.lijst(true, Optional.of(Soort.ADVIES), 1, wie).regels().stream()
                .filter(m -> m.naar().equals(Verwijzing.naar(advies)))
                .count();
    }

    @Test
    void a_possible_match_is_told_after_a_human_confirmed_it_and_withdrawn_when_it_was_somebody_else() {
        PersoonId wie = persoon(Optional.empty());
        CasusId casus = casus(wie, A, BUREAU_A);
        ZaakId zaak = binnen("");
        assertThat(over(casus, true, BUREAU_A)).isEmpty();

        instroom.bevestig(zaak, wie, zaken.toon(zaak, KPC).versie(), "Paspoort gezien", KPC);
        assertThat(over(casus, true, BUREAU_A)).hasSize(1);

        instroom.wijsAf(zaak, wie, zaken.toon(zaak, KPC).versie(), "TWEELING", KPC);
        assertThat(over(casus, true, BUREAU_A)).isEmpty();
        assertThat(over(casus, false, BUREAU_A))
                .singleElement()
                .satisfies(m -> assertThat(m.redenIntrekking())
                        .hasValueSatisfying(r -> assertThat(r).contains("iemand anders")));
        assertThat(aankomsten.van(casus.waarde(), BUREAU_A)).isEmpty();

        instroom.herstel(zaak, wie, zaken.toon(zaak, KPC).versie(), KPC);
        instroom.bevestig(zaak, wie, zaken.toon(zaak, KPC).versie(), "Toch", KPC);
        assertThat(over(casus, true, BUREAU_A)).singleElement().matches(Melding::isNieuw);
    }

    @Test
    void a_closed_casus_is_told_nothing_and_closing_withdraws_what_was_told() {
        PersoonId wie = persoon(Optional.empty());
        CasusId casus = casus(wie, A, BUREAU_A);
        ZaakId zaak = binnen("");
        casussen.sluit(casus, casussen.blad(casus).versie(), "Doel bereikt", REGISSEUR_A);
        instroom.bevestig(zaak, wie, zaken.toon(zaak, KPC).versie(), "Paspoort gezien", KPC);
        assertThat(over(casus, true, BUREAU_A)).isEmpty();
        assertThat(over(casus, false, BUREAU_A)).isEmpty();
        assertThat(verstrekt(zaak)).isZero();

        CasusId nieuw = casus(wie, A, BUREAU_A);
        ZaakId volgende = binnen("");
        instroom.bevestig(volgende, wie, zaken.toon(volgende, KPC).versie(), "Paspoort gezien", KPC);
        assertThat(over(nieuw, true, BUREAU_A)).hasSize(1);
        casussen.sluit(nieuw, casussen.blad(nieuw).versie(), "Doel bereikt", REGISSEUR_A);
        assertThat(over(nieuw, true, BUREAU_A)).isEmpty();
    }

    private Nieuw gewoon(String sleutel) {
        return new Nieuw(
                sleutel, Soort.ADVIES, A, Set.of(Rol.BEDRIJFSBUREAU), "Er is iets.", Verwijzing.naar(CasusId.nieuw()));
    }

    private Optional<Melding> vind(Nieuw n) {
        return meldingen.lijst(true, Optional.of(Soort.ADVIES), 1, BUREAU_A).regels().stream()
                .filter(m -> m.naar().equals(n.naar()))
                .findFirst();
    }

    @Test
    void the_same_fact_is_told_once_and_never_without_its_act() {
        Nieuw n = gewoon("proef:" + Ids.nieuw());
        assertThatThrownBy(() -> meldingen.meld(n)).isInstanceOf(IllegalTransactionStateException.class);
        transactie.executeWithoutResult(t -> {
            meldingen.meld(n);
            t.setRollbackOnly();
        });
        assertThat(vind(n)).isEmpty();

        transactie.executeWithoutResult(_ -> meldingen.meld(n));
        transactie.executeWithoutResult(_ -> meldingen.meld(n));
        assertThat(meldingen.lijst(true, Optional.of(Soort.ADVIES), 1, BUREAU_A).regels())
                .filteredOn(m -> m.naar().equals(n.naar()))
                .hasSize(1);
    }

    @Test
    void what_one_has_done_is_done_for_all_and_others_get_no_hint() {
        Nieuw n = gewoon("proef:" + Ids.nieuw());
        transactie.executeWithoutResult(_ -> meldingen.meld(n));
        UUID id = vind(n).orElseThrow().id();
        assertThatThrownBy(() -> meldingen.open(id, REGISSEUR_A)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> meldingen.handelAf(id, BUREAU_B)).isInstanceOf(NietGevonden.class);

        meldingen.open(id, BUREAU_A);
        assertThat(vind(n)).hasValueSatisfying(m -> assertThat(m.gezienDoor()).contains(BUREAU_A.naam()));
        meldingen.handelAf(id, BUREAU_A);
        meldingen.handelAf(id, BUREAU_A);
        assertThat(vind(n)).isEmpty();
        transactie.executeWithoutResult(_ -> meldingen.meld(n));
        assertThat(vind(n)).as("told again after it was done").isEmpty();
    }

    @Test
    void after_ninety_days_it_is_gone() {
        Nieuw oud = gewoon("proef:" + Ids.nieuw());
        Nieuw jong = gewoon("proef:" + Ids.nieuw());
        transactie.executeWithoutResult(_ -> {
            meldingen.meld(oud);
            meldingen.meld(jong);
        });
        zetTerug(oud, 91);
        zetTerug(jong, 89);
        while (meldingen.ruimOp() > 0) {}
        assertThat(bestaat(oud)).isFalse();
        assertThat(bestaat(jong)).isTrue();
    }

    private void zetTerug(Nieuw n, int dagen) {
        jdbc.sql("update signalering.melding set op = ? where sleutel = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(dagen))), n.sleutel())
                .update();
    }

    private boolean bestaat(Nieuw n) {
        return jdbc.sql("select exists (select from signalering.melding where sleutel = ?)")
                .param(n.sleutel())
                .query(Boolean.class)
                .single();
    }
}
