package nl.schakel.signalering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.signalering.Meldingen.Nieuw;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores notices. Who may see one follows from the roles at the place that it names. */
@Repository
class MeldingRepository {
    private static final String OPEN = "afgehandeld_op is null and ingetrokken_op is null";
    private static final String KLAAR = "(afgehandeld_op is not null or ingetrokken_op is not null)";
    private static final String VOOR_MIJ = """
            plek = any (:plekken) and exists (select from unnest(:bij::text[], :als::text[]) mijn (bij, als)
                where mijn.bij = plek and mijn.als = any (rollen))""";
    private static final int PER_KEER = 5000;

    private final JdbcClient jdbc;

    MeldingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Stores a notice once; one that was withdrawn comes back when the fact is told anew. */
    void insert(UUID id, Nieuw n, Instant op) {
        jdbc.sql("""
                insert into signalering.melding as m
                    (id, sleutel, soort, plek, rollen, tekst, dossier_soort, dossier_id, zaak_id, op)
                values (:id, :sleutel, :soort, :plek, :rollen, :tekst, :dossierSoort, :dossier, :zaak, :op)
                on conflict (sleutel) do update set ingetrokken_op = null, reden_intrekking = null, op = excluded.op,
                    gezien_op = null, gezien_door_naam = null, afgehandeld_op = null, afgehandeld_door = null,
                    afgehandeld_door_naam = null
                where m.ingetrokken_op is not null""")
                .param("id", id)
                .param("sleutel", n.sleutel())
                .param("soort", n.soort().name())
                .param("plek", n.plek().code())
                .param("rollen", n.rollen().stream().map(Enum::name).toArray(String[]::new))
                .param("tekst", n.tekst())
                .param("dossierSoort", n.naar().soort())
                .param("dossier", n.naar().id())
                .param("zaak", n.zaak().map(z -> z.waarde()).orElse(null))
                .param("op", tijd(op))
                .update();
    }

    /** Withdraws what holds no longer. @param casus null: every notice of this kind from the zaak */
    int trekIn(Soort soort, UUID zaak, Optional<UUID> casus, String reden, Instant op) {
        return jdbc.sql("update signalering.melding set ingetrokken_op = :op, reden_intrekking = :reden where " + OPEN
                        + " and soort = :soort and zaak_id = :zaak"
                        + (casus.isPresent() ? " and dossier_id = :casus" : ""))
                .param("op", tijd(op))
                .param("reden", reden)
                .param("soort", soort.name())
                .param("zaak", zaak)
                .param("casus", casus.orElse(zaak))
                .update();
    }

    /** Withdraws everything about a dossier. */
    void trekIn(Verwijzing over, String reden, Instant op) {
        jdbc.sql("update signalering.melding set ingetrokken_op = ?, reden_intrekking = ? where " + OPEN
                        + " and dossier_id = ?")
                .params(tijd(op), reden, over.id())
                .update();
    }

    /** The zaak and the casus of each open arrival of one of these zaken or casussen. */
    List<UUID[]> aankomsten(UUID[] zaken, UUID[] casussen) {
        return jdbc.sql("select zaak_id, dossier_id from signalering.melding where soort = 'AANKOMST' and " + OPEN
                        + " and (zaak_id = any (?) or dossier_id = any (?))")
                .params(zaken, casussen)
                .query((rs, _) -> new UUID[] {rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)})
                .list();
    }

    private StatementSpec voor(Medewerker door, String sql) {
        var rollen = door.aanstellingen();
        return jdbc.sql(sql)
                .param(
                        "plekken",
                        rollen.stream().map(a -> a.plek().code()).distinct().toArray(String[]::new))
                .param("bij", rollen.stream().map(a -> a.plek().code()).toArray(String[]::new))
                .param("als", rollen.stream().map(a -> a.rol().name()).toArray(String[]::new));
    }

    List<Melding> lijst(Medewerker door, boolean open, Optional<Soort> soort, int pagina) {
        String sql = "select * from signalering.melding where " + (open ? OPEN : KLAAR)
                + (soort.isPresent() ? " and soort = :soort" : "") + " and " + VOOR_MIJ
                + (open ? " order by (gezien_op is not null), op desc, id" : " order by op desc, id")
                + " offset :overslaan limit :aantal";
        StatementSpec vraag =
                voor(door, sql).param("overslaan", Pagina.overslaan(pagina)).param("aantal", Pagina.GROOTTE + 1);
        return soort.map(s -> vraag.param("soort", s.name()))
                .orElse(vraag)
                .query((rs, _) -> melding(rs))
                .list();
    }

    int aantalNieuw(Medewerker door, String plek) {
        return voor(
                        door,
                        "select count(*) from (select 1 from signalering.melding where gezien_op is null and " + OPEN
                                + " and plek = :plek and " + VOOR_MIJ + " limit 100) m")
                .param("plek", plek)
                .query(Integer.class)
                .single();
    }

    Optional<Melding> find(UUID id, Medewerker door) {
        return voor(door, "select * from signalering.melding where id = :id and " + VOOR_MIJ)
                .param("id", id)
                .query((rs, _) -> melding(rs))
                .optional();
    }

    void gezien(UUID id, Instant op, Medewerker door) {
        jdbc.sql(
                        "update signalering.melding set gezien_op = ?, gezien_door_naam = ? where id = ? and gezien_op is null")
                .params(tijd(op), door.naam(), id)
                .update();
    }

    void handelAf(UUID id, Instant op, Medewerker door) {
        jdbc.sql("""
                update signalering.melding set afgehandeld_op = ?, afgehandeld_door = ?, afgehandeld_door_naam = ?
                where id = ? and afgehandeld_op is null and ingetrokken_op is null""").params(tijd(op), door.id().waarde(), door.naam(), id).update();
    }

    /** Removes what is older; rows that another node removes now are skipped. @return how many */
    int verwijder(Instant voor) {
        return jdbc.sql("""
                delete from signalering.melding where id in (
                    select id from signalering.melding where op < ? order by op limit ? for update skip locked)""").params(tijd(voor), PER_KEER).update();
    }

    private static Melding melding(ResultSet rs) throws SQLException {
        return new Melding(
                rs.getObject("id", UUID.class),
                Soort.valueOf(rs.getString("soort")),
                rs.getString("plek"),
                rs.getString("tekst"),
                new Verwijzing(rs.getString("dossier_soort"), rs.getObject("dossier_id", UUID.class)),
                rs.getTimestamp("op").toInstant(),
                Optional.ofNullable(rs.getString("gezien_door_naam")),
                Optional.ofNullable(rs.getString("afgehandeld_door_naam")),
                Optional.ofNullable(rs.getTimestamp("afgehandeld_op")).map(t -> t.toInstant()),
                Optional.ofNullable(rs.getString("reden_intrekking")));
    }
}
