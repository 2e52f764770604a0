package nl.schakel.instroom;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.ZaakId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the checks as proof, and for the agreed days the keys by which a person who is registered later finds a zaak. */
@Repository
class ControleRepository {
    private static final int OPRUIMEN = 2000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ControleRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(Collection<Zaak> zaken, Aanleiding aanleiding, Instant op, Medewerker door) {
        batch.batchUpdate(
                "insert into instroom.controle values (?, ?, ?, ?, ?, ?, ?)",
                zaken.stream()
                        .map(z -> new Object[] {
                            Ids.nieuw(),
                            z.id().waarde(),
                            aanleiding.name(),
                            z.bekendheid().name(),
                            Timestamp.from(op),
                            door.id().waarde(),
                            door.naam()
                        })
                        .toList());
    }

    List<Controle> find(ZaakId zaak) {
        return jdbc.sql("select * from instroom.controle where zaak_id = ? order by op desc, id desc limit 100")
                .param(zaak.waarde())
                .query((rs, _) -> new Controle(
                        rs.getTimestamp("op").toInstant(),
                        rs.getString("door_naam"),
                        Aanleiding.valueOf(rs.getString("aanleiding")),
                        Bekendheid.valueOf(rs.getString("bekendheid"))))
                .list();
    }

    /** The query of one suspect. @param tot until when somebody who is registered must find it */
    record Zoekvraag(Zaak zaak, long[] sleutels, Instant tot) {}

    /** Keeps the queries; older ones of a suspect are replaced, expired ones go. */
    void bewaar(List<Zoekvraag> vragen, Instant nu) {
        jdbc.sql("delete from instroom.zoekvraag where zaak_id = any (?)")
                .param(vragen.stream().map(v -> v.zaak().id().waarde()).toArray(UUID[]::new))
                .update();
        // some thirty keys a suspect: one row of parameters each, not one each key
        batch.batchUpdate(
                "insert into instroom.zoekvraag select unnest(?::bigint[]), ?, ?, ?",
                vragen.stream()
                        .map(v -> new Object[] {
                            v.sleutels(), v.zaak().id().waarde(), v.zaak().zsm().code(), Timestamp.from(v.tot())
                        })
                        .toList());
        jdbc.sql("""
                delete from instroom.zoekvraag where ctid = any (array(
                    select ctid from instroom.zoekvraag where tot < ? limit ?))""").params(Timestamp.from(nu), OPRUIMEN).update();
    }

    /** The zaken at these places that were looked up with one of the keys, and still count; in one query. */
    /** Which of these keys belong to a suspect of these places. */
    Set<Long> bezet(long[] sleutels, Collection<String> plekken, Instant nu) {
        return new HashSet<>(jdbc.sql("""
                select distinct sleutel from instroom.zoekvraag
                where sleutel = any (?) and zsm_locatie = any (?) and tot >= ?""")
                .param(sleutels)
                .param(plekken.toArray(String[]::new))
                .param(Timestamp.from(nu))
                .query(Long.class)
                .list());
    }

    List<ZaakId> zoek(long[] sleutels, Collection<String> plekken, Instant nu) {
        return jdbc.sql("""
                select distinct zaak_id from instroom.zoekvraag
                where sleutel = any (?) and zsm_locatie = any (?) and tot >= ? order by zaak_id""")
                .param(sleutels)
                .param(plekken.toArray(String[]::new))
                .param(Timestamp.from(nu))
                .query((rs, _) -> new ZaakId(rs.getObject(1, UUID.class)))
                .list();
    }
}
