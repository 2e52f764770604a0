package nl.schakel.terugkoppelingen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.SPECIALIST_A;
import static nl.schakel.Testregio.ZSM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.terugkoppelingen.TerugkoppelingBlad.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test of koppelvlak 3 needs: a known suspect with an advice, a filled form, and the inbox of a house. */
@SchakelTest
abstract class Terugkoppelproef {
    @Autowired
    Beslissingen beslissingen;

    @Autowired
    Beslissingketens ketens;

    @Autowired
    VerzendAlles verzending;

    @Autowired
    Terugkoppelingen terugkoppelingen;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    Adviezen adviezen;

    @Autowired
    JdbcClient jdbc;

    /** A suspect who is known at A, with an advice, and at B, without one. */
    ZaakId bekendeVerdachte(String achternaam, String geboren) {
        PersoonId p = personen.registreer(
                Personalia.van(new Naam("Terug", "", achternaam), Geboortedatum.lees(geboren)), BUREAU_A, A);
        publiceer(casussen.open(p, A, false, false, "", BUREAU_A));
        casussen.open(p, B, false, false, "", BUREAU_B);
        var s = new Signalement(
                "", new Naam("Terug", "", achternaam), Geboortedatum.lees(geboren), Geslacht.ONBEKEND, "");
        ZaakId id = instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
        instroom.bevestig(id, p, zaak(id).versie(), "Paspoort", KPC);
        return id;
    }

    void publiceer(CasusId casus) {
        LocalDate overleg = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(20);
        var invoer = new Adviesinvoer(
                new Adviesinvoer.Voorstel("DAG-PR", "Meldplicht"),
                new Adviesinvoer.Voorstel("", ""),
                "De overlast stopt blijvend.",
                "Het gezin steunt de aanpak.",
                List.of(),
                "",
                new Adviesinvoer.Bron(
                        "%d-%d-%d".formatted(overleg.getDayOfMonth(), overleg.getMonthValue(), overleg.getYear()),
                        "OM, politie"),
                new Adviesinvoer.Contact("P. de Wit", "030-1"),
                false);
        adviezen.biedAan(casus, 0, invoer, PARKETSECRETARIS_A);
        var aangeboden = adviezen.versiesVan(casus, SPECIALIST_A).getFirst();
        adviezen.keurGoed(aangeboden.id(), aangeboden.versie(), SPECIALIST_A);
    }

    Zaakblad zaak(ZaakId id) {
        return zaken.toon(id, KPC);
    }

    BeslissingInvoer invoer(ZaakId id, String code, String sepotgrond, List<Opvolging> opvolgingen) {
        return new BeslissingInvoer(
                Testregio.inzending(),
                id,
                zaak(id).versie(),
                code,
                sepotgrond,
                "Taakstraf van 40 uur",
                Optional.of(false),
                opvolgingen,
                "",
                Optional.empty());
    }

    static Opvolging gevolgd(VeiligheidshuisCode huis) {
        return new Opvolging(huis, Gevolgd.JA, "", "");
    }

    Regel inbox(Medewerker bureau, String achternaam) {
        return zoek(bureau, achternaam).orElseThrow();
    }

    boolean inInbox(Medewerker bureau, String achternaam) {
        return zoek(bureau, achternaam).isPresent();
    }

    /** Other tests fill the same inbox, so every page is looked at. */
    private Optional<Regel> zoek(Medewerker bureau, String achternaam) {
        for (int pagina = 1; ; pagina++) {
            var blad = terugkoppelingen.inbox(false, pagina, bureau);
            Optional<Regel> regel = blad.regels().stream()
                    .filter(r -> r.naam().startsWith(achternaam))
                    .findFirst();
            if (regel.isPresent() || !blad.heeftVolgende()) {
                return regel;
            }
        }
    }

    static Terugkoppelingen.Oordeelinvoer oordeel(
            TerugkoppelingBlad t, @Nullable Oordeel keuze, String aan, String toelichting) {
        return new Terugkoppelingen.Oordeelinvoer(t.versie(), Optional.ofNullable(keuze), aan, toelichting);
    }
}
