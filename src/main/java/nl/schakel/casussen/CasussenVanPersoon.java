package nl.schakel.casussen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All casussen of one person at one house, also the closed ones, for who corrects who a casus is about. */
@Service
@Transactional(readOnly = true)
public class CasussenVanPersoon {
    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    CasussenVanPersoon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One casus, without content. */
    public record Regel(CasusId id, String nummer, Instant geopendOp, boolean actief) {}

    /** The casussen, the newest first; the caller logs. @throws nl.schakel.kern.NietGevonden for other staff */
    public List<Regel> van(PersoonId persoon, VeiligheidshuisCode bij, Medewerker door) {
        door.vereis(bij, Rol.PROCESREGISSEUR, Rol.BEDRIJFSBUREAU);
        return jdbc.sql("""
                select * from casussen.casus where persoon_id = ? and veiligheidshuis = ?
                order by geopend_op desc, id limit ?""")
                .params(persoon.waarde(), bij.code(), MEESTE)
                .query((rs, _) -> new Regel(
                        new CasusId(rs.getObject("id", UUID.class)),
                        rs.getString("nummer"),
                        rs.getTimestamp("geopend_op").toInstant(),
                        rs.getTimestamp("gesloten_op") == null))
                .list();
    }
}
