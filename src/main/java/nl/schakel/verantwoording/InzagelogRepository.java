package nl.schakel.verantwoording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log for supervisors. */
@Repository
class InzagelogRepository {
    private static final int PSEUDONYM_SHOWN = 8;
    private static final String FIND = """
            select l.begin_ms, a.medewerker_naam, a.deelnemer, a.rol, a.plek, l.handeling, l.naam, l.activiteit, l.doel,
                l.betrokkene, l.dossier_soort, l.dossier_id, l.ontvanger
            from verantwoording.logregel l join verantwoording.auditregel a on a.trace_id = l.trace_id
            where l.begin_ms >= :vanaf and l.begin_ms < :tot and a.plek = any (:plekken)
                and (:medewerker = '' or lower(a.medewerker_naam) like '%' || :medewerker || '%')
                and (:handeling = '' or l.handeling = :handeling)
                and (cardinality(:betrokkenen) = 0 or l.betrokkene = any (:betrokkenen))
                and (:dossier = '' or l.dossier_id::text = :dossier)
            order by l.begin_ms desc, l.keten, l.nummer desc
            offset :overslaan limit :aantal""";

    private final JdbcClient jdbc;
    private final LogregelRepository logregels;

    InzagelogRepository(JdbcClient jdbc, LogregelRepository logregels) {
        this.jdbc = jdbc;
        this.logregels = logregels;
    }

    List<LogInzage> find(LogFilter filter, Collection<String> plekken, Inzagelog.Blad blad) {
        return jdbc.sql(FIND)
                .param("vanaf", filter.vanaf().toEpochMilli())
                .param("tot", filter.tot().toEpochMilli())
                .param("plekken", plekken.toArray(String[]::new))
                .param("medewerker", filter.medewerker().strip().toLowerCase(Locale.ROOT))
                .param("handeling", filter.handeling().map(Enum::name).orElse(""))
                .param(
                        "betrokkenen",
                        filter.betrokkenen().stream().map(logregels::pseudoniem).toArray(String[]::new))
                .param("dossier", filter.dossier().map(UUID::toString).orElse(""))
                .param("overslaan", blad.overslaan())
                .param("aantal", blad.aantal())
                .query((rs, _) -> inzage(rs))
                .list();
    }

    private static LogInzage inzage(ResultSet rs) throws SQLException {
        return new LogInzage(
                Instant.ofEpochMilli(rs.getLong("begin_ms")),
                rs.getString("medewerker_naam"),
                rs.getString("deelnemer"),
                rs.getString("rol"),
                rs.getString("plek"),
                Handeling.valueOf(rs.getString("handeling")),
                rs.getString("naam"),
                Activiteit.labelVan(rs.getString("activiteit")),
                rs.getString("doel"),
                Optional.ofNullable(rs.getString("betrokkene")).map(b -> b.substring(0, PSEUDONYM_SHOWN)),
                Optional.ofNullable(rs.getString("dossier_soort")),
                Optional.ofNullable(rs.getObject("dossier_id", UUID.class)),
                Optional.ofNullable(rs.getString("ontvanger")));
    }
}
