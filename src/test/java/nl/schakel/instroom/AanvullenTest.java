package nl.schakel.instroom;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Suspects of whom little or much is known: no name, other names, a SKN, another's data; and completing them. */
@SchakelTest
class AanvullenTest {
    @Autowired
    Instroom instroom;

    @Autowired
    Aanvullen aanvullen;

    @Autowired
    Zaken zaken;

    @Autowired
    Overeenkomsten overeenkomsten;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    private static Signalement wie(String bsn, String skn, String naam, String geboren, String... aliassen) {
        return new Signalement(
                bsn,
                skn,
                Naaminvoer.lees(naam),
                List.of(aliassen).stream().map(Naaminvoer::lees).toList(),
                Geboortedatum.lees(geboren),
                Geslacht.ONBEKEND,
                new Adres("Kerkstraat", "1", "1234 AB", "Aland"),
                naam.isEmpty() && bsn.isEmpty() && skn.isEmpty());
    }

    private ZaakId binnen(Signalement s, String omschrijving) {
        return instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty(), omschrijving), KPC);
    }

    private Zaakblad blad(ZaakId id) {
        return zaken.toon(id, KPC);
    }

    private PersoonId bekend(Personalia p) {
        PersoonId id = personen.registreer(p, BUREAU_A, A);
        casussen.open(id, A, false, false, "", BUREAU_A);
        return id;
    }

    @Test
    void nn_is_not_checked_and_completed_later_with_both_checks_as_proof() {
        bekend(Personalia.van(new Naam("Rein", "", "Zondernaamhof"), Geboortedatum.lees("07-07-1987")));
        ZaakId id = binnen(wie("", "", "", ""), "Man, ongeveer 40 jaar");
        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.NIET_TE_CONTROLEREN);
        assertThat(blad(id).omschrijving()).contains("40 jaar");
        assertThat(zaken.regels(ZSM, List.of(id), KPC).getFirst().naam()).startsWith("N.N.");
        int versie = blad(id).versie();
        assertThatThrownBy(() -> aanvullen.vulAan(id, versie, wie("", "", "Rein Zondernaamhof", "1-1-2199"), "", KPC))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("toekomst");
        assertThatThrownBy(() -> aanvullen.controleerOpnieuw(id, versie, ANDERE_KPC))
                .isInstanceOf(NietGevonden.class);

        aanvullen.vulAan(id, versie, wie("", "", "Rein Zondernaamhof", "07-07-1987", "Rinus Anders"), "", KPC);

        assertThat(blad(id).bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(blad(id).verdachte().aliassen()).hasSize(1);
        assertThat(blad(id).verdachte().adres().straat()).isEqualTo("Kerkstraat");
        assertThat(overeenkomsten.controles(blad(id), KPC))
                .extracting(Controle::aanleiding)
                .containsExactly(Aanleiding.AANVULLING, Aanleiding.REGISTRATIE);
        assertThatThrownBy(() -> aanvullen.controleerOpnieuw(id, versie, KPC)).isInstanceOf(Verouderd.class);
        instroom.wijsAf(id, blad(id).kandidaten().getFirst().persoon(), blad(id).versie(), "ANDER", KPC);
        instroom.beslist(id, blad(id).versie(), true, OFFICIER);
        assertThatThrownBy(() -> aanvullen.controleerOpnieuw(id, blad(id).versie(), KPC))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void another_name_of_the_suspect_finds_the_person() {
        PersoonId p = bekend(Personalia.van(new Naam("Osman", "", "Schuilnaamink"), Geboortedatum.lees("08-07-1988")));

        Zaakblad zaak = blad(binnen(wie("", "", "Pietersen, Kees", "08-07-1988", "Schuilnaamink, Osman"), ""));

        assertThat(zaak.kandidaten()).singleElement().satisfies(k -> {
            assertThat(k.persoon()).isEqualTo(p);
            assertThat(k.uitleg()).anyMatch(v -> v.toelichting().contains("andere bekende naam"));
        });
    }

    @Test
    void a_skn_with_the_name_is_sure_and_a_skn_alone_is_looked_at() {
        var met = new Personalia(
                Optional.empty(),
                Optional.of("SKN77001"),
                new Naam("Ludo", "", "Sknmansma"),
                Optional.empty(),
                'E',
                Geboortedatum.lees("09-07-1989"),
                Geslacht.ONBEKEND,
                Adres.LEEG,
                false,
                List.of());
        PersoonId p = bekend(met);

        assertThat(blad(binnen(wie("", "SKN77001", "Ludo Sknmansma", "09-07-1989"), ""))
                        .bekenden())
                .singleElement()
                .satisfies(b -> assertThat(b.persoon()).isEqualTo(p));
        assertThat(blad(binnen(wie("", "SKN77001", "", ""), "")).kandidaten()).hasSize(1);
        assertThat(blad(binnen(wie("", "SKN77999", "Ludo Sknmansma", "09-07-1989"), ""))
                        .bekendheid())
                .isEqualTo(Bekendheid.MOGELIJK);
    }

    @Test
    void a_minor_under_the_number_of_an_adult_is_never_sure_by_itself() {
        Bsn nummer = new Bsn("999990019");
        int jaar = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear() - 15;
        bekend(Personalia.van(new Naam("Victor", "", "Anderepapierenstra"), Geboortedatum.lees("10-07-1980"))
                .metBsn(nummer));

        Zaakblad zaak = blad(binnen(wie(nummer.waarde(), "", "Victor Anderepapierenstra", "10-07-" + jaar), ""));

        assertThat(zaak.jeugd()).isTrue();
        assertThat(zaak.bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(zaak.kandidaten().getFirst().nietZeker())
                .anyMatch(r -> r.contains("minderjarig") && r.contains("volwassen"))
                .anyMatch(r -> r.contains("ouder of kind"));
    }
}
