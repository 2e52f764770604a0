package nl.schakel.instroom;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.dubbel.Dubbelingen;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Paar.Stand;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Samenvoegen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two records that are one person: proposed, confirmed by a second, followed by every module, and undone. */
@SchakelTest
class SamenvoegenTest {
    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    Samenvoegen samenvoegen;

    @Autowired
    Dubbelingen dubbelingen;

    private PersoonId persoon(
            String voornaam, String achternaam, String geboren, VeiligheidshuisCode bij, Medewerker door) {
        return personen.registreer(
                Personalia.van(new Naam(voornaam, "", achternaam), Geboortedatum.lees(geboren)), door, bij);
    }

    private ZaakId binnen(String bsn, String naam, String geboren) {
        var s = new Signalement(bsn, Naaminvoer.lees(naam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
        return instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
    }

    private static Samenvoegen.Kant kant(PersoonId p, VeiligheidshuisCode huis) {
        return new Samenvoegen.Kant(p, huis);
    }

    @Test
    void two_people_make_one_person_and_casus_and_zaak_follow_and_go_back() {
        PersoonId een = persoon("Willem", "Samenvoegsma", "01-03-1975", A, BUREAU_A);
        PersoonId ander = persoon("Wilhelmus", "Samenvoeghsma", "01-03-1975", B, BUREAU_B);
        CasusId casusA = casussen.open(een, A, false, false, "", BUREAU_A);
        CasusId casusB = casussen.open(ander, B, false, false, "", BUREAU_B);
        ZaakId zaak = binnen("", "Wilhelmus Samenvoeghsma", "01-03-1975");
        instroom.bevestig(zaak, ander, zaken.toon(zaak, KPC).versie(), "Paspoort", KPC);

        UUID paar = samenvoegen.stelVoor(kant(een, A), kant(ander, B), "Zelfde foto", BUREAU_A);
        assertThatThrownBy(() -> samenvoegen.bevestig(paar, 1, BUREAU_A)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> samenvoegen.toon(paar, ANDER_BUREAU)).isInstanceOf(NietGevonden.class);
        samenvoegen.bevestig(paar, 1, BUREAU_B);
        assertThatThrownBy(() -> samenvoegen.bevestig(paar, 1, BUREAU_B)).isInstanceOf(Verouderd.class);

        assertThat(casussen.blad(casusB).persoon()).isEqualTo(een);
        assertThat(personen.toon(ander).id()).isEqualTo(een);
        assertThat(zaken.toon(zaak, KPC).kandidaten()).singleElement().satisfies(k -> {
            assertThat(k.persoon()).isEqualTo(een);
            assertThat(k.status()).isEqualTo(KandidaatStatus.BEKEND);
            assertThat(k.veiligheidshuizen()).contains(A, B);
        });
        // the old spelling still finds the one person, once, at both houses
        Zaakblad later = zaken.toon(binnen("", "Wilhelmus Samenvoeghsma", "01-03-1975"), KPC);
        assertThat(later.kandidaten()).singleElement().satisfies(k -> {
            assertThat(k.persoon()).isEqualTo(een);
            assertThat(k.veiligheidshuizen()).containsExactly(A, B);
        });

        samenvoegen.maakOngedaan(paar, samenvoegen.toon(paar, BUREAU_A).versie(), BUREAU_A);

        assertThat(casussen.blad(casusB).persoon()).isEqualTo(ander);
        assertThat(casussen.blad(casusA).persoon()).isEqualTo(een);
        assertThat(personen.toon(ander).id()).isEqualTo(ander);
    }

    @Test
    void a_suspect_under_the_number_of_the_lapsed_record_is_a_sure_hit() {
        Bsn oud = new Bsn("999991073");
        PersoonId een = persoon("Nicolaas", "Oudnummerink", "02-04-1976", A, BUREAU_A);
        PersoonId ander = personen.registreer(
                Personalia.van(new Naam("Nico", "", "Oudnummerink"), Geboortedatum.lees("02-04-1976"))
                        .metBsn(oud),
                BUREAU_A,
                A);
        casussen.open(een, A, false, false, "", BUREAU_A);
        UUID paar = samenvoegen.stelVoor(kant(een, A), kant(ander, A), "Zelfde foto", BUREAU_A);
        samenvoegen.bevestig(paar, 1, REGISSEUR_A);

        Zaakblad zaak = zaken.toon(binnen(oud.waarde(), "Nico Oudnummerink", "02-04-1976"), KPC);

        assertThat(zaak.bekendheid()).isEqualTo(Bekendheid.BEKEND);
        assertThat(zaak.bekenden())
                .singleElement()
                .satisfies(b -> assertThat(b.persoon()).isEqualTo(een));
        assertThat(personen.vindOpBsn(oud)).contains(een);
    }

    @Test
    void two_active_casussen_at_one_house_stop_the_merge_and_nothing_is_half_done() {
        PersoonId een = persoon("Floris", "Dubbelactiefstra", "03-05-1977", A, BUREAU_A);
        PersoonId ander = persoon("Floor", "Dubbelactiefstra", "03-05-1977", A, BUREAU_A);
        casussen.open(een, A, false, false, "", BUREAU_A);
        CasusId tweede = casussen.open(ander, A, false, false, "", BUREAU_A);
        UUID paar = samenvoegen.stelVoor(kant(een, A), kant(ander, A), "Zelfde foto", BUREAU_A);

        assertThatThrownBy(() -> samenvoegen.bevestig(paar, 1, REGISSEUR_A))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Sluit eerst een van die casussen");
        assertThat(samenvoegen.toon(paar, BUREAU_A).stand()).isEqualTo(Stand.VOORGESTELD);
        assertThat(personen.toon(ander).id()).isEqualTo(ander);

        casussen.sluit(tweede, 1, "Dubbel", REGISSEUR_A);
        samenvoegen.bevestig(paar, 1, REGISSEUR_A);
        assertThat(casussen.blad(tweede).persoon()).isEqualTo(een);
    }

    @Test
    void pairs_of_a_house_are_found_judged_and_not_shown_again() {
        PersoonId een = persoon("Anneke", "Gelijkendhof", "04-06-1978", A, BUREAU_A);
        PersoonId ander = persoon("Anneke", "Gelijkenthof", "04-06-1978", A, BUREAU_A);
        PersoonId elders = persoon("Anneke", "Gelijkendhof", "04-06-1978", B, BUREAU_B);
        casussen.open(een, A, false, false, "", BUREAU_A);
        casussen.open(ander, A, false, false, "", BUREAU_A);
        casussen.open(elders, B, false, false, "", BUREAU_B);

        assertThat(dubbelingen.zoek(A, BUREAU_A)).isGreaterThanOrEqualTo(3);

        var mijn = van(een, ander);
        assertThat(mijn).hasSize(3);
        var binnen =
                mijn.stream().filter(r -> r.paar().binnenEenHuis()).findFirst().orElseThrow();
        var buiten =
                mijn.stream().filter(r -> !r.paar().binnenEenHuis()).findFirst().orElseThrow();
        assertThat(binnen.ander()).contains("Gelijken");
        assertThat(buiten.ander()).isEmpty();
        assertThat(dubbelingen.toon(buiten.paar().id(), BUREAU_A).ander()).isEmpty();
        assertThatThrownBy(() -> dubbelingen.toon(buiten.paar().id(), BUREAU_B)).isInstanceOf(NietGevonden.class);

        assertThatThrownBy(() -> dubbelingen.nietDezelfde(binnen.paar().id(), " ", BUREAU_A))
                .isInstanceOf(Weigering.class);
        dubbelingen.nietDezelfde(binnen.paar().id(), "Zussen", BUREAU_A);
        dubbelingen.zoek(A, BUREAU_A);
        assertThat(van(een, ander)).hasSize(2).noneMatch(r -> r.paar().binnenEenHuis());
    }

    private List<Dubbelingen.Dubbelregel> van(PersoonId... wie) {
        List<PersoonId> mijn = List.of(wie);
        List<Dubbelingen.Dubbelregel> gevonden = new ArrayList<>();
        // other tests leave pairs in this house too: those of this one may stand on any page
        for (int pagina = 1; ; pagina++) {
            var lijst = dubbelingen.lijst(A, pagina, BUREAU_A);
            lijst.regels().stream().filter(r -> mijn.contains(r.paar().een())).forEach(gevonden::add);
            if (!lijst.heeftVolgende()) {
                return gevonden;
            }
        }
    }

    @Autowired
    Splitsen splitsen;

    @Test
    void a_person_who_was_two_is_divided_and_every_zaak_gets_the_right_one() {
        PersoonId oud = persoon("Maarten", "Gesplitstma", "11-08-1981", A, BUREAU_A);
        CasusId bijA = casussen.open(oud, A, false, false, "", BUREAU_A);
        CasusId bijB = casussen.open(oud, B, false, false, "", BUREAU_B);
        ZaakId beslist = binnen("", "Maarten Gesplitstma", "11-08-1981");
        instroom.bevestig(beslist, oud, zaken.toon(beslist, KPC).versie(), "Paspoort", KPC);
        instroom.beslist(beslist, zaken.toon(beslist, KPC).versie(), true, OFFICIER);
        ZaakId open = binnen("", "Maarten Gesplitstma", "11-08-1981");
        instroom.bevestig(open, oud, zaken.toon(open, KPC).versie(), "Paspoort", KPC);
        var tweede = Personalia.van(new Naam("Martijn", "", "Gesplitstma"), Geboortedatum.lees("11-08-1982"));

        assertThatThrownBy(() -> splitsen.splits(
                        bijA, new Splitsen.Verdeling(1, tweede, Set.of(bijB.waarde()), Set.of()), REGISSEUR_A))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("ten minste één casus");
        assertThatThrownBy(() -> splitsen.toon(bijA, BUREAU_B)).isInstanceOf(NietGevonden.class);
        PersoonId nieuw = splitsen.splits(
                bijA, new Splitsen.Verdeling(1, tweede, Set.of(bijA.waarde()), Set.of(beslist.waarde())), REGISSEUR_A);

        assertThat(casussen.blad(bijA).persoon()).isEqualTo(nieuw);
        assertThat(casussen.blad(bijB).persoon()).isEqualTo(oud);
        assertThat(instroom.bevestigdeBekenden(beslist)).singleElement().satisfies(b -> {
            assertThat(b.persoon()).isEqualTo(nieuw);
            assertThat(b.veiligheidshuis()).isEqualTo(A);
        });
        Zaakblad opnieuw = zaken.toon(open, KPC);
        assertThat(opnieuw.bekendheid()).isEqualTo(Bekendheid.MOGELIJK);
        assertThat(opnieuw.kandidaten())
                .hasSize(2)
                .allSatisfy(k -> assertThat(k.status()).isEqualTo(KandidaatStatus.MOGELIJK));
    }
}
