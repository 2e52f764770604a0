package nl.schakel.adviezen.bijhouden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.VeiligheidshuisCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what gives reason to renew an advice. */
@Repository
class AanleidingRepository {
    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    AanleidingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this very thing was noted before. */
    boolean voegToe(Aanleiding a, VeiligheidshuisCode huis) {
        Incident i = a.incident();
        return jdbc.sql("""
                insert into adviezen.aanleiding (id, casus_id, veiligheidshuis, soort, bron, op, incident_datum,
                    incident_soort, incident_aard, incident_gevolg, door_naam)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (casus_id, bron) do nothing""")
                        .params(
                                Ids.nieuw(),
                                a.casus().waarde(),
                                huis.code(),
                                a.soort().name(),
                                a.bron(),
                                Timestamp.from(a.op()),
                                i.datum(),
                                i.soort(),
                                i.aard(),
                                i.gevolg(),
                                a.doorNaam())
                        .update()
                == 1;
    }

    void vervalt(CasusId casus, UUID bron) {
        jdbc.sql("delete from adviezen.aanleiding where casus_id = ? and bron = ? and afgehandeld_op is null")
                .params(casus.waarde(), bron)
                .update();
    }

    /** Oldest first. */
    List<Aanleiding> open(CasusId casus) {
        return jdbc.sql("""
                select * from adviezen.aanleiding where casus_id = ? and afgehandeld_op is null order by op limit ?""")
                .params(casus.waarde(), MEESTE)
                .query((rs, _) -> aanleiding(rs))
                .list();
    }

    /** Incidents that no version has taken over, also when it was decided that none was needed. */
    List<Aanleiding> incidenten(Collection<CasusId> casussen) {
        return jdbc.sql("""
                select * from adviezen.aanleiding where casus_id = any (?) and soort = 'INCIDENT'
                    and (afgehandeld_op is null or besluit <> '') order by op""")
                .param(casussen.stream().map(CasusId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> aanleiding(rs))
                .list();
    }

    /** A new version settles what is open, but not an incident that it does not name. */
    void verwerkt(CasusId casus, AdviesId versie, Instant nu) {
        jdbc.sql("""
                update adviezen.aanleiding a set afgehandeld_op = :nu, besluit = ''
                where casus_id = :casus and (afgehandeld_op is null or (soort = 'INCIDENT' and besluit <> ''))
                    and (soort <> 'INCIDENT' or exists (select from adviezen.incident i where i.advies_id = :versie
                        and i.datum = a.incident_datum and i.soort = a.incident_soort))""")
                .param("nu", Timestamp.from(nu))
                .param("casus", casus.waarde())
                .param("versie", versie.waarde())
                .update();
    }

    /** How many were settled without a new version. */
    int besluit(CasusId casus, String besluit, String doorNaam, Instant nu) {
        return jdbc.sql("""
                update adviezen.aanleiding set afgehandeld_op = ?, besluit = ?, afgehandeld_door = ?
                where casus_id = ? and afgehandeld_op is null""")
                .params(Timestamp.from(nu), besluit, doorNaam, casus.waarde())
                .update();
    }

    private static Aanleiding aanleiding(ResultSet rs) throws SQLException {
        return new Aanleiding(
                new CasusId(rs.getObject("casus_id", UUID.class)),
                Aanleiding.Soort.valueOf(rs.getString("soort")),
                rs.getObject("bron", UUID.class),
                rs.getTimestamp("op").toInstant(),
                new Incident(
                        rs.getString("incident_datum"),
                        rs.getString("incident_soort"),
                        rs.getString("incident_aard"),
                        rs.getString("incident_gevolg")),
                rs.getString("door_naam"));
    }
}
