package nl.schakel.adviezen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.kern.Medewerker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the steps of advices. Whoever adds one holds the row of the advice. */
@Repository
class StapRepository {
    private static final int MEESTE = 100;

    private final JdbcClient jdbc;

    StapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(AdviesId advies, Stap.Soort soort, Opmerkingen opmerkingen, Medewerker door, Instant nu) {
        List<Map.Entry<String, String>> velden =
                opmerkingen.perVeld().entrySet().stream().toList();
        jdbc.sql("""
                insert into adviezen.stap (advies_id, volgnummer, soort, door, door_naam, op, opmerking, velden, teksten)
                select ?, coalesce(max(volgnummer), 0) + 1, ?, ?, ?, ?, ?, ?, ? from adviezen.stap where advies_id = ?""")
                .params(
                        advies.waarde(),
                        soort.name(),
                        door.id().waarde(),
                        door.naam(),
                        nu.atOffset(ZoneOffset.UTC),
                        opmerkingen.algemeen(),
                        velden.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        velden.stream().map(Map.Entry::getValue).toArray(String[]::new),
                        advies.waarde())
                .update();
    }

    /** Oldest first; at most the last hundred. */
    List<Stap> find(AdviesId advies) {
        return jdbc.sql("""
                select * from (select * from adviezen.stap where advies_id = ? order by volgnummer desc limit ?) laatste
                order by volgnummer""")
                .params(advies.waarde(), MEESTE)
                .query((rs, _) -> stap(rs))
                .list();
    }

    private static Stap stap(ResultSet rs) throws SQLException {
        String[] velden = (String[]) rs.getArray("velden").getArray();
        String[] teksten = (String[]) rs.getArray("teksten").getArray();
        Map<String, String> perVeld = new LinkedHashMap<>();
        for (int i = 0; i < velden.length; i++) {
            perVeld.put(velden[i], teksten[i]);
        }
        return new Stap(
                Stap.Soort.valueOf(rs.getString("soort")),
                rs.getString("door_naam"),
                rs.getTimestamp("op").toInstant(),
                new Opmerkingen(rs.getString("opmerking"), perVeld));
    }
}
