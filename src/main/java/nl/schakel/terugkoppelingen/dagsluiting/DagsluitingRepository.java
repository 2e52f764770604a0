package nl.schakel.terugkoppelingen.dagsluiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores how far the feedback of a day is. */
@Repository
class DagsluitingRepository {
    private static final int GETOOND = 7;

    private final JdbcClient jdbc;

    DagsluitingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(ZsmLocatieCode zsm, LocalDate dag, Instant nu) {
        jdbc.sql("""
                insert into terugkoppelingen.dagsluiting (zsm_locatie, dag, begonnen_op) values (?, ?, ?)
                on conflict do nothing""").params(zsm.code(), dag, tijd(nu)).update();
    }

    void tel(ZsmLocatieCode zsm, LocalDate dag, int aantal) {
        jdbc.sql("update terugkoppelingen.dagsluiting set aantal = aantal + ? where zsm_locatie = ? and dag = ?")
                .params(aantal, zsm.code(), dag)
                .update();
    }

    /** @return whether it was not done before */
    boolean eindig(ZsmLocatieCode zsm, LocalDate dag, Instant nu, long ontbrak) {
        return jdbc.sql("""
                update terugkoppelingen.dagsluiting set klaar_op = ?, ontbrak = ?
                where zsm_locatie = ? and dag = ? and klaar_op is null""").params(tijd(nu), ontbrak, zsm.code(), dag).update() == 1;
    }

    /** The newest first. */
    List<Dagsluiting.Ronde> laatste(ZsmLocatieCode zsm) {
        return jdbc.sql("""
                select * from terugkoppelingen.dagsluiting where zsm_locatie = ? order by dag desc limit ?""")
                .params(zsm.code(), GETOOND)
                .query((rs, _) -> new Dagsluiting.Ronde(
                        rs.getObject("dag", LocalDate.class),
                        Optional.ofNullable(rs.getTimestamp("klaar_op")).map(t -> t.toInstant()),
                        rs.getInt("aantal"),
                        rs.getInt("ontbrak")))
                .list();
    }

    /** How many messages each house of the list got in a period. */
    Map<VeiligheidshuisCode, Integer> ontvangen(List<VeiligheidshuisCode> huizen, Instant van, Instant tot) {
        Map<VeiligheidshuisCode, Integer> aantallen = new TreeMap<>(Comparator.comparing(VeiligheidshuisCode::code));
        jdbc.sql("""
                select veiligheidshuis, count(*) from terugkoppelingen.terugkoppeling
                where veiligheidshuis = any (?) and verzonden_op >= ? and verzonden_op < ? group by veiligheidshuis""")
                .params(huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new), tijd(van), tijd(tot))
                .query(rs -> {
                    aantallen.put(new VeiligheidshuisCode(rs.getString(1)), rs.getInt(2));
                });
        return aantallen;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
