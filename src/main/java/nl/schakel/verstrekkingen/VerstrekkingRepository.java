package nl.schakel.verstrekkingen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verstrekkingen.Verstrekking.Ontvanger;
import nl.schakel.verstrekkingen.Verstrekkingen.Nieuw;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores prints and who has them. */
@Repository
class VerstrekkingRepository {
    private static final int MEESTE = 200;
    private static final String LIJST = """
            select a.*, o.ontvanger, o.vernietigd_op, o.vernietigd_door_naam
            from (select * from verstrekkingen.afdruk where %s order by afgedrukt_op desc, id limit %d) a
                join verstrekkingen.ontvanger o on o.afdruk_id = a.id
            order by a.afgedrukt_op desc, a.id, o.ontvanger""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    VerstrekkingRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What is printed, and for which zaak: the pair within which copies are counted. */
    private record Reeks(Optional<ZaakId> zaak, UUID stuk) {
        static Reeks van(Nieuw n) {
            return new Reeks(n.zaak(), n.stuk());
        }

        String slot() {
            return zaak.map(z -> z.waarde().toString()).orElse("") + "/" + stuk;
        }
    }

    /** Stores prints in a fixed number of questions. @return which copy each of them is, in the same order */
    List<Integer> insert(List<Nieuw> nieuw, Instant op, Medewerker door) {
        // two people printing the same version at once get different numbers; in one order, so that nobody waits in a
        // ring
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended(s, 0))
                from (select distinct s from unnest(?) s order by s) gesorteerd""")
                .param(nieuw.stream().map(n -> Reeks.van(n).slot()).toArray(String[]::new))
                .query(rs -> {});
        Map<Reeks, Integer> laatste = laatste(nieuw);
        List<Integer> exemplaren = new ArrayList<>();
        List<Object[]> afdrukken = new ArrayList<>();
        List<Object[]> ontvangers = new ArrayList<>();
        for (Nieuw n : nieuw) {
            UUID id = Ids.nieuw();
            int exemplaar = laatste.merge(Reeks.van(n), 1, Integer::sum);
            exemplaren.add(exemplaar);
            afdrukken.add(new Object[] {
                id,
                n.stuk(),
                n.titel(),
                n.plek().code(),
                n.zaak().map(ZaakId::waarde).orElse(null),
                n.casus(),
                n.persoon().waarde(),
                exemplaar,
                n.dossiersoort(),
                tijd(op),
                door.id().waarde(),
                door.naam(),
                n.vernietigenVoor()
            });
            n.ontvangers().stream().distinct().forEach(o -> ontvangers.add(new Object[] {id, o}));
        }
        batch.batchUpdate("""
                insert into verstrekkingen.afdruk (id, stuk_id, titel, plek, zaak_id, casus_id, persoon_id, exemplaar,
                    dossiersoort, afgedrukt_op, door, door_naam, vernietigen_voor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", afdrukken);
        batch.batchUpdate("insert into verstrekkingen.ontvanger (afdruk_id, ontvanger) values (?, ?)", ontvangers);
        return exemplaren;
    }

    private Map<Reeks, Integer> laatste(List<Nieuw> nieuw) {
        Map<Reeks, Integer> laatste = new HashMap<>();
        jdbc.sql("""
                select zaak_id, stuk_id, max(exemplaar) as laatste from verstrekkingen.afdruk
                where stuk_id = any (?) group by zaak_id, stuk_id""")
                .param(nieuw.stream().map(Nieuw::stuk).distinct().toArray(UUID[]::new))
                .query(rs -> {
                    laatste.put(
                            new Reeks(zaak(rs), Objects.requireNonNull(rs.getObject("stuk_id", UUID.class))),
                            rs.getInt("laatste"));
                });
        return laatste;
    }

    List<Verstrekking> bij(ZaakId zaak) {
        return lijst("zaak_id = ?", zaak.waarde());
    }

    /** What the house itself printed of a casus. */
    List<Verstrekking> bijCasus(UUID casus) {
        return lijst("casus_id = ? and zaak_id is null", casus);
    }

    List<Verstrekking> bij(PersoonId persoon) {
        return lijst("persoon_id = ?", persoon.waarde());
    }

    private List<Verstrekking> lijst(String waar, UUID id) {
        Map<UUID, Verstrekking> gevonden = new LinkedHashMap<>();
        jdbc.sql(LIJST.formatted(waar, MEESTE)).param(id).query(rs -> {
            Verstrekking rij = rij(rs);
            gevonden.merge(rij.id(), rij, VerstrekkingRepository::samen);
        });
        return List.copyOf(gevonden.values());
    }

    private static Verstrekking samen(Verstrekking een, Verstrekking ander) {
        List<Ontvanger> ontvangers = new ArrayList<>(een.ontvangers());
        ontvangers.addAll(ander.ontvangers());
        return new Verstrekking(
                een.id(),
                een.stuk(),
                een.zaak(),
                een.titel(),
                een.exemplaar(),
                een.dossiersoort(),
                een.op(),
                een.doorNaam(),
                een.vernietigenVoor(),
                een.redenTerugroep(),
                ontvangers);
    }

    private static Optional<ZaakId> zaak(ResultSet rs) throws SQLException {
        return Optional.ofNullable(rs.getObject("zaak_id", UUID.class)).map(ZaakId::new);
    }

    private static Verstrekking rij(ResultSet rs) throws SQLException {
        return new Verstrekking(
                rs.getObject("id", UUID.class),
                rs.getObject("stuk_id", UUID.class),
                zaak(rs).map(ZaakId::waarde),
                rs.getString("titel"),
                rs.getInt("exemplaar"),
                rs.getString("dossiersoort"),
                rs.getTimestamp("afgedrukt_op").toInstant(),
                rs.getString("door_naam"),
                rs.getObject("vernietigen_voor", LocalDate.class),
                Optional.ofNullable(rs.getString("reden_terugroep")),
                List.of(new Ontvanger(
                        rs.getString("ontvanger"),
                        Optional.ofNullable(rs.getTimestamp("vernietigd_op")).map(t -> t.toInstant()),
                        Optional.ofNullable(rs.getString("vernietigd_door_naam")))));
    }

    /** Where a print was made, for what, and about whom. */
    record Plaats(Plek plek, Optional<ZaakId> zaak, UUID casus, PersoonId persoon) {}

    Optional<Plaats> plaats(UUID id) {
        return jdbc.sql("select plek, zaak_id, casus_id, persoon_id from verstrekkingen.afdruk where id = ? for update")
                .param(id)
                .query((rs, _) -> {
                    Optional<ZaakId> zaak = zaak(rs);
                    String plek = rs.getString("plek");
                    return new Plaats(
                            zaak.isPresent() ? new ZsmLocatieCode(plek) : new VeiligheidshuisCode(plek),
                            zaak,
                            rs.getObject("casus_id", UUID.class),
                            new PersoonId(rs.getObject("persoon_id", UUID.class)));
                })
                .optional();
    }

    boolean isOntvanger(UUID id, String ontvanger) {
        return jdbc.sql("select exists (select from verstrekkingen.ontvanger where afdruk_id = ? and ontvanger = ?)")
                .params(id, ontvanger)
                .query(Boolean.class)
                .single();
    }

    /** @return whether it was not said before */
    boolean vernietigd(UUID id, String ontvanger, Instant op, Medewerker door) {
        return jdbc.sql("""
                update verstrekkingen.ontvanger set vernietigd_op = ?, vernietigd_door = ?, vernietigd_door_naam = ?
                where afdruk_id = ? and ontvanger = ? and vernietigd_op is null""")
                        .params(tijd(op), door.id().waarde(), door.naam(), id, ontvanger)
                        .update()
                > 0;
    }

    /** Recalls the prints of a zaak about a person. @return how many of them somebody still has */
    int roepTerug(ZaakId zaak, PersoonId persoon, String reden, Instant op) {
        return roepTerug("zaak_id = ? and persoon_id = ?", List.of(zaak.waarde(), persoon.waarde()), reden, op);
    }

    /** Recalls what the house itself printed of a casus. @return how many of them somebody still has */
    int roepTerugVanCasus(UUID casus, String reden, Instant op) {
        return roepTerug("casus_id = ? and zaak_id is null", List.of(casus), reden, op);
    }

    private int roepTerug(String waar, List<UUID> wat, String reden, Instant op) {
        return jdbc.sql("""
                update verstrekkingen.afdruk a set teruggeroepen_op = ?, reden_terugroep = ?
                where %s and teruggeroepen_op is null
                    and exists (select from verstrekkingen.ontvanger o where o.afdruk_id = a.id and o.vernietigd_op is null)""".formatted(waar))
                .param(tijd(op))
                .param(reden)
                .params(wat)
                .update();
    }
}
