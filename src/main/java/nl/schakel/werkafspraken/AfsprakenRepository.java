package nl.schakel.werkafspraken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the versions of what was agreed. */
@Repository
class AfsprakenRepository {
    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    AfsprakenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for each house; without a version the values that a house begins with. */
    Map<VeiligheidshuisCode, Huisafspraken> geldend(Collection<VeiligheidshuisCode> huizen, Instant moment) {
        Map<VeiligheidshuisCode, Huisafspraken> gevonden = new HashMap<>();
        jdbc.sql("""
                select v.code, coalesce(a.versheid_maanden, v.versheid_maanden) versheid_maanden,
                    coalesce(a.terugkoppelwijze, case when v.terugkoppeling_direct then 'DIRECT' else 'EINDE_DAG' end)
                        terugkoppelwijze,
                    coalesce(a.ontvangstbevestiging, true) ontvangstbevestiging,
                    coalesce(a.melding_terugkoppeling, false) melding_terugkoppeling
                from werkafspraken.veiligheidshuis v left join lateral (
                    select * from werkafspraken.huisafspraak h
                    where h.veiligheidshuis = v.code and h.ingang <= :moment
                    order by h.ingang desc, h.volgnummer desc limit 1) a on true
                where v.code = any (:huizen)""")
                .param("moment", tijd(moment))
                .param("huizen", huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new))
                .query(rs -> {
                    gevonden.put(new VeiligheidshuisCode(rs.getString("code")), huisafspraken(rs));
                });
        return gevonden;
    }

    Regioafspraken geldend(RegioCode regio, Instant moment) {
        return jdbc.sql("""
                select * from werkafspraken.regioafspraak where regio = ? and ingang <= ?
                order by ingang desc, volgnummer desc limit 1""")
                .params(regio.code(), tijd(moment))
                .query((rs, _) -> regioafspraken(rs))
                .optional()
                .orElse(Regioafspraken.BEGIN);
    }

    List<Afspraakversie<Huisafspraken>> versies(VeiligheidshuisCode huis) {
        return jdbc.sql("""
                select * from werkafspraken.huisafspraak where veiligheidshuis = ? order by volgnummer desc limit ?""")
                .params(huis.code(), MEESTE)
                .query((rs, _) -> versie(rs, huisafspraken(rs)))
                .list();
    }

    List<Afspraakversie<Regioafspraken>> versies(RegioCode regio) {
        return jdbc.sql("select * from werkafspraken.regioafspraak where regio = ? order by volgnummer desc limit ?")
                .params(regio.code(), MEESTE)
                .query((rs, _) -> versie(rs, regioafspraken(rs)))
                .list();
    }

    /** @return false when somebody recorded that number already */
    boolean insert(VeiligheidshuisCode huis, Afspraakversie<Huisafspraken> v, Medewerker door) {
        return jdbc.sql("""
                insert into werkafspraken.huisafspraak (veiligheidshuis, volgnummer, ingang, versheid_maanden,
                    terugkoppelwijze, ontvangstbevestiging, melding_terugkoppeling, toelichting, door, door_naam,
                    vastgelegd_op)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                huis.code(),
                                v.volgnummer(),
                                tijd(v.ingang()),
                                v.waarde().versheidMaanden(),
                                v.waarde().terugkoppelwijze().name(),
                                v.waarde().ontvangstbevestiging(),
                                v.waarde().meldingTerugkoppeling(),
                                v.toelichting(),
                                door.id().waarde(),
                                v.door(),
                                tijd(v.vastgelegdOp()))
                        .update()
                == 1;
    }

    /** @return false when somebody recorded that number already */
    boolean insert(RegioCode regio, Afspraakversie<Regioafspraken> v, Medewerker door) {
        return jdbc.sql("""
                insert into werkafspraken.regioafspraak (regio, volgnummer, ingang, hercontrole_dagen, dagsluiting,
                    toelichting, door, door_naam, vastgelegd_op)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                regio.code(),
                                v.volgnummer(),
                                tijd(v.ingang()),
                                v.waarde().hercontroleDagen(),
                                v.waarde().dagsluiting(),
                                v.toelichting(),
                                door.id().waarde(),
                                v.door(),
                                tijd(v.vastgelegdOp()))
                        .update()
                == 1;
    }

    private static <T> Afspraakversie<T> versie(ResultSet rs, T waarde) throws SQLException {
        return new Afspraakversie<>(
                rs.getInt("volgnummer"),
                rs.getTimestamp("ingang").toInstant(),
                waarde,
                rs.getString("toelichting"),
                rs.getString("door_naam"),
                rs.getTimestamp("vastgelegd_op").toInstant());
    }

    private static Huisafspraken huisafspraken(ResultSet rs) throws SQLException {
        return new Huisafspraken(
                rs.getInt("versheid_maanden"),
                Terugkoppelwijze.valueOf(rs.getString("terugkoppelwijze")),
                rs.getBoolean("ontvangstbevestiging"),
                rs.getBoolean("melding_terugkoppeling"));
    }

    private static Regioafspraken regioafspraken(ResultSet rs) throws SQLException {
        return new Regioafspraken(rs.getInt("hercontrole_dagen"), rs.getObject("dagsluiting", LocalTime.class));
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
