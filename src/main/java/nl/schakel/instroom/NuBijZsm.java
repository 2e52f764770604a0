package nl.schakel.instroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That a known person is at ZSM now, for higher modules after their own authorisation and log line: where and since when. */
@Service
@Transactional(readOnly = true)
public class NuBijZsm {
    private static final int MEESTE = 20;

    private final JdbcClient jdbc;

    NuBijZsm(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A zaak as a Veiligheidshuis may name it on the telephone. @param nummer number of the zaak for people */
    public record Plaats(ZaakId zaak, String nummer, ZsmLocatieCode zsm, Instant binnenOp) {}

    /** The undecided zaken whose suspect is, for sure, the person of this casus; the newest first. */
    public List<Plaats> van(CasusId casus) {
        return jdbc.sql("""
                select z.id, z.nummer, z.zsm_locatie, z.binnen_op
                from instroom.bekendheid b
                    join instroom.kandidaat k on k.zaak_id = b.zaak_id and k.persoon_id = b.persoon_id
                    join instroom.zaak z on z.id = b.zaak_id
                where b.casus_id = ? and k.status = 'BEKEND' and z.fase not in ('AFGEDAAN', 'GEROUTEERD')
                order by z.binnen_op desc limit ?""")
                .params(casus.waarde(), MEESTE)
                .query((rs, _) -> plaats(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getTimestamp(4).toInstant()))
                .list();
    }

    /** One zaak, decided or not; empty when it does not exist. */
    public Optional<Plaats> van(ZaakId zaak) {
        return jdbc.sql("select id, nummer, zsm_locatie, binnen_op from instroom.zaak where id = ?")
                .param(zaak.waarde())
                .query((rs, _) -> plaats(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getTimestamp(4).toInstant()))
                .optional();
    }

    private static Plaats plaats(UUID zaak, String nummer, String zsm, Instant binnenOp) {
        return new Plaats(new ZaakId(zaak), nummer, new ZsmLocatieCode(zsm), binnenOp);
    }
}
