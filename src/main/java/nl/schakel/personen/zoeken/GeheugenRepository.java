package nl.schakel.personen.zoeken;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.schakel.personen.zoeken.Geheugeninhoud.Wijziging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads profiles for the memory of a node: all of them at one moment, and what changed since a moment. */
@Repository
class GeheugenRepository {
    private static final int HAP = 5000;
    private static final String STAND = """
            with stand as (select pg_current_snapshot()::text as moment,
                pg_current_xact_id_if_assigned() is not null as schrijft,
                (select nummer from personen.gewichten where actief) as gewichten,
                coalesce((select min(vorm) from personen.profiel) <> :vorm
                    or (select max(vorm) from personen.profiel) <> :vorm, false) as achter)
            select stand.*, w.persoon_id, w.profiel, w.sleutels
            from stand left join lateral (
                select persoon_id, profiel, sleutels from personen.profiel
                where tx >= pg_snapshot_xmin(cast(:sinds as pg_snapshot))
                    and not pg_visible_in_snapshot(tx, cast(:sinds as pg_snapshot)) limit :meeste) w on true""";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Zoekvorm vorm;

    GeheugenRepository(DataSource dataSource, Zoekvorm vorm, ZoekInstellingen instellingen) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setQueryTimeout(instellingen.seconden());
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(template);
        this.vorm = vorm;
    }

    /**
     * What happened since a moment.
     *
     * @param moment the snapshot of this very query
     * @param schrijft the transaction has written, so the changes may be its own and not yet true for others
     */
    record Sindsdien(String moment, boolean schrijft, Zoekstand stand, List<Wijziging> wijzigingen) {}

    /** @param sinds a snapshot; @param meeste with this many changes the rest is left out */
    Sindsdien sinds(String sinds, int meeste) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        Sindsdien[] kop = new Sindsdien[1];
        jdbc.sql(STAND)
                .param("vorm", vorm.nummer())
                .param("sinds", sinds)
                .param("meeste", meeste)
                .query(rs -> {
                    int gewichten = rs.getInt("gewichten");
                    OptionalInt nummer = rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(gewichten);
                    kop[0] = new Sindsdien(
                            rs.getString("moment"),
                            rs.getBoolean("schrijft"),
                            new Zoekstand(nummer, rs.getBoolean("achter")),
                            wijzigingen);
                    UUID persoon = rs.getObject("persoon_id", UUID.class);
                    if (persoon != null) {
                        wijzigingen.add(new Wijziging(persoon, rs.getBytes("profiel"), sleutels(rs)));
                    }
                });
        return kop[0];
    }

    /** Work on rows that were all read at one moment, on a connection of its own. */
    private interface Lezing<T> {
        T lees(Connection connection, String moment) throws SQLException;
    }

    private <T> T opEenMoment(Lezing<T> lezing) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean auto = connection.getAutoCommit();
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try (var statement = connection.createStatement();
                    ResultSet rs = statement.executeQuery("select pg_current_snapshot()::text")) {
                rs.next();
                return lezing.lees(connection, rs.getString(1));
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(auto);
                connection.setTransactionIsolation(isolation);
            }
        }
    }

    /** Lets the screens go first: after every piece it rests half as long as the piece took. */
    private static final class Rem {
        private int rijen;
        private long begin = System.nanoTime();

        void tik() {
            if (++rijen % HAP == 0) {
                LockSupport.parkNanos((System.nanoTime() - begin) / 2);
                begin = System.nanoTime();
            }
        }
    }

    /** Everybody at one moment. */
    record Alles(String moment, List<Segment> segmenten) {}

    /** Reads the whole table, piece by piece. */
    Alles alles() throws SQLException {
        return opEenMoment((connection, moment) -> new Alles(moment, segmenten(connection)));
    }

    private List<Segment> segmenten(Connection connection) throws SQLException {
        List<Segment> segmenten = new ArrayList<>();
        Segment.Bouwer bouwer = new Segment.Bouwer();
        try (PreparedStatement statement = connection.prepareStatement(
                "select persoon_id, profiel, sleutels from personen.profiel where vorm = ? and profiel is not null order by persoon_id")) {
            statement.setInt(1, vorm.nummer());
            statement.setFetchSize(HAP);
            try (ResultSet rs = statement.executeQuery()) {
                Rem rem = new Rem();
                while (rs.next()) {
                    rem.tik();
                    bouwer.voegToe(rs.getObject(1, UUID.class), rs.getBytes(2), sleutels(rs));
                    if (bouwer.isVol()) {
                        segmenten.add(bouwer.bouw());
                        bouwer = new Segment.Bouwer();
                    }
                }
            }
        }
        if (!bouwer.isLeeg()) {
            segmenten.add(bouwer.bouw());
        }
        return segmenten;
    }

    /**
     * Everything that changed since a moment, piece by piece, as it was at one later moment.
     *
     * @return that later moment
     */
    String allesSinds(String sinds, Consumer<List<Wijziging>> stuk) throws SQLException {
        return opEenMoment((connection, moment) -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    select persoon_id, profiel, sleutels from personen.profiel
                    where tx >= pg_snapshot_xmin(cast(? as pg_snapshot))
                        and not pg_visible_in_snapshot(tx, cast(? as pg_snapshot))""")) {
                statement.setString(1, sinds);
                statement.setString(2, sinds);
                statement.setFetchSize(HAP);
                try (ResultSet rs = statement.executeQuery()) {
                    List<Wijziging> rijen = new ArrayList<>();
                    while (rs.next()) {
                        rijen.add(new Wijziging(rs.getObject(1, UUID.class), rs.getBytes(2), sleutels(rs)));
                        if (rijen.size() == HAP) {
                            stuk.accept(rijen);
                            rijen = new ArrayList<>();
                        }
                    }
                    stuk.accept(rijen);
                }
            }
            return moment;
        });
    }

    /** How many rows there may be, as the statistics of the database say; exact counting would cost seconds. */
    long schatting() {
        return jdbc.sql("select greatest(reltuples, 0)::bigint from pg_class where oid = 'personen.profiel'::regclass")
                .query(Long.class)
                .single();
    }

    private static long[] sleutels(ResultSet rs) throws SQLException {
        Long[] sleutels = (Long[]) rs.getArray("sleutels").getArray();
        return Arrays.stream(sleutels).mapToLong(Long::longValue).toArray();
    }
}
