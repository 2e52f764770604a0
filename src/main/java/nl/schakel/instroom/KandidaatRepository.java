package nl.schakel.instroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.casussen.BekendBij;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Bekendheidscheck.Treffer;
import nl.schakel.instroom.Zaakblad.KandidaatRegel;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Veldvergelijking;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Stores who may be the suspect, what was decided about it, and where they were known at the check. */
@Repository
class KandidaatRepository {
    private static final TypeReference<List<Veldvergelijking>> UITLEG = new TypeReference<>() {};
    private static final TypeReference<List<String>> REDENEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ObjectMapper json;

    KandidaatRepository(JdbcClient jdbc, JdbcTemplate batch, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** What a check found. @param later not at the first check of the zaak */
    record Vondst(Zaak zaak, List<Treffer> treffers, Instant op, boolean later) {}

    /** Stores what a check of many zaken found, in two statements. */
    void insert(List<Vondst> vondsten) {
        List<Object[]> kandidaten = new ArrayList<>();
        List<Object[]> huizen = new ArrayList<>();
        vondsten.forEach(v -> v.treffers().forEach(t -> rijen(v, t, kandidaten, huizen)));
        batch.batchUpdate("""
                insert into instroom.kandidaat as k
                    (zaak_id, persoon_id, status, uitleg, automatisch, zsm_locatie, gevonden_op, later, niet_zeker)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb)
                on conflict (zaak_id, persoon_id) do update
                set niet_zeker = excluded.niet_zeker, status = excluded.status, uitleg = excluded.uitleg, automatisch = excluded.automatisch
                where k.status = 'MOGELIJK'""", kandidaten);
        batch.batchUpdate("""
                insert into instroom.bekendheid (zaak_id, persoon_id, veiligheidshuis, casus_id) values (?, ?, ?, ?)
                on conflict (zaak_id, persoon_id, veiligheidshuis) do update set casus_id = excluded.casus_id""", huizen);
    }

    private void rijen(Vondst vondst, Treffer treffer, List<Object[]> kandidaten, List<Object[]> huizen) {
        Zaak zaak = vondst.zaak();
        var kandidaat = treffer.kandidaat();
        UUID persoon = kandidaat.persoon().waarde();
        KandidaatStatus status = zaak.kandidaten().getOrDefault(kandidaat.persoon(), KandidaatStatus.MOGELIJK);
        kandidaten.add(new Object[] {
            zaak.id().waarde(),
            persoon,
            status.name(),
            json.writeValueAsString(kandidaat.uitleg()),
            status == KandidaatStatus.BEKEND,
            zaak.zsm().code(),
            ZaakRepository.tijd(vondst.op()),
            vondst.later(),
            json.writeValueAsString(treffer.nietZeker())
        });
        for (BekendBij b : treffer.bekendBij()) {
            huizen.add(new Object[] {
                zaak.id().waarde(),
                persoon,
                b.veiligheidshuis().code(),
                b.casus().waarde()
            });
        }
    }

    /**
     * Takes out of the dossier what came from houses that only know this person; that it was there stays.
     *
     * @return how many documents
     */
    int verwijderStukken(ZaakId zaak, PersoonId persoon, Instant op, Medewerker door) {
        return jdbc.sql("""
                update instroom.dossierstuk d
                set verwijderd_op = :op, verwijderd_door = :door, verwijderd_door_naam = :naam,
                    reden_verwijdering = 'Ging over iemand anders dan deze verdachte'
                from instroom.bekendheid b
                where d.zaak_id = :zaak and d.verwijderd_op is null and b.zaak_id = d.zaak_id and b.persoon_id = :persoon
                    and b.veiligheidshuis = d.veiligheidshuis
                    and not exists (select from instroom.bekendheid o join instroom.kandidaat k
                            on k.zaak_id = o.zaak_id and k.persoon_id = o.persoon_id and k.status = 'BEKEND'
                        where o.zaak_id = d.zaak_id and o.veiligheidshuis = d.veiligheidshuis
                            and o.persoon_id <> :persoon)""")
                .param("zaak", zaak.waarde())
                .param("persoon", persoon.waarde())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .param("door", door.id().waarde())
                .param("naam", door.naam())
                .update();
    }

    /** Removes the open candidates that a new check no longer found. */
    void verwijderOpen(Zaak zaak) {
        jdbc.sql("""
                delete from instroom.kandidaat
                where zaak_id = ? and status = 'MOGELIJK' and not (persoon_id = any (?))""")
                .param(zaak.id().waarde())
                .param(zaak.kandidaten().keySet().stream()
                        .map(PersoonId::waarde)
                        .toArray(UUID[]::new))
                .update();
    }

    /** Keeps who decided about a candidate, and why. */
    record Oordeel(PersoonId persoon, KandidaatStatus status, String reden, Instant op) {}

    void update(ZaakId zaak, Oordeel oordeel, Medewerker door) {
        jdbc.sql("""
                update instroom.kandidaat set status = ?, reden = ?, door = ?, door_naam = ?, op = ?, automatisch = false
                where zaak_id = ? and persoon_id = ?""")
                .params(
                        oordeel.status().name(),
                        oordeel.reden(),
                        door.id().waarde(),
                        door.naam(),
                        ZaakRepository.tijd(oordeel.op()),
                        zaak.waarde(),
                        oordeel.persoon().waarde())
                .update();
    }

    /** The candidates of many zaken in one query; who has none is not in the answer. */
    Map<ZaakId, List<KandidaatRegel>> find(Collection<ZaakId> zaken) {
        return jdbc
                .sql("""
                select k.*, array_agg(b.veiligheidshuis order by b.veiligheidshuis) huizen,
                    array_agg(b.casus_id order by b.veiligheidshuis) casussen
                from instroom.kandidaat k
                    left join instroom.bekendheid b on b.zaak_id = k.zaak_id and b.persoon_id = k.persoon_id
                where k.zaak_id = any (?)
                group by k.zaak_id, k.persoon_id
                order by k.zaak_id, k.status, k.persoon_id""")
                .param(zaken.stream().map(ZaakId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> Map.entry(new ZaakId(rs.getObject("zaak_id", UUID.class)), regel(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private KandidaatRegel regel(ResultSet rs) throws SQLException {
        PersoonId persoon = new PersoonId(rs.getObject("persoon_id", UUID.class));
        String[] huizen = (String[]) rs.getArray("huizen").getArray();
        UUID[] casussen = (UUID[]) rs.getArray("casussen").getArray();
        return new KandidaatRegel(
                persoon,
                KandidaatStatus.valueOf(rs.getString("status")),
                json.readValue(rs.getString("uitleg"), UITLEG),
                rs.getBoolean("automatisch"),
                Optional.ofNullable(rs.getString("reden")),
                Optional.ofNullable(rs.getString("door_naam")),
                Optional.ofNullable(rs.getTimestamp("op")).map(t -> t.toInstant()),
                bekenden(persoon, huizen, casussen),
                json.readValue(rs.getString("niet_zeker"), REDENEN));
    }

    private static List<Bekende> bekenden(PersoonId persoon, String[] huizen, UUID[] casussen) {
        List<Bekende> bekenden = new ArrayList<>();
        for (int i = 0; i < huizen.length; i++) {
            if (huizen[i] != null) {
                bekenden.add(new Bekende(persoon, new VeiligheidshuisCode(huizen[i]), new CasusId(casussen[i])));
            }
        }
        return bekenden;
    }

    /** The addressees of feedback: where a confirmed candidate was known at the check. */
    List<Bekende> findBevestigd(ZaakId zaak) {
        return jdbc.sql("""
                select b.persoon_id, b.veiligheidshuis, b.casus_id
                from instroom.bekendheid b
                    join instroom.kandidaat k on k.zaak_id = b.zaak_id and k.persoon_id = b.persoon_id
                where b.zaak_id = ? and k.status = 'BEKEND'
                order by b.veiligheidshuis, b.persoon_id""")
                .param(zaak.waarde())
                .query((rs, _) -> new Bekende(
                        new PersoonId(rs.getObject(1, UUID.class)),
                        new VeiligheidshuisCode(rs.getString(2)),
                        new CasusId(rs.getObject(3, UUID.class))))
                .list();
    }
}
