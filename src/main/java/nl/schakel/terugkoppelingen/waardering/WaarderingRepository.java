package nl.schakel.terugkoppelingen.waardering;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.waardering.Jaarcijfers.Telling;
import nl.schakel.terugkoppelingen.waardering.Waarderingen.Gegeven;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores what officieren said of advices, and counts a year. */
@Repository
class WaarderingRepository {
    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    WaarderingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The advices on which was decided in a zaak, and whose they are; not of messages that were recalled. */
    Map<UUID, VeiligheidshuisCode> adviezen(ZaakId zaak) {
        Map<UUID, VeiligheidshuisCode> gevonden = new HashMap<>();
        jdbc.sql("""
                select distinct advies_id, veiligheidshuis from terugkoppelingen.terugkoppeling
                where zaak_id = ? and advies_id is not null and status not in ('TERUGGEROEPEN', 'VERNIETIGD')""").param(zaak.waarde()).query(rs -> {
            gevonden.put(rs.getObject(1, UUID.class), new VeiligheidshuisCode(rs.getString(2)));
        });
        return gevonden;
    }

    Map<UUID, Gegeven> bij(ZaakId zaak) {
        Map<UUID, Gegeven> gevonden = new HashMap<>();
        jdbc.sql("select * from terugkoppelingen.waardering where zaak_id = ?")
                .param(zaak.waarde())
                .query(rs -> {
                    gevonden.put(
                            rs.getObject("advies_id", UUID.class),
                            new Gegeven(
                                    Waarde.valueOf(rs.getString("waarde")),
                                    rs.getString("reden_code"),
                                    rs.getTimestamp("op").toInstant()));
                });
        return gevonden;
    }

    Optional<VeiligheidshuisCode> huis(UUID advies) {
        return jdbc.sql("select veiligheidshuis from terugkoppelingen.waardering where advies_id = ? limit 1")
                .param(advies)
                .query((rs, _) -> new VeiligheidshuisCode(rs.getString(1)))
                .optional();
    }

    /** The newest first. */
    List<Gegeven> bij(UUID advies) {
        return jdbc.sql("select * from terugkoppelingen.waardering where advies_id = ? order by op desc limit ?")
                .params(advies, MEESTE)
                .query((rs, _) -> new Gegeven(
                        Waarde.valueOf(rs.getString("waarde")),
                        rs.getString("reden_code"),
                        rs.getTimestamp("op").toInstant()))
                .list();
    }

    /** Stores an answer, or the one that takes its place. @return its version */
    int bewaar(UUID advies, ZaakId zaak, VeiligheidshuisCode huis, Gegeven g, Medewerker door) {
        return jdbc.sql("""
                insert into terugkoppelingen.waardering as w
                    (advies_id, zaak_id, veiligheidshuis, waarde, reden_code, door, op)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (advies_id, zaak_id) do update set waarde = excluded.waarde, reden_code = excluded.reden_code,
                    door = excluded.door, op = excluded.op, versie = w.versie + 1
                returning versie""")
                .params(
                        advies,
                        zaak.waarde(),
                        huis.code(),
                        g.waarde().name(),
                        g.redenCode(),
                        door.id().waarde(),
                        g.op().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Whether advices were followed: of each zaak and house the last answer that stands. */
    List<Telling> opvolging(Collection<VeiligheidshuisCode> huizen, Instant van, Instant tot) {
        return tel("""
                select veiligheidshuis, gevolgd, reden_code, count(*) from (
                    select distinct on (t.zaak_id, t.veiligheidshuis) t.veiligheidshuis, t.gevolgd, t.reden_code
                    from terugkoppelingen.terugkoppeling t
                        join terugkoppelingen.beslissing b on b.id = t.beslissing_id
                    where t.veiligheidshuis = any (?) and t.verzonden_op >= ? and t.verzonden_op < ?
                        and t.status in ('VERZONDEN', 'BEOORDEELD') and t.gevolgd <> 'NVT'
                    order by t.zaak_id, t.veiligheidshuis, b.volgnummer desc) laatste
                group by 1, 2, 3""", huizen, van, tot);
    }

    List<Telling> waardering(Collection<VeiligheidshuisCode> huizen, Instant van, Instant tot) {
        return tel("""
                select veiligheidshuis, waarde, reden_code, count(*) from terugkoppelingen.waardering
                where veiligheidshuis = any (?) and op >= ? and op < ? group by 1, 2, 3""", huizen, van, tot);
    }

    private List<Telling> tel(String sql, Collection<VeiligheidshuisCode> huizen, Instant van, Instant tot) {
        return jdbc.sql(sql)
                .params(
                        huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new),
                        van.atOffset(ZoneOffset.UTC),
                        tot.atOffset(ZoneOffset.UTC))
                .query((rs, _) -> new Telling(
                        new VeiligheidshuisCode(rs.getString(1)), rs.getString(2), rs.getString(3), rs.getLong(4)))
                .list();
    }
}
