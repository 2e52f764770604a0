package nl.schakel.casussen.dubbel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Veldvergelijking;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Stores which persons of a house look like one. */
@Repository
class GelijkenisRepository {
    private static final TypeReference<List<Veldvergelijking>> UITLEG = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ObjectMapper json;

    GelijkenisRepository(JdbcClient jdbc, JdbcTemplate batch, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** The next persons with an active casus at a house, by identifier. */
    List<PersoonId> actieven(VeiligheidshuisCode bij, UUID na, int aantal) {
        return jdbc.sql("""
                select persoon_id from casussen.casus
                where veiligheidshuis = ? and gesloten_op is null and persoon_id > ? order by persoon_id limit ?""")
                .params(bij.code(), na, aantal)
                .query((rs, _) -> new PersoonId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Adds what was found; a pair that stands here already keeps its judgement. */
    void bewaar(List<Gelijkenis> paren, Instant nu) {
        batch.batchUpdate(
                """
                insert into casussen.gelijkenis values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (veiligheidshuis, een, ander) do update
                set zeker = excluded.zeker, uitleg = excluded.uitleg, ander_huis = excluded.ander_huis""",
                paren.stream()
                        .map(g -> new Object[] {
                            g.id(),
                            g.huis().code(),
                            g.een().waarde(),
                            g.ander().waarde(),
                            g.anderHuis().code(),
                            g.zeker(),
                            json.writeValueAsString(g.uitleg()),
                            Timestamp.from(nu)
                        })
                        .toList());
    }

    /** Open pairs of whom both still have an active casus where they were found. */
    List<Gelijkenis> open(VeiligheidshuisCode bij, int pagina) {
        return jdbc.sql("""
                select g.* from casussen.gelijkenis g
                where g.veiligheidshuis = ? and not g.afgedaan
                    and exists (select from casussen.casus c where c.persoon_id = g.een
                        and c.veiligheidshuis = g.veiligheidshuis and c.gesloten_op is null)
                    and exists (select from casussen.casus c where c.persoon_id = g.ander
                        and c.veiligheidshuis = g.ander_huis and c.gesloten_op is null)
                order by g.zeker desc, g.gevonden_op, g.id offset ? limit ?""")
                .params(bij.code(), Pagina.overslaan(pagina), Pagina.GROOTTE + 1)
                .query((rs, _) -> gelijkenis(rs))
                .list();
    }

    Optional<Gelijkenis> find(UUID id) {
        return jdbc.sql("select * from casussen.gelijkenis where id = ?")
                .param(id)
                .query((rs, _) -> gelijkenis(rs))
                .optional();
    }

    /** The two were judged, whichever house asked. */
    void doeAf(PersoonId een, PersoonId ander, boolean afgedaan) {
        jdbc.sql("""
                update casussen.gelijkenis set afgedaan = :af
                where (een = :een and ander = :ander) or (een = :ander and ander = :een)""")
                .param("af", afgedaan)
                .param("een", een.waarde())
                .param("ander", ander.waarde())
                .update();
    }

    private Gelijkenis gelijkenis(ResultSet rs) throws SQLException {
        return new Gelijkenis(
                rs.getObject("id", UUID.class),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                new PersoonId(rs.getObject("een", UUID.class)),
                new PersoonId(rs.getObject("ander", UUID.class)),
                new VeiligheidshuisCode(rs.getString("ander_huis")),
                rs.getBoolean("zeker"),
                json.readValue(rs.getString("uitleg"), UITLEG));
    }
}
