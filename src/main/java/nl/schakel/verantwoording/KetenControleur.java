package nl.schakel.verantwoording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recomputes every seal. A changed, removed, inserted or swapped line shows, and so does a cut-off end, because the head
 * of a chain knows its last number and seal. Not visible: somebody who holds the key of the installation rewrites
 * everything; that is why the key is kept apart from the database.
 */
@Component
class KetenControleur {
    private static final int FETCH = 1000;
    private static final String WALK =
            "select * from verantwoording.logregel where keten = ? and nummer <= ? order by nummer";
    private static final byte[] BEGIN = new byte[32];

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final LogregelRepository logregels;

    KetenControleur(JdbcClient jdbc, DataSource dataSource, LogregelRepository logregels) {
        this.jdbc = jdbc;
        this.template = new JdbcTemplate(dataSource);
        this.template.setFetchSize(FETCH);
        this.logregels = logregels;
    }

    Ketencontrole controleer(Instant op) {
        List<String> breuken = new ArrayList<>();
        long regels = 0;
        for (int keten = 0; keten < LogregelRepository.KETENS; keten++) {
            Gang gang = new Gang(keten, logregels.zegelaar(), breuken);
            Kop kop = kop(keten);
            template.query(WALK, gang::stap, keten, kop.nummer());
            gang.vergelijkMet(kop);
            regels += gang.nummer;
        }
        long audit = controleerAudit(breuken);
        return new Ketencontrole(regels, audit, breuken.subList(0, Math.min(breuken.size(), Ketencontrole.MEESTE)), op);
    }

    /** The head as it was when the walk began; what is written after that is for the next check. */
    private record Kop(long nummer, byte[] zegel) {}

    private Kop kop(int keten) {
        return jdbc.sql("select laatste_nummer, laatste_zegel from verantwoording.keten where keten = ?")
                .param(keten)
                .query((rs, _) -> new Kop(rs.getLong(1), rs.getBytes(2)))
                .single();
    }

    private long controleerAudit(List<String> breuken) {
        Mac mac = logregels.zegelaar();
        long[] aantal = new long[1];
        template.query("select * from verantwoording.auditregel", rs -> {
            aantal[0]++;
            byte[] zegel = LogregelRepository.auditZegel(
                    mac,
                    rs.getString("trace_id"),
                    rs.getLong("tijd_ms"),
                    rs.getObject("medewerker", UUID.class),
                    rs.getString("medewerker_naam"),
                    rs.getString("deelnemer"),
                    rs.getString("rol"),
                    rs.getString("plek"));
            if (!Arrays.equals(zegel, rs.getBytes("zegel"))) {
                breuken.add("Auditregel " + rs.getString("trace_id") + " is gewijzigd.");
            }
        });
        Long zonder = jdbc.sql("""
                select count(*) from verantwoording.logregel l
                where not exists (select 1 from verantwoording.auditregel a where a.trace_id = l.trace_id)""").query(Long.class).single();
        if (zonder > 0) {
            breuken.add("Bij " + zonder + " logregels ontbreekt de auditregel.");
        }
        return aantal[0];
    }

    /** The walk over one chain. */
    private final class Gang {
        private final int keten;
        private final Mac mac;
        private final List<String> breuken;
        private long nummer;
        private byte[] vorige = BEGIN;

        Gang(int keten, Mac mac, List<String> breuken) {
            this.keten = keten;
            this.mac = mac;
            this.breuken = breuken;
        }

        void stap(ResultSet rs) throws SQLException {
            Logregel regel = regel(rs);
            nummer++;
            if (regel.nummer() != nummer) {
                breuken.add("Keten %d: regel %d ontbreekt.".formatted(keten, nummer));
                nummer = regel.nummer();
            }
            byte[] zegel = rs.getBytes("zegel");
            if (!Arrays.equals(regel.zegel(mac, vorige), zegel)) {
                breuken.add("Keten %d: regel %d klopt niet.".formatted(keten, nummer));
            }
            vorige = zegel;
        }

        void vergelijkMet(Kop kop) {
            if (nummer != kop.nummer() || !Arrays.equals(vorige, kop.zegel())) {
                breuken.add("Keten %d: het einde klopt niet.".formatted(keten));
            }
        }
    }

    private static Logregel regel(ResultSet rs) throws SQLException {
        return new Logregel(
                rs.getInt("keten"),
                rs.getLong("nummer"),
                rs.getString("trace_id"),
                rs.getString("span_id"),
                rs.getString("parent_span_id"),
                rs.getString("naam"),
                rs.getLong("begin_ms"),
                rs.getString("activiteit"),
                rs.getString("betrokkene"),
                rs.getString("betrokkene_soort"),
                rs.getString("handeling"),
                rs.getString("doel"),
                rs.getString("dossier_soort"),
                rs.getObject("dossier_id", UUID.class),
                rs.getString("ontvanger"));
    }
}
