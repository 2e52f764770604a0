package nl.schakel.personen.herloop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.personen.herloop.Herloopsoort.Hap;
import nl.schakel.personen.herloop.Herloopsoort.Opdracht;
import nl.schakel.personen.herloop.Herloopstand.Stand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores runs and their pieces. Who works on a piece holds its row; when that node dies the row is free again. */
@Repository
class HerloopRepository {
    private static final int POGINGEN = 3;
    private static final String STAND = """
            select h.*, t.* from personen.herloop h cross join lateral (
                select coalesce(sum(aantal), 0) as totaal,
                    coalesce(sum(aantal) filter (where klaar_op is not null), 0) as gedaan,
                    coalesce(sum(gevonden), 0) as gevonden,
                    count(*) filter (where klaar_op is null and pogingen >= 3) as mislukt,
                    coalesce(sum(aantal) filter (where klaar_op > cast(:nu as timestamptz) - interval '1 minute'), 0) /
                        greatest(1, least(60, extract(epoch from (cast(:nu as timestamptz) - h.gestart_op)))) as per_seconde
                from personen.herloop_hap where herloop_id = h.id) t
            where %s order by h.gestart_op desc limit 20""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    HerloopRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Who started a run, and why. */
    record Start(String soort, String aanleiding, String door) {}

    /** Adds a run; false when one of its kind is open. */
    boolean insert(Opdracht opdracht, Start start) {
        return jdbc.sql("""
                insert into personen.herloop (id, soort, stand, aanleiding, dagen, gestart_op, gestart_door)
                values (?, ?, 'LOOPT', ?, ?, ?, ?)
                on conflict (soort) where stand in ('LOOPT', 'GEPAUZEERD') do nothing""")
                        .params(
                                opdracht.id(),
                                start.soort(),
                                start.aanleiding(),
                                opdracht.dagen(),
                                Timestamp.from(opdracht.gestartOp()),
                                start.door())
                        .update()
                > 0;
    }

    void insert(UUID herloop, List<Hap> happen) {
        batch.batchUpdate(
                "insert into personen.herloop_hap (herloop_id, nummer, van, tot, aantal) values (?, ?, ?, ?, ?)",
                happen.stream()
                        .map(h -> new Object[] {herloop, h.nummer(), h.van(), h.tot(), h.aantal()})
                        .toList());
    }

    /** A piece that this transaction holds, with what was asked for. */
    record Werk(String soort, Opdracht opdracht, Hap hap) {}

    /** Takes a free piece of these kinds of work; other nodes take others. */
    Optional<Werk> neem(Collection<String> soorten) {
        return jdbc.sql("""
                select h.id, h.soort, h.dagen, h.gestart_op, p.nummer, p.van, p.tot, p.aantal
                from personen.herloop h join personen.herloop_hap p on p.herloop_id = h.id
                where h.stand = 'LOOPT' and h.soort = any (?) and p.klaar_op is null and p.pogingen < ?
                order by h.gestart_op, p.nummer limit 1 for update of p skip locked""")
                .param(soorten.toArray(String[]::new))
                .param(POGINGEN)
                .query((rs, _) -> new Werk(
                        rs.getString("soort"),
                        new Opdracht(
                                rs.getObject("id", UUID.class),
                                rs.getInt("dagen"),
                                rs.getTimestamp("gestart_op").toInstant()),
                        new Hap(
                                rs.getInt("nummer"),
                                rs.getObject("van", UUID.class),
                                rs.getObject("tot", UUID.class),
                                rs.getInt("aantal"))))
                .optional();
    }

    void klaar(Werk werk, int gevonden, Instant op) {
        jdbc.sql("update personen.herloop_hap set klaar_op = ?, gevonden = ? where herloop_id = ? and nummer = ?")
                .params(
                        Timestamp.from(op),
                        gevonden,
                        werk.opdracht().id(),
                        werk.hap().nummer())
                .update();
    }

    void mislukt(Werk werk) {
        jdbc.sql("update personen.herloop_hap set pogingen = pogingen + 1 where herloop_id = ? and nummer = ?")
                .params(werk.opdracht().id(), werk.hap().nummer())
                .update();
    }

    /** Closes the runs of which nothing is left to do. @return how many */
    int sluit(Instant op) {
        return jdbc.sql("""
                update personen.herloop h set stand = 'KLAAR', klaar_op = ?
                where stand = 'LOOPT' and not exists (select from personen.herloop_hap p
                    where p.herloop_id = h.id and p.klaar_op is null and p.pogingen < ?)""").params(Timestamp.from(op), POGINGEN).update();
    }

    /** Moves a run to another state. @return false when it was not in one of the states */
    boolean zet(UUID id, Stand naar, Collection<Stand> van) {
        return jdbc.sql("""
                update personen.herloop set stand = ?, klaar_op = null where id = ? and stand = any (?)""")
                        .params(naar.name(), id, van.stream().map(Stand::name).toArray(String[]::new))
                        .update()
                > 0;
    }

    /** Pieces that failed may be tried again. */
    void opnieuw(UUID id) {
        jdbc.sql("update personen.herloop_hap set pogingen = 0 where herloop_id = ? and klaar_op is null")
                .param(id)
                .update();
    }

    List<Herloopstand> lijst(Instant nu) {
        return stand("true", nu, Optional.empty());
    }

    Optional<Herloopstand> find(UUID id, Instant nu) {
        return stand("h.id = :id", nu, Optional.of(id)).stream().findFirst();
    }

    private List<Herloopstand> stand(String waar, Instant nu, Optional<UUID> id) {
        var vraag = jdbc.sql(STAND.formatted(waar)).param("nu", Timestamp.from(nu));
        return (id.isPresent() ? vraag.param("id", id.get()) : vraag)
                .query((rs, _) -> stand(rs))
                .list();
    }

    private static Herloopstand stand(ResultSet rs) throws SQLException {
        return new Herloopstand(
                rs.getObject("id", UUID.class),
                rs.getString("soort"),
                Stand.valueOf(rs.getString("stand")),
                rs.getString("aanleiding"),
                rs.getInt("dagen"),
                rs.getTimestamp("gestart_op").toInstant(),
                rs.getString("gestart_door"),
                Optional.ofNullable(rs.getTimestamp("klaar_op")).map(Timestamp::toInstant),
                rs.getLong("totaal"),
                rs.getLong("gedaan"),
                rs.getLong("gevonden"),
                rs.getInt("mislukt"),
                rs.getDouble("per_seconde"));
    }
}
