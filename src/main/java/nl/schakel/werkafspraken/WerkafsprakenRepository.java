package nl.schakel.werkafspraken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.werkafspraken.Openingstijden.Dagdeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WerkafsprakenRepository {
    private final JdbcClient jdbc;

    WerkafsprakenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Veiligheidshuis> veiligheidshuizenVan(ZsmLocatieCode zsm) {
        return jdbc.sql("""
                select v.* from werkafspraken.veiligheidshuis v
                join werkafspraken.zsm_locatie z on z.regio = v.regio
                where z.code = ? order by v.naam, v.code""")
                .param(zsm.code())
                .query((rs, _) -> veiligheidshuis(rs))
                .list();
    }

    List<Veiligheidshuis> veiligheidshuizenVan(RegioCode regio) {
        return jdbc.sql("select * from werkafspraken.veiligheidshuis where regio = ? order by naam, code")
                .param(regio.code())
                .query((rs, _) -> veiligheidshuis(rs))
                .list();
    }

    Optional<String> regionaam(RegioCode regio) {
        return jdbc.sql("select naam from werkafspraken.regio where code = ?")
                .param(regio.code())
                .query(String.class)
                .optional();
    }

    List<Veiligheidshuis> veiligheidshuizenBuiten(RegioCode regio) {
        return jdbc.sql("select * from werkafspraken.veiligheidshuis where regio <> ? order by naam, code")
                .param(regio.code())
                .query((rs, _) -> veiligheidshuis(rs))
                .list();
    }

    List<Veiligheidshuis> veiligheidshuizen(Collection<VeiligheidshuisCode> codes) {
        return jdbc.sql("select * from werkafspraken.veiligheidshuis where code = any (?) order by naam, code")
                .param(codes(codes))
                .query((rs, _) -> veiligheidshuis(rs))
                .list();
    }

    Optional<ZsmLocatie> zsmLocatie(ZsmLocatieCode code) {
        return jdbc.sql("select * from werkafspraken.zsm_locatie where code = ?")
                .param(code.code())
                .query((rs, _) -> zsm(rs))
                .optional();
    }

    List<ZsmLocatie> zsmLocaties() {
        return jdbc.sql("select * from werkafspraken.zsm_locatie order by code")
                .query((rs, _) -> zsm(rs))
                .list();
    }

    private static ZsmLocatie zsm(ResultSet rs) throws SQLException {
        return new ZsmLocatie(
                new ZsmLocatieCode(rs.getString("code")),
                new RegioCode(rs.getString("regio")),
                rs.getString("naam"),
                rs.getString("telefoon"));
    }

    /** The opening hours of each house; one that is unknown or has none gets empty hours. */
    Map<VeiligheidshuisCode, Openingstijden> openingstijden(Collection<VeiligheidshuisCode> codes) {
        Map<VeiligheidshuisCode, List<Dagdeel>> week = new HashMap<>();
        jdbc.sql("select * from werkafspraken.openingstijd where veiligheidshuis = any (?)")
                .param(codes(codes))
                .query(rs -> {
                    week.computeIfAbsent(code(rs), _ -> new ArrayList<>()).add(dagdeel(rs));
                });
        Map<VeiligheidshuisCode, Set<LocalDate>> dicht = new HashMap<>();
        jdbc.sql("select * from werkafspraken.sluiting where veiligheidshuis = any (?)")
                .param(codes(codes))
                .query(rs -> {
                    dicht.computeIfAbsent(code(rs), _ -> new HashSet<>()).add(rs.getObject("dag", LocalDate.class));
                });
        Map<VeiligheidshuisCode, Openingstijden> alle = new HashMap<>();
        codes.forEach(c ->
                alle.put(c, new Openingstijden(week.getOrDefault(c, List.of()), dicht.getOrDefault(c, Set.of()))));
        return alle;
    }

    private static String[] codes(Collection<VeiligheidshuisCode> codes) {
        return codes.stream().map(VeiligheidshuisCode::code).toArray(String[]::new);
    }

    private static VeiligheidshuisCode code(ResultSet rs) throws SQLException {
        return new VeiligheidshuisCode(rs.getString("veiligheidshuis"));
    }

    private static Dagdeel dagdeel(ResultSet rs) throws SQLException {
        return new Dagdeel(
                DayOfWeek.of(rs.getInt("weekdag")),
                rs.getObject("van", LocalTime.class),
                rs.getObject("tot", LocalTime.class));
    }

    private static Veiligheidshuis veiligheidshuis(ResultSet rs) throws SQLException {
        return new Veiligheidshuis(
                new VeiligheidshuisCode(rs.getString("code")),
                new RegioCode(rs.getString("regio")),
                rs.getString("naam"),
                rs.getString("contactpersoon"),
                rs.getString("telefoon"),
                rs.getString("buiten_kantoortijd"));
    }

    List<String> plekkenVan(RegioCode regio) {
        return jdbc.sql("""
                select code from werkafspraken.zsm_locatie where regio = :regio
                union all select code from werkafspraken.veiligheidshuis where regio = :regio""").param("regio", regio.code()).query(String.class).list();
    }
}
