package nl.schakel.oefenregio;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.oefenregio.Plaatsen.Huis;
import nl.schakel.oefenregio.Plaatsen.Persoon;
import nl.schakel.oefenregio.Plaatsen.Regio;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads places, people, known persons, casussen, plans and advices into empty tables. Everything follows from one seed and
 * the day of loading, so that two loads on one day give the same set.
 */
@Component
class Oefenlader {
    private static final long ZAAD = 20261124L;
    private static final int DAGEN_TERUG = 500;
    private static final int STUK = 5000;

    private final DataSource dataSource;
    private final Personen personen;
    private final Clock clock;

    Oefenlader(DataSource dataSource, Personen personen, Clock clock) {
        this.dataSource = dataSource;
        this.personen = personen;
        this.clock = clock;
    }

    /** What was made and is needed to go on. @param bekenden persons with an active casus, per region */
    record Geladen(
            List<Regio> regios, Map<RegioCode, List<Persoon>> mensen, Map<RegioCode, List<Personalia>> bekenden) {}

    /** The tables that are filled. */
    private record Tabellen(
            Kopie persoon,
            Kopie alias,
            Kopie sleutel,
            Kopie profiel,
            Kopie casus,
            Kopie plan,
            Kopie deelname,
            Kopie advies,
            Kopie incident) {
        static Tabellen van(CopyManager copy) {
            return new Tabellen(
                    new Kopie(
                            copy,
                            "personen.persoon",
                            "id, bsn, voornamen, voorvoegsel, geslachtsnaam, partner_voorvoegsel, partner_geslachtsnaam, naamgebruik, geboortedatum, geslacht, straat, huisnummer, postcode, woonplaats, geheimhouding, geregistreerd_op"),
                    new Kopie(copy, "personen.alias", "persoon_id, volgnummer, voornamen, voorvoegsel, geslachtsnaam"),
                    new Kopie(copy, "personen.zoeksleutel", "sleutel, persoon_id"),
                    new Kopie(copy, "personen.profiel", "persoon_id, vorm, profiel, sleutels"),
                    new Kopie(
                            copy,
                            "casussen.casus",
                            "id, nummer, veiligheidshuis, persoon_id, huiselijk_geweld, jeugd, procesregisseur, geopend_op, gesloten_op, reden_sluiting"),
                    new Kopie(
                            copy,
                            "casussen.plan",
                            "id, casus_id, versie, doel, tekst, vastgesteld_op, door, door_naam"),
                    new Kopie(copy, "casussen.deelname", "casus_id, deelnemer"),
                    new Kopie(
                            copy,
                            "adviezen.advies",
                            "id, casus_id, persoon_id, veiligheidshuis, nummer, status, voorkeur_code, voorkeur_voorwaarden, terugval_code, doel, context, hulp_en_toezicht, bron_overleg, bron_aanwezigen, contact_naam, contact_telefoon, auteur, bewerkers, auteur_naam, goedkeurder, goedkeurder_naam, uitgebracht_op, bijgewerkt_op, bijgewerkt_door, lij, derden"),
                    new Kopie(copy, "adviezen.incident", "advies_id, volgnummer, datum, soort, aard, gevolg"));
        }

        void verzend() {
            List.of(persoon, alias, sleutel, profiel, casus, plan, deelname, advies, incident)
                    .forEach(Kopie::verzend);
        }
    }

