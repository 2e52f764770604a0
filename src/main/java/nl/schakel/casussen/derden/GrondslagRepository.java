package nl.schakel.casussen.derden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.derden.Grondslag.Antwoord;
import nl.schakel.casussen.derden.Grondslag.Rac;
import nl.schakel.kern.Derde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores on what basis third parties get content. */
@Repository
class GrondslagRepository {
    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    GrondslagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a basis; the same form twice is one. */
    void voegToe(Grondslag g, UUID door) {
        jdbc.sql("""
                insert into casussen.grondslag (id, casus_id, derde, noodzaak, rac_kenmerk, rac_op, rac_positief, afwijking,
                    geldig_tot, vastgelegd_op, door, door_naam)
                values (:id, :casus, :derde, :noodzaak, :kenmerk, :op, :positief, :afwijking, :tot, :nu, :door, :naam)
                on conflict (id) do nothing""")
                .param("id", g.id())
                .param("casus", g.casus().waarde())
                .param("derde", g.derde().name())
                .param("noodzaak", g.noodzaak())
                .param("kenmerk", g.rac().kenmerk())
                .param("op", g.rac().op())
                .param("positief", g.rac().positief())
                .param("afwijking", g.rac().afwijking())
                .param("tot", g.geldigTot())
                .param("nu", g.vastgelegdOp().atOffset(ZoneOffset.UTC))
                .param("door", door)
                .param("naam", g.doorNaam())
                .update();
    }

    void antwoord(UUID grondslag, String leverancier, Antwoord a) {
        jdbc.sql("""
                insert into casussen.grondslag_antwoord values (?, ?, ?, ?, ?, ?)
                on conflict (grondslag_id, leverancier) do update
                set stemt_in = excluded.stemt_in, gegeven_door = excluded.gegeven_door, op = excluded.op,
                    door_naam = excluded.door_naam""")
                .params(
                        grondslag,
                        leverancier,
                        a.stemtIn(),
                        a.gegevenDoor(),
                        a.op().atOffset(ZoneOffset.UTC),
                        a.doorNaam())
                .update();
    }

    void trekIn(UUID id, Instant op, String doorNaam) {
        jdbc.sql("""
                update casussen.grondslag set ingetrokken_op = ?, ingetrokken_door_naam = ?
                where id = ? and ingetrokken_op is null""").params(op.atOffset(ZoneOffset.UTC), doorNaam, id).update();
    }

    Optional<CasusId> casusVan(UUID id) {
        return jdbc.sql("select casus_id from casussen.grondslag where id = ?")
                .param(id)
                .query((rs, _) -> new CasusId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** The bases of these casussen, the newest first, at most 50 a casus would ever be looked at. */
    List<Grondslag> van(Collection<CasusId> casussen) {
        UUID[] ids = casussen.stream().map(CasusId::waarde).toArray(UUID[]::new);
        Map<UUID, Map<String, Antwoord>> antwoorden = new HashMap<>();
        jdbc.sql("""
                select a.* from casussen.grondslag_antwoord a join casussen.grondslag g on g.id = a.grondslag_id
                where g.casus_id = any (?)""").param(ids).query(rs -> {
            antwoorden
                    .computeIfAbsent(rs.getObject("grondslag_id", UUID.class), _ -> new HashMap<>())
                    .put(
                            rs.getString("leverancier"),
                            new Antwoord(
                                    rs.getBoolean("stemt_in"),
                                    rs.getString("gegeven_door"),
                                    rs.getTimestamp("op").toInstant(),
                                    rs.getString("door_naam")));
        });
        return jdbc.sql("""
                select * from casussen.grondslag where casus_id = any (?) order by vastgelegd_op desc, id limit ?""")
                .param(ids)
                .param(MEESTE * Math.max(1, ids.length))
                .query((rs, _) -> grondslag(rs, antwoorden.getOrDefault(rs.getObject("id", UUID.class), Map.of())))
                .list();
    }

    /** Who supplies data to these casussen: their participants. */
    Map<CasusId, List<String>> leveranciers(Collection<CasusId> casussen) {
        record Deelname(CasusId casus, String naam) {}
        return jdbc
                .sql("select casus_id, deelnemer from casussen.deelname where casus_id = any (?) order by deelnemer")
                .param(casussen.stream().map(CasusId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> new Deelname(new CasusId(rs.getObject(1, UUID.class)), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Deelname::casus, Collectors.mapping(Deelname::naam, Collectors.toList())));
    }

    private static Grondslag grondslag(ResultSet rs, Map<String, Antwoord> antwoorden) throws SQLException {
        return new Grondslag(
                rs.getObject("id", UUID.class),
                new CasusId(rs.getObject("casus_id", UUID.class)),
                Derde.valueOf(rs.getString("derde")),
                rs.getString("noodzaak"),
                new Rac(
                        rs.getString("rac_kenmerk"),
                        rs.getObject("rac_op", LocalDate.class),
                        rs.getBoolean("rac_positief"),
                        rs.getString("afwijking")),
                rs.getObject("geldig_tot", LocalDate.class),
                rs.getTimestamp("vastgelegd_op").toInstant(),
                rs.getString("door_naam"),
                Optional.ofNullable(rs.getString("ingetrokken_door_naam")),
                antwoorden);
    }
}
