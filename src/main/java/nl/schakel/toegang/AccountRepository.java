package nl.schakel.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads an account with its roles in one query. */
@Repository
class AccountRepository {
    private static final String FIND = """
            select a.*, r.rol, r.plek_soort, r.plek
            from toegang.account a left join toegang.aanstelling r on r.account_id = a.id
            where %s
            order by r.volgorde, r.plek, r.rol""";

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> findByGebruikersnaam(String gebruikersnaam) {
        return jdbc.sql(FIND.formatted("a.gebruikersnaam = ?"))
                .param(gebruikersnaam)
                .query(AccountRepository::account);
    }

    Optional<Account> findById(UUID id) {
        return jdbc.sql(FIND.formatted("a.id = ?")).param(id).query(AccountRepository::account);
    }

    private static Optional<Account> account(ResultSet rs) throws SQLException {
        if (!rs.next()) {
            return Optional.empty();
        }
        String naam = rs.getString("naam");
        String deelnemer = rs.getString("deelnemer");
        var id = new MedewerkerId(rs.getObject("id", UUID.class));
        String gebruikersnaam = rs.getString("gebruikersnaam");
        String wachtwoord = rs.getString("wachtwoord");
        @Nullable LocalDate[] data = data(rs);
        boolean geblokkeerd = rs.getBoolean("geblokkeerd");
        var medewerker = new Medewerker(id, naam, deelnemer, aanstellingen(rs));
        return Optional.of(new Account(
                medewerker, gebruikersnaam, wachtwoord, data[0], data[1], data[2], data[3], data[4], geblokkeerd));
    }

    private static @Nullable LocalDate[] data(ResultSet rs) throws SQLException {
        return new @Nullable LocalDate[] {
            rs.getObject("aangewezen_op", LocalDate.class),
            rs.getObject("screening_tot", LocalDate.class),
            rs.getObject("geheimhouding_op", LocalDate.class),
            rs.getObject("opgeleid_op", LocalDate.class),
            rs.getObject("einddatum", LocalDate.class)
        };
    }

    private static List<Aanstelling> aanstellingen(ResultSet rs) throws SQLException {
        List<Aanstelling> rollen = new ArrayList<>();
        do {
            String rol = rs.getString("rol");
            if (rol != null) {
                rollen.add(new Aanstelling(Rol.valueOf(rol), plek(rs.getString("plek_soort"), rs.getString("plek"))));
            }
        } while (rs.next());
        return rollen;
    }

    private static Plek plek(String soort, String code) {
        return switch (soort) {
            case "ZSM" -> new ZsmLocatieCode(code);
            case "VH" -> new VeiligheidshuisCode(code);
            default -> new RegioCode(code);
        };
    }
}
