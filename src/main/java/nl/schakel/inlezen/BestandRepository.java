package nl.schakel.inlezen;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores files and takes turns on them; {@link RegelRepository} has their lines. */
@Repository
class BestandRepository {
    private final JdbcClient jdbc;

    BestandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Bestand b) {
        jdbc.sql("""
                insert into inlezen.bestand (id, veiligheidshuis, naam, door, door_naam, op, stand, kolommen,
                    onbekende_kolommen, totaal, gedaan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        b.id(),
                        b.bij().code(),
                        b.naam(),
                        b.door().waarde(),
                        b.doorNaam(),
                        Timestamp.from(b.op()),
                        b.stand().name(),
                        b.kolommen().toArray(String[]::new),
                        b.onbekend().toArray(String[]::new),
                        b.totaal(),
                        b.gedaan())
                .update();
    }

    Optional<Bestand> find(UUID id) {
        return jdbc.sql("select * from inlezen.bestand where id = ?")
                .param(id)
                .query((rs, _) -> bestand(rs))
                .optional();
    }

    List<Bestand> lijst(VeiligheidshuisCode bij, int overslaan, int aantal) {
        return jdbc.sql("""
                select * from inlezen.bestand where veiligheidshuis = ? order by op desc, id offset ? limit ?""")
                .params(bij.code(), overslaan, aantal)
                .query((rs, _) -> bestand(rs))
                .list();
    }

    /** Goes on to another state from one of these; false when it was not in one of them any more. */
    boolean zet(UUID id, Stand naar, Instant nu, Stand... van) {
        return jdbc.sql("""
                update inlezen.bestand set stand = :naar, beurt = null, bezet_tot = null, gedaan = 0,
                    klaar_op = case when :naar in ('KLAAR', 'GEANNULEERD', 'MISLUKT', 'VERLOPEN') then cast(:nu as timestamptz) end
                where id = :id and stand = any (:van)""")
                        .param("id", id)
                        .param("naar", naar.name())
                        .param("nu", Timestamp.from(nu))
                        .param("van", Arrays.stream(van).map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void mislukt(Beurt beurt, String melding, Instant nu) {
        jdbc.sql("""
                update inlezen.bestand set stand = 'MISLUKT', melding = ?, klaar_op = ?, bezet_tot = null
                where id = ? and beurt = ? and stand in ('CONTROLEREN', 'TOEPASSEN')""")
                .params(melding, Timestamp.from(nu), beurt.bestand().id(), beurt.id())
                .update();
    }

    /** The turn of one worker on one file. */
    record Beurt(UUID id, Bestand bestand) {}

    /** Takes the oldest file on which nobody works; the turn of who died ends by itself. */
    Optional<Beurt> neem(UUID beurt, Instant nu, Duration duur) {
        return jdbc.sql("""
                update inlezen.bestand set beurt = :beurt, bezet_tot = :tot where id = (
                    select id from inlezen.bestand where stand in ('CONTROLEREN', 'TOEPASSEN')
                        and (bezet_tot is null or bezet_tot < :nu)
                    order by op limit 1 for update skip locked)
                returning *""")
                .param("beurt", beurt)
                .param("tot", Timestamp.from(nu.plus(duur)))
                .param("nu", Timestamp.from(nu))
                .query((rs, _) -> new Beurt(beurt, bestand(rs)))
                .optional();
    }

    /** Says how far it is and keeps the turn; false when the file was cancelled or somebody else has the turn. */
    boolean vordert(Beurt beurt, int gedaan, Instant tot) {
        return jdbc.sql("""
                update inlezen.bestand set gedaan = ?, bezet_tot = ? where id = ? and beurt = ? and stand = ?""")
                        .params(
                                gedaan,
                                Timestamp.from(tot),
                                beurt.bestand().id(),
                                beurt.id(),
                                beurt.bestand().stand().name())
                        .update()
                == 1;
    }

    /** Ends the turn with a new state; false as {@link #vordert}. */
    boolean sluitAf(Beurt beurt, Stand naar, Instant nu) {
        return jdbc.sql("""
                update inlezen.bestand set stand = :naar, bezet_tot = null, gedaan = totaal,
                    klaar_op = case when :naar = 'KLAAR' then cast(:nu as timestamptz) end
                where id = :id and beurt = :beurt and stand = :stand""")
                        .param("naar", naar.name())
                        .param("nu", Timestamp.from(nu))
                        .param("id", beurt.bestand().id())
                        .param("beurt", beurt.id())
                        .param("stand", beurt.bestand().stand().name())
                        .update()
                == 1;
    }

    /** Forgets what nobody decided about, and files of long ago. @return how many were touched */
    int ruimOp(Instant onbeslistVoor, Instant klaarVoor) {
        int verlopen = jdbc.sql("""
                update inlezen.bestand set stand = 'VERLOPEN', klaar_op = now() where stand = 'BEOORDELEN' and op < ?""").param(Timestamp.from(onbeslistVoor)).update();
        jdbc.sql("""
                delete from inlezen.regel r using inlezen.bestand b
                where r.bestand_id = b.id and b.stand in ('GEANNULEERD', 'VERLOPEN', 'MISLUKT')""").update();
        return verlopen
                + jdbc.sql("delete from inlezen.bestand where klaar_op < ?")
                        .param(Timestamp.from(klaarVoor))
                        .update();
    }

    /** How many lines are of each kind. */
    Map<Soort, Integer> aantallen(UUID id) {
        Map<Soort, Integer> aantallen = new EnumMap<>(Soort.class);
        jdbc.sql("""
                select soort, count(*) from inlezen.regel where bestand_id = ? and soort is not null group by soort""").param(id).query(rs -> {
            aantallen.put(Soort.valueOf(rs.getString(1)), rs.getInt(2));
        });
        return aantallen;
    }

    private static Bestand bestand(ResultSet rs) throws SQLException {
        return new Bestand(
                rs.getObject("id", UUID.class),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                rs.getString("naam"),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                rs.getString("door_naam"),
                rs.getTimestamp("op").toInstant(),
                Stand.valueOf(rs.getString("stand")),
                teksten(rs.getArray("kolommen")),
                teksten(rs.getArray("onbekende_kolommen")),
                rs.getInt("totaal"),
                rs.getInt("gedaan"),
                rs.getString("melding"));
    }

    private static List<String> teksten(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
