package nl.schakel.personen.gewichten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.personen.vergelijking.Gewichten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores versions of the weights. */
@Repository
class GewichtenRepository {
    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    GewichtenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Gewichtenversie> find(int nummer) {
        return jdbc.sql("select * from personen.gewichten where nummer = ?")
                .param(nummer)
                .query((rs, _) -> versie(rs))
                .optional();
    }

    /** The versions that were ever in force, the last one first. */
    List<Gewichtenversie> gebruikt() {
        return jdbc.sql("""
                select * from personen.gewichten where geactiveerd_op is not null
                order by actief desc, geactiveerd_op desc limit ?""").param(MEESTE).query((rs, _) -> versie(rs)).list();
    }

    /** The newest versions first. */
    List<Gewichtenversie> lijst() {
        return jdbc.sql("select * from personen.gewichten order by nummer desc limit ?")
                .param(MEESTE)
                .query((rs, _) -> versie(rs))
                .list();
    }

    /** Adds a version; empty when its name is taken. */
    Optional<Integer> insert(Gewichten gewichten, String inhoud, Instant op, String door) {
        return jdbc.sql("""
                insert into personen.gewichten (versie, herkomst, inhoud, toegevoegd_op, toegevoegd_door)
                values (?, ?, ?, ?, ?) on conflict (versie) do nothing returning nummer""")
                .params(gewichten.versie(), gewichten.herkomst(), inhoud, Timestamp.from(op), door)
                .query(Integer.class)
                .optional();
    }

    void activeer(int nummer, Instant op, String door) {
        jdbc.sql("update personen.gewichten set actief = false where actief and nummer <> ?")
                .param(nummer)
                .update();
        jdbc.sql(
                        "update personen.gewichten set actief = true, geactiveerd_op = ?, geactiveerd_door = ? where nummer = ?")
                .params(Timestamp.from(op), door, nummer)
                .update();
    }

    private static Gewichtenversie versie(ResultSet rs) throws SQLException {
        return new Gewichtenversie(
                rs.getInt("nummer"),
                rs.getString("versie"),
                rs.getString("herkomst"),
                rs.getString("inhoud"),
                rs.getTimestamp("toegevoegd_op").toInstant(),
                rs.getString("toegevoegd_door"),
                rs.getBoolean("actief"),
                Optional.ofNullable(rs.getTimestamp("geactiveerd_op")).map(Timestamp::toInstant),
                Optional.ofNullable(rs.getString("geactiveerd_door")));
    }
}
