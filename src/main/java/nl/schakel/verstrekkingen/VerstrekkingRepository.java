package nl.schakel.verstrekkingen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
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

    /** Stores a print. @return which copy of this version for this zaak it is */
    int insert(UUID id, Nieuw n, Instant op, Medewerker door) {
        // two people printing the same version at once get different numbers
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(n.zaak().waarde() + "/" + n.stuk())
                .query(rs -> {});
        int exemplaar = jdbc.sql("""
                insert into verstrekkingen.afdruk (id, stuk_id, titel, plek, zaak_id, casus_id, persoon_id, exemplaar,
                    dossiersoort, afgedrukt_op, door, door_naam, vernietigen_voor)
                select :id, :stuk, :titel, :plek, :zaak, :casus, :persoon,
                    1 + coalesce((select max(exemplaar) from verstrekkingen.afdruk
                        where zaak_id = :zaak and stuk_id = :stuk), 0), :soort, :op, :door, :doorNaam, :vernietigen
                returning exemplaar""")
                .param("id", id)
                .param("stuk", n.stuk())
                .param("titel", n.titel())
                .param("plek", n.plek().code())
                .param("zaak", n.zaak().waarde())
                .param("casus", n.casus())
                .param("persoon", n.persoon().waarde())
                .param("soort", n.dossiersoort())
                .param("op", tijd(op))
                .param("door", door.id().waarde())
                .param("doorNaam", door.naam())
                .param("vernietigen", n.vernietigenVoor())
                .query(Integer.class)
                .single();
        batch.batchUpdate(
                "insert into verstrekkingen.ontvanger (afdruk_id, ontvanger) values (?, ?)",
                n.ontvangers().stream()
                        .distinct()
                        .map(o -> new Object[] {id, o})
                        .toList());
        return exemplaar;
    }

    List<Verstrekking> bij(ZaakId zaak) {
        return lijst("zaak_id = ?", zaak.waarde());
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

    private static Verstrekking rij(ResultSet rs) throws SQLException {
        return new Verstrekking(
                rs.getObject("id", UUID.class),
                rs.getObject("stuk_id", UUID.class),
                rs.getObject("zaak_id", UUID.class),
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

    /** Where a print was made, and about whom. */
    record Plaats(String plek, ZaakId zaak, PersoonId persoon) {}

    Optional<Plaats> plaats(UUID id) {
        return jdbc.sql("select plek, zaak_id, persoon_id from verstrekkingen.afdruk where id = ? for update")
                .param(id)
                .query((rs, _) -> new Plaats(
                        rs.getString(1),
                        new ZaakId(rs.getObject(2, UUID.class)),
                        new PersoonId(rs.getObject(3, UUID.class))))
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
        return jdbc.sql("""
                update verstrekkingen.afdruk a set teruggeroepen_op = ?, reden_terugroep = ?
                where zaak_id = ? and persoon_id = ? and teruggeroepen_op is null
                    and exists (select from verstrekkingen.ontvanger o where o.afdruk_id = a.id and o.vernietigd_op is null)""")
                .params(tijd(op), reden, zaak.waarde(), persoon.waarde())
                .update();
    }
}
