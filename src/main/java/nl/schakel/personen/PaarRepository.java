package nl.schakel.personen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Paar.Stand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores pairs of records, and which record leads to which. */
@Repository
class PaarRepository {
    private final JdbcClient jdbc;

    PaarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each record that was merged into another: that other one. Who is not merged is not in the answer. */
    Map<PersoonId, PersoonId> doorverwijzing(Collection<PersoonId> ids) {
        Map<PersoonId, PersoonId> naar = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "select id, samengevoegd_met from personen.persoon where id = any (?) and samengevoegd_met is not null")
                    .param(ids.stream().map(PersoonId::waarde).toArray(UUID[]::new))
                    .query(rs -> {
                        naar.put(
                                new PersoonId(rs.getObject(1, UUID.class)), new PersoonId(rs.getObject(2, UUID.class)));
                    });
        }
        return naar;
    }

    /** A person with everybody who was merged into it. */
    Set<PersoonId> identiteiten(PersoonId id) {
        Set<PersoonId> alle = new HashSet<>(jdbc.sql("select id from personen.persoon where samengevoegd_met = ?")
                .param(id.waarde())
                .query((rs, _) -> new PersoonId(rs.getObject(1, UUID.class)))
                .list());
        alle.add(id);
        return alle;
    }

    /** Holds both records until the end of the transaction, so that nobody merges one of them elsewhere meanwhile. */
    void houdVast(PersoonId een, PersoonId ander) {
        jdbc.sql("select id from personen.persoon where id in (?, ?) order by id for update")
                .params(een.waarde(), ander.waarde())
                .query(UUID.class)
                .list();
    }

    void insert(Paar p) {
        jdbc.sql("""
                insert into personen.paar (id, een, ander, stand, blijft, reden, huis_een, huis_ander, voorgesteld_door,
                    voorgesteld_naam, voorgesteld_op, versie)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (een, ander) do update set stand = excluded.stand, blijft = excluded.blijft,
                    reden = excluded.reden, voorgesteld_door = excluded.voorgesteld_door,
                    voorgesteld_naam = excluded.voorgesteld_naam, voorgesteld_op = excluded.voorgesteld_op,
                    huis_een = excluded.huis_een, huis_ander = excluded.huis_ander,
                    besloten_door = null, besloten_naam = null, besloten_op = null, versie = paar.versie + 1""")
                .params(
                        p.id(),
                        p.een().waarde(),
                        p.ander().waarde(),
                        p.stand().name(),
                        p.blijft().waarde(),
                        p.reden(),
                        p.huisEen().code(),
                        p.huisAnder().code(),
                        p.voorgesteldDoor().waarde(),
                        p.voorgesteldNaam(),
                        Timestamp.from(p.voorgesteldOp()),
                        p.versie())
                .update();
    }

    void besluit(Paar p, Stand stand, Instant nu, Medewerker door) {
        jdbc.sql("""
                update personen.paar set stand = ?, besloten_door = ?, besloten_naam = ?, besloten_op = ?,
                    versie = versie + 1 where id = ?""")
                .params(stand.name(), door.id().waarde(), door.naam(), Timestamp.from(nu), p.id())
                .update();
    }

    /** The record lapses; who had been merged into it moves along, and is remembered. */
    void voegSamen(Paar p) {
        UUID vervalt = p.vervalt().waarde();
        jdbc.sql("""
                update personen.paar set meegenomen = array(select id from personen.persoon where samengevoegd_met = ?)
                where id = ?""").params(vervalt, p.id()).update();
        jdbc.sql("update personen.persoon set samengevoegd_met = ? where id = ? or samengevoegd_met = ?")
                .params(p.blijft().waarde(), vervalt, vervalt)
                .update();
        kopieerAfwijzingen(p.blijft().waarde(), vervalt);
        kopieerAfwijzingen(vervalt, p.blijft().waarde());
    }

    private void kopieerAfwijzingen(UUID van, UUID naar) {
        jdbc.sql("""
                insert into personen.niet_dezelfde (signalement, persoon_id, reden, door, op, via)
                select signalement, ?, reden, door, op, ? from personen.niet_dezelfde
                where persoon_id = ? and via is null on conflict do nothing""").params(naar, van, van).update();
    }

    void herstel(Paar p) {
        UUID vervalt = p.vervalt().waarde();
        UUID blijft = p.blijft().waarde();
        jdbc.sql("""
                update personen.persoon set samengevoegd_met = ?
                where id = any (select unnest(meegenomen) from personen.paar where id = ?)""").params(vervalt, p.id()).update();
        jdbc.sql("update personen.persoon set samengevoegd_met = null where id = ?")
                .param(vervalt)
                .update();
        jdbc.sql(
                        "delete from personen.niet_dezelfde where (persoon_id = ? and via = ?) or (persoon_id = ? and via = ?)")
                .params(vervalt, blijft, blijft, vervalt)
                .update();
    }

    Optional<Paar> findForUpdate(UUID id) {
        return jdbc.sql("select * from personen.paar where id = ? for update")
                .param(id)
                .query((rs, _) -> paar(rs))
                .optional();
    }

    Optional<Paar> find(UUID id) {
        return jdbc.sql("select * from personen.paar where id = ?")
                .param(id)
                .query((rs, _) -> paar(rs))
                .optional();
    }

    Optional<Paar> find(PersoonId een, PersoonId ander) {
        return jdbc.sql("select * from personen.paar where een = least(?, ?) and ander = greatest(?, ?)")
                .params(een.waarde(), ander.waarde(), een.waarde(), ander.waarde())
                .query((rs, _) -> paar(rs))
                .optional();
    }

    List<Paar> lijst(VeiligheidshuisCode bij, Stand stand, int overslaan, int aantal) {
        return jdbc.sql("""
                select * from personen.paar where id in (
                    select id from personen.paar where huis_een = :huis and stand = :stand
                    union select id from personen.paar where huis_ander = :huis and stand = :stand)
                order by voorgesteld_op desc, id offset :overslaan limit :aantal""")
                .param("huis", bij.code())
                .param("stand", stand.name())
                .param("overslaan", overslaan)
                .param("aantal", aantal)
                .query((rs, _) -> paar(rs))
                .list();
    }

    private static Paar paar(ResultSet rs) throws SQLException {
        return new Paar(
                rs.getObject("id", UUID.class),
                new PersoonId(rs.getObject("een", UUID.class)),
                new PersoonId(rs.getObject("ander", UUID.class)),
                Stand.valueOf(rs.getString("stand")),
                new PersoonId(rs.getObject("blijft", UUID.class)),
                rs.getString("reden"),
                new VeiligheidshuisCode(rs.getString("huis_een")),
                new VeiligheidshuisCode(rs.getString("huis_ander")),
                new MedewerkerId(rs.getObject("voorgesteld_door", UUID.class)),
                rs.getString("voorgesteld_naam"),
                rs.getTimestamp("voorgesteld_op").toInstant(),
                Optional.ofNullable(rs.getString("besloten_naam")),
                Optional.ofNullable(rs.getTimestamp("besloten_op")).map(Timestamp::toInstant),
                rs.getInt("versie"));
    }
}
