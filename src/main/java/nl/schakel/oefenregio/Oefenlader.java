package nl.schakel.oefenregio;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.oefenregio.Plaatsen.Huis;
import nl.schakel.oefenregio.Plaatsen.Persoon;
import nl.schakel.oefenregio.Plaatsen.Regio;
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
            return new Geladen(
                    regios,
                    mensen,
                    new Oefendossiers(copy, toeval, maker, omvang, personen, clock).vul(regios, mensen));
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
}
