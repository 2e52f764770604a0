package nl.schakel.casussen.prioritering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores groups and who is on them; a closed casus is on none. */
@Repository
class PrioriteringRepository {
    private static final String GROEP = """
            select g.*, (select count(*) from casussen.plaatsing p where p.groep_id = g.id) as leden
            from casussen.groep g where g.opgeheven_op is null""";
    private static final String PLAATSING = """
            select p.*, g.naam, c.nummer, c.persoon_id from casussen.plaatsing p
            join casussen.groep g on g.id = p.groep_id
            join casussen.casus c on c.id = p.casus_id and c.gesloten_op is null
            where g.opgeheven_op is null""";

    private final JdbcClient jdbc;

    PrioriteringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Groep> groepen(VeiligheidshuisCode huis) {
        return jdbc.sql(GROEP + " and g.veiligheidshuis = ? order by lower(g.naam)")
                .param(huis.code())
                .query((rs, _) -> groep(rs))
                .list();
    }

    /** The groups of every house, for anybody. */
    List<Groep> groepen(int overslaan, int aantal) {
        return jdbc.sql(GROEP + " order by g.veiligheidshuis, lower(g.naam) offset ? limit ?")
                .params(overslaan, aantal)
                .query((rs, _) -> groep(rs))
                .list();
    }

    Optional<Groep> groep(UUID id) {
        return jdbc.sql(GROEP + " and g.id = ?")
                .param(id)
                .query((rs, _) -> groep(rs))
                .optional();
    }

    /** False when the house has a group of this name. */
    boolean voegToe(Groep g) {
        return jdbc.sql("""
                insert into casussen.groep (id, veiligheidshuis, naam, criteria, vastgesteld_op, vastgesteld_door_naam)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                g.id(),
                                g.veiligheidshuis().code(),
                                g.naam(),
                                g.criteria(),
                                Timestamp.from(g.vastgesteldOp()),
                                g.vastgesteldDoor())
                        .update()
                == 1;
    }

    boolean wijzig(UUID id, int versie, String criteria, Instant op, String door) {
        return jdbc.sql("""
                update casussen.groep set criteria = ?, vastgesteld_op = ?, vastgesteld_door_naam = ?, versie = versie + 1
                where id = ? and versie = ? and opgeheven_op is null""")
                        .params(criteria, Timestamp.from(op), door, id, versie)
                        .update()
                == 1;
    }

    void hefOp(UUID id, Instant op) {
        jdbc.sql("delete from casussen.plaatsing where groep_id = ?").param(id).update();
        jdbc.sql(
                        "update casussen.groep set opgeheven_op = ?, versie = versie + 1 where id = ? and opgeheven_op is null")
                .params(Timestamp.from(op), id)
                .update();
    }

    /** False when the person is on the group already. */
    boolean plaats(Plaatsing p) {
        return jdbc.sql("""
                insert into casussen.plaatsing (id, groep_id, casus_id, veiligheidshuis, motivering, beoordeeld_op,
                    beoordeeld_door_naam, herbeoordelen_voor)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                p.id(),
                                p.groep(),
                                p.casus().waarde(),
                                p.veiligheidshuis().code(),
                                p.motivering(),
                                Timestamp.from(p.beoordeeldOp()),
                                p.beoordeeldDoor(),
                                p.herbeoordelenVoor())
                        .update()
                == 1;
    }

    boolean beoordeel(UUID id, int versie, String motivering, LocalDate voor, Instant op, String door) {
        return jdbc.sql("""
                update casussen.plaatsing set motivering = ?, herbeoordelen_voor = ?, beoordeeld_op = ?,
                    beoordeeld_door_naam = ?, versie = versie + 1 where id = ? and versie = ?""")
                        .params(motivering, voor, Timestamp.from(op), door, id, versie)
                        .update()
                == 1;
    }

    boolean verwijder(UUID id) {
        return jdbc.sql("delete from casussen.plaatsing where id = ?").param(id).update() == 1;
    }

    void verwijder(CasusId casus) {
        jdbc.sql("delete from casussen.plaatsing where casus_id = ?")
                .param(casus.waarde())
                .update();
    }

    Optional<Plaatsing> plaatsing(UUID id) {
        return jdbc.sql(PLAATSING + " and p.id = ?")
                .param(id)
                .query((rs, _) -> plaatsing(rs))
                .optional();
    }

    List<Plaatsing> lijst(VeiligheidshuisCode huis, int overslaan, int aantal) {
        return jdbc.sql(PLAATSING + " and p.veiligheidshuis = ? order by p.herbeoordelen_voor, p.id offset ? limit ?")
                .params(huis.code(), overslaan, aantal)
                .query((rs, _) -> plaatsing(rs))
                .list();
    }

    List<Plaatsing> van(CasusId casus) {
        return jdbc.sql(PLAATSING + " and p.casus_id = ? order by lower(g.naam)")
                .param(casus.waarde())
                .query((rs, _) -> plaatsing(rs))
                .list();
    }

    Map<CasusId, List<String>> namen(Collection<CasusId> casussen) {
        Map<CasusId, List<String>> namen = new HashMap<>();
        jdbc.sql("""
                select p.casus_id, g.naam from casussen.plaatsing p join casussen.groep g on g.id = p.groep_id
                join casussen.casus c on c.id = p.casus_id and c.gesloten_op is null
                where p.casus_id = any (?) and g.opgeheven_op is null order by lower(g.naam)""")
                .param(casussen.stream().map(CasusId::waarde).toArray(UUID[]::new))
                .query(rs -> {
                    namen.computeIfAbsent(new CasusId(rs.getObject(1, UUID.class)), _ -> new ArrayList<>())
                            .add(rs.getString(2));
                });
        return namen;
    }

    int aantalTeBeoordelen(VeiligheidshuisCode huis, LocalDate voor) {
        return jdbc.sql("""
                select count(*) from casussen.plaatsing where veiligheidshuis = ? and herbeoordelen_voor <= ?""").params(huis.code(), voor).query(Integer.class).single();
    }

    private static Groep groep(ResultSet rs) throws SQLException {
        return new Groep(
                rs.getObject("id", UUID.class),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                rs.getString("naam"),
                rs.getString("criteria"),
                rs.getTimestamp("vastgesteld_op").toInstant(),
                rs.getString("vastgesteld_door_naam"),
                rs.getInt("leden"),
                rs.getInt("versie"));
    }

    private static Plaatsing plaatsing(ResultSet rs) throws SQLException {
        return new Plaatsing(
                rs.getObject("id", UUID.class),
                rs.getObject("groep_id", UUID.class),
                rs.getString("naam"),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                new CasusId(rs.getObject("casus_id", UUID.class)),
                rs.getString("nummer"),
                new PersoonId(rs.getObject("persoon_id", UUID.class)),
                rs.getString("motivering"),
                rs.getTimestamp("beoordeeld_op").toInstant(),
                rs.getString("beoordeeld_door_naam"),
                rs.getObject("herbeoordelen_voor", LocalDate.class),
                rs.getInt("versie"));
    }
}