    @Transactional
    Geladen laad(Omvang omvang, String wachtwoordHash) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var toeval = new SplittableRandom(ZAAD);
            LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
            long reeks = omvang.regios() == 1 ? Persoonsmaker.TESTREEKS : Persoonsmaker.GROTE_REEKS;
            Persoonsmaker maker = new Persoonsmaker(toeval, vandaag, reeks);
            List<Regio> regios = Plaatsen.regios(omvang);
            new Kopie(copy, "toegang.kenmerk", "naam").en("oefenregio");
            Map<RegioCode, List<Persoon>> mensen = plaatsen(copy, regios, maker, wachtwoordHash);
            return new Geladen(regios, mensen, new Vuller(copy, toeval, maker, omvang).vul(regios, mensen));
        } catch (SQLException failed) {
            throw new IllegalStateException("loading the practice region failed", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private Map<RegioCode, List<Persoon>> plaatsen(
            CopyManager copy, List<Regio> regios, Persoonsmaker maker, String hash) {
        Kopie regio = new Kopie(copy, "werkafspraken.regio", "code, naam");
        Kopie zsm = new Kopie(copy, "werkafspraken.zsm_locatie", "code, regio, naam, telefoon");
        Kopie huis = new Kopie(
                copy,
                "werkafspraken.veiligheidshuis",
                "code, regio, naam, contactpersoon, telefoon, buiten_kantoortijd, terugkoppeling_direct");
        Kopie gemeente = new Kopie(copy, "werkafspraken.gemeente", "code, naam, veiligheidshuis");
        Kopie open = new Kopie(copy, "werkafspraken.openingstijd", "veiligheidshuis, weekdag, van, tot");
        int g = 9001;
        for (Regio r : regios) {
            regio.rij(r.code().code(), r.naam());
            zsm.rij(r.zsm().code(), r.code().code(), r.zsmNaam(), "088-0100100");
            for (Huis h : r.huizen()) {
                String wie = maker.maak(h.gemeenten().getFirst(), false).naam().volledig();
                huis.rij(
                        h.code().code(),
                        r.code().code(),
                        h.naam(),
                        wie,
                        "088-01002" + h.code().code().substring(3, 5),
                        "piket via 088-0100999",
                        h.direct());
                for (String naam : h.gemeenten()) {
                    gemeente.rij(String.valueOf(g++), naam, h.code().code());
                }
                for (int dag = 1; dag <= 5; dag++) {
                    open.rij(
                            h.code().code(),
                            dag,
                            h.direct() ? "08:30" : "09:00",
                            h.direct() ? "17:00" : dag == 3 ? "12:30" : "16:30");
                }
            }
        }
        List.of(regio, zsm, huis, gemeente, open).forEach(Kopie::verzend);
        return accounts(copy, regios, maker, hash);
    }

    private Map<RegioCode, List<Persoon>> accounts(
            CopyManager copy, List<Regio> regios, Persoonsmaker maker, String hash) {
        Kopie account = new Kopie(
                copy,
                "toegang.account",
                "id, gebruikersnaam, wachtwoord, naam, deelnemer, aangewezen_op, screening_tot, geheimhouding_op, opgeleid_op");
        Kopie rol = new Kopie(copy, "toegang.aanstelling", "account_id, rol, plek_soort, plek");
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        Map<RegioCode, List<Persoon>> alle = new HashMap<>();
        for (int i = 0; i < regios.size(); i++) {
            List<Persoon> mensen = Plaatsen.mensen(regios.get(i), i + 1, maker);
            alle.put(regios.get(i).code(), mensen);
            for (Persoon p : mensen) {
                UUID id = p.medewerker().id().waarde();
                account.rij(
                        id,
                        p.gebruikersnaam(),
                        hash,
                        p.medewerker().naam(),
                        p.medewerker().deelnemer(),
                        vandaag.minusYears(1),
                        vandaag.plusYears(3),
                        vandaag.minusYears(1),
                        vandaag.minusYears(1));
                for (Aanstelling a : p.medewerker().aanstellingen()) {
                    String soort =
                            a.plek() instanceof ZsmLocatieCode ? "ZSM" : a.plek() instanceof RegioCode ? "REGIO" : "VH";
                    rol.rij(id, a.rol().name(), soort, a.plek().code());
                }
            }
        }
        account.verzend();
        rol.verzend();
        return alle;
    }

    /** Fills the register and the dossiers of the houses. */
    private final class Vuller {
        private final SplittableRandom toeval;
        private final Persoonsmaker maker;
        private final Omvang omvang;
        private final Tabellen t;
        private final Instant nu = clock.instant();
        private int nummer;

        Vuller(CopyManager copy, SplittableRandom toeval, Persoonsmaker maker, Omvang omvang) {
            this.toeval = toeval;
            this.maker = maker;
            this.omvang = omvang;
            this.t = Tabellen.van(copy);
        }

        Map<RegioCode, List<Personalia>> vul(List<Regio> regios, Map<RegioCode, List<Persoon>> mensen) {
            Map<RegioCode, List<Personalia>> bekenden = new HashMap<>();
            int perHuis = omvang.personen() / (omvang.regios() * omvang.huizenPerRegio());
            for (Regio regio : regios) {
                List<Personalia> lijst = new ArrayList<>();
                for (Huis huis : regio.huizen()) {
                    for (int i = 0; i < perHuis; i++) {
                        lijst.add(persoon(regio, huis, mensen.getOrDefault(regio.code(), List.of())));
                        if (lijst.size() % STUK == 0) {
                            t.verzend();
                        }
                    }
                }
                bekenden.put(regio.code(), lijst);
            }
            t.verzend();
            return bekenden;
        }

        private Personalia persoon(Regio regio, Huis huis, List<Persoon> mensen) {
            boolean jeugd = maker.kans(12);
            Personalia p = maker.maak(Namenboek.een(huis.gemeenten(), toeval), jeugd);
            UUID id = uuid();
            Naam partner = p.partner().orElse(Naam.LEEG);
            t.persoon()
                    .rij(
                            id,
                            p.bsn().map(Bsn::waarde).orElse(null),
                            p.naam().voornamen(),
                            p.naam().voorvoegsel(),
                            p.naam().geslachtsnaam(),
                            partner.voorvoegsel(),
                            partner.geslachtsnaam(),
                            p.naamgebruik(),
                            p.geboortedatum().code(),
                            p.geslacht().code(),
                            p.adres().straat(),
                            p.adres().huisnummer(),
                            p.adres().postcode(),
                            p.adres().woonplaats(),
                            p.geheimhouding(),
                            nu.minus(Duration.ofDays(1 + toeval.nextInt(DAGEN_TERUG))));
            int volgnummer = 1;
            for (Naam alias : p.aliassen()) {
                t.alias().rij(id, volgnummer++, alias.voornamen(), alias.voorvoegsel(), alias.geslachtsnaam());
            }
            Personen.Indexrij index = personen.indexrij(p);
            for (long sleutel : index.sleutels()) {
                t.sleutel().rij(sleutel, id);
            }
            String sleutels = Arrays.stream(index.sleutels())
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(",", "{", "}"));
            t.profiel().rij(id, index.vorm(), "\\x" + HexFormat.of().formatHex(index.profiel()), sleutels);
            casus(id, huis, jeugd, mensen);
            if (maker.kans(5)) {
                casus(
                        id,
                        regio.huizen()
                                .get((regio.huizen().indexOf(huis) + 1)
                                        % regio.huizen().size()),
                        jeugd,
                        mensen);
            }
            return p;
        }

        private void casus(UUID persoon, Huis huis, boolean jeugd, List<Persoon> mensen) {
            Tekstboek tekst = Namenboek.een(jeugd ? Tekstboek.JEUGD : Tekstboek.VOLWASSEN, toeval);
            UUID id = uuid();
            Instant open = nu.minus(Duration.ofDays(30 + toeval.nextInt(DAGEN_TERUG)));
            boolean dicht = maker.kans(8);
            Persoon regisseur = bij(mensen, huis, "regisseur");
            t.casus()
                    .rij(
                            id,
                            "V%06d".formatted(++nummer),
                            huis.code().code(),
                            persoon,
                            tekst.huiselijkGeweld(),
                            jeugd,
                            regisseur.medewerker().naam(),
                            open,
                            dicht ? open.plus(Duration.ofDays(20)) : null,
                            dicht ? "Doel bereikt" : null);
            t.plan()
                    .rij(
                            uuid(),
                            id,
                            1,
                            tekst.doel(),
                            tekst.plan(),
                            LocalDate.ofInstant(open, ZoneId.of("Europe/Amsterdam"))
                                    .plusDays(7),
                            regisseur.medewerker().id().waarde(),
                            regisseur.medewerker().naam());
            for (String deelnemer : List.of("OM", "politie", "reclassering", "gemeente")) {
                t.deelname().rij(id, deelnemer);
            }
            if (maker.kans(78)) {
                advies(id, persoon, huis, tekst, mensen);
            }
        }

        private void advies(UUID casus, UUID persoon, Huis huis, Tekstboek tekst, List<Persoon> mensen) {
            UUID id = uuid();
            Instant uit = nu.minus(Duration.ofDays(toeval.nextInt(460))).minus(Duration.ofMinutes(toeval.nextInt(600)));
            LocalDate overleg =
                    LocalDate.ofInstant(uit, ZoneId.of("Europe/Amsterdam")).minusDays(3);
            Persoon auteur = bij(mensen, huis, "administratie");
            Persoon goed = bij(mensen, huis, "parketsecretaris");
            t.advies()
                    .rij(
                            id,
                            casus,
                            persoon,
                            huis.code().code(),
                            1,
                            "GEPUBLICEERD",
                            tekst.voorkeur(),
                            tekst.voorwaarden(),
                            tekst.terugval(),
                            tekst.doel(),
                            tekst.context(),
                            tekst.hulp(),
                            "%d-%d-%d".formatted(overleg.getDayOfMonth(), overleg.getMonthValue(), overleg.getYear()),
                            "OM, politie, reclassering, gemeente",
                            auteur.medewerker().naam(),
                            "088-0100210",
                            auteur.medewerker().id().waarde(),
                            "{" + auteur.medewerker().id().waarde() + "}",
                            auteur.medewerker().naam(),
                            goed.medewerker().id().waarde(),
                            goed.medewerker().naam(),
                            uit,
                            uit,
                            auteur.medewerker().naam(),
                            tekst.voorkeur().equals("RTE-RVDK") ? "RAADSONDERZOEK" : "",
                            "NEE");
            if (tekst.huiselijkGeweld()) {
                t.incident()
                        .rij(
                                id,
                                1,
                                "12-09-" + (overleg.getYear() - 1),
                                "BEDREIGING",
                                "per telefoon",
                                "Aangifte ingetrokken");
                t.incident()
                        .rij(
                                id,
                                2,
                                "00-03-" + (overleg.getYear() - 1),
                                "MISHANDELING",
                                "een gezinslid",
                                "Tijdelijk huisverbod");
            }
        }

        private Persoon bij(List<Persoon> mensen, Huis huis, String soort) {
            Optional<Persoon> gevonden = mensen.stream()
                    .filter(p -> p.gebruikersnaam().startsWith(soort))
                    .filter(p ->
                            p.medewerker().aanstellingen().getFirst().plek().equals(huis.code()))
                    .findFirst();
            return gevonden.orElseThrow();
        }

        private UUID uuid() {
            return new UUID(
                    (toeval.nextLong() & ~0xF000L) | 0x4000L,
                    (toeval.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
        }
    }
}
