package nl.schakel.verantwoording;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import nl.schakel.kern.Sleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the processing log: numbered without holes within a chain, each line sealed over the one before. */
@Repository
class LogregelRepository {
    static final int KETENS = 16;
    private static final String INSERT = """
            insert into verantwoording.logregel (keten, nummer, trace_id, span_id, parent_span_id, status, naam, begin_ms,
                eind_ms, activiteit, betrokkene, betrokkene_soort, handeling, doel, dossier_soort, dossier_id, ontvanger, zegel)
            values (?, ?, ?, ?, ?, 'OK', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_AUDIT = """
            insert into verantwoording.auditregel
                (trace_id, tijd_ms, medewerker, medewerker_naam, deelnemer, rol, plek, zegel)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Sleutel sleutel;

    LogregelRepository(JdbcClient jdbc, JdbcTemplate batch, Sleutel sleutel) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.sleutel = sleutel;
    }

    /** The pseudonym of a person: the same for every line about that person, and of no use without the key. */
    String pseudoniem(Betrokkene betrokkene) {
        return HexFormat.of().formatHex(sleutel.hash("betrokkene", betrokkene.sleutel()), 0, 16);
    }

    Mac zegelaar() {
        return sleutel.voor("logboek");
    }

    /** The seal of an audit line. */
    static byte[] auditZegel(Mac mac, @Nullable Object... velden) {
        return Logregel.zegel(mac, velden);
    }

    void schrijf(List<Bundel> bundels) {
        int keten = ThreadLocalRandom.current().nextInt(KETENS);
        var kop = jdbc.sql("select laatste_nummer, laatste_zegel from verantwoording.keten where keten = ? for update")
                .param(keten)
                .query((rs, _) -> new Kop(rs.getLong(1), rs.getBytes(2)))
                .single();
        List<Logregel> regels = regels(bundels, keten, kop.nummer());
        Mac mac = zegelaar();
        byte[] zegel = kop.zegel();
        List<Object[]> rijen = new ArrayList<>(regels.size());
        for (Logregel regel : regels) {
            zegel = regel.zegel(mac, zegel);
            rijen.add(rij(regel, zegel));
        }
        bundels.forEach(bundel -> schrijfAudit(bundel, mac));
        batch.batchUpdate(INSERT, rijen);
        jdbc.sql("update verantwoording.keten set laatste_nummer = ?, laatste_zegel = ? where keten = ?")
                .params(kop.nummer() + regels.size(), zegel, keten)
                .update();
    }

    private record Kop(long nummer, byte[] zegel) {}

    private void schrijfAudit(Bundel bundel, Mac mac) {
        var door = bundel.door();
        long tijd = bundel.acts().getFirst().tijd();
        String plek = bundel.plek().code();
        byte[] zegel = auditZegel(
                mac, bundel.trace(), tijd, door.id().waarde(), door.naam(), door.deelnemer(), bundel.rol(), plek);
        jdbc.sql(INSERT_AUDIT)
                .params(
                        bundel.trace(),
                        tijd,
                        door.id().waarde(),
                        door.naam(),
                        door.deelnemer(),
                        bundel.rol(),
                        plek,
                        zegel)
                .update();
    }

    private List<Logregel> regels(List<Bundel> bundels, int keten, long laatste) {
        List<Logregel> regels = new ArrayList<>();
        for (Bundel bundel : bundels) {
            for (Bundel.Act act : bundel.acts()) {
                List<Betrokkene> wie = act.verwerking().betrokkenen();
                if (wie.isEmpty()) {
                    regels.add(regel(bundel, act, Optional.empty(), keten, laatste + regels.size() + 1));
                }
                for (Betrokkene betrokkene : wie) {
                    regels.add(regel(bundel, act, Optional.of(betrokkene), keten, laatste + regels.size() + 1));
                }
            }
        }
        return regels;
    }

    private Logregel regel(Bundel bundel, Bundel.Act act, Optional<Betrokkene> wie, int keten, long nummer) {
        Verwerking v = act.verwerking();
        return new Logregel(
                keten,
                nummer,
                bundel.trace(),
                Bundel.hex(1),
                bundel.wortel(),
                v.naam(),
                act.tijd(),
                v.activiteit().uri(),
                wie.map(this::pseudoniem).orElse(null),
                wie.map(Betrokkene::soortUri).orElse(null),
                v.handeling().name(),
                v.doel(),
                v.dossier().map(Dossier::soort).orElse(null),
                v.dossier().map(Dossier::id).orElse(null),
                v.ontvanger().orElse(null));
    }

    private static Object[] rij(Logregel r, byte[] zegel) {
        return new @Nullable Object[] {
            r.keten(),
            r.nummer(),
            r.traceId(),
            r.spanId(),
            r.parentSpanId(),
            r.naam(),
            r.tijd(),
            r.tijd(),
            r.activiteit(),
            r.betrokkene(),
            r.betrokkeneSoort(),
            r.handeling(),
            r.doel(),
            r.dossierSoort(),
            r.dossierId(),
            r.ontvanger(),
            zegel
        };
    }
}
