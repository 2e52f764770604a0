package nl.schakel.terugkoppelingen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Pagina;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores decisions and the feedback that follows from them. */
@Repository
class TerugkoppelingRepository {
    private final JdbcClient jdbc;

    TerugkoppelingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One feedback message as it is stored, with the decision it tells. */
    record Bericht(
            TerugkoppelingId id,
            UUID beslissing,
            ZaakId zaak,
            ZsmLocatieCode zsm,
            VeiligheidshuisCode huis,
            UUID persoon,
            UUID casus,
            @Nullable UUID advies,
            Gevolgd gevolgd,
            String redenCode,
            String toelichting,
            boolean spoed,
            String status,
            @Nullable Instant verzondenOp,
            Optional<TerugkoppelingBlad.Beoordeling> beoordeling,
            int versie,
            Besluit besluit) {}

    /** The decision as it is stored. */
    record Besluit(
            UUID id,
            ZaakId zaak,
            int volgnummer,
            String code,
            String omschrijving,
            boolean definitief,
            String sepotgrond,
            String voorwaarden,
            boolean reclasseringsonderzoek,
            Instant genomenOp,
            String officier,
            String vastgelegdDoor) {}

    Optional<UUID> findByInzending(UUID inzending) {
        return jdbc.sql("select id from terugkoppelingen.beslissing where inzending = ?")
                .param(inzending)
                .query(UUID.class)
                .optional();
    }

    List<Besluit> findByZaak(ZaakId zaak) {
        return jdbc.sql(
                        "select b.id b_id, b.* from terugkoppelingen.beslissing b where zaak_id = ? order by volgnummer")
                .param(zaak.waarde())
                .query((rs, _) -> besluit(rs))
                .list();
    }

    void insert(Beslissing b) {
        jdbc.sql("""
                insert into terugkoppelingen.beslissing (id, zaak_id, inzending, volgnummer, code, code_omschrijving,
                    definitief, sepotgrond, voorwaarden, reclasseringsonderzoek, genomen_op, officier_naam,
                    vastgelegd_door, vastgelegd_door_naam, vastgelegd_op)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        b.id(),
                        b.zaak().waarde(),
                        b.inzending(),
                        b.volgnummer(),
                        b.code().code(),
                        b.code().omschrijving(),
                        b.code().definitief(),
                        b.sepotgrond(),
                        b.voorwaarden(),
                        b.reclasseringsonderzoek(),
                        tijd(b.genomenOp()),
                        b.officierNaam(),
                        b.door().id().waarde(),
                        b.door().naam(),
                        tijd(b.genomenOp()))
                .update();
    }

    void insert(Bericht t, Medewerker door) {
        boolean weg = t.verzondenOp() != null;
        jdbc.sql("""
                insert into terugkoppelingen.terugkoppeling (id, beslissing_id, zaak_id, zsm_locatie, veiligheidshuis,
                    persoon_id, casus_id, advies_id, gevolgd, reden_code, reden_toelichting, spoed, status, verzonden_op,
                    verzonden_door)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(new @Nullable Object[] {
                    t.id().waarde(),
                    t.beslissing(),
                    t.zaak().waarde(),
                    t.zsm().code(),
                    t.huis().code(),
                    t.persoon(),
                    t.casus(),
                    t.advies(),
                    t.gevolgd().name(),
                    t.redenCode(),
                    t.toelichting(),
                    t.spoed(),
                    t.status(),
                    t.verzondenOp() == null ? null : tijd(t.verzondenOp()),
                    weg ? door.id().waarde() : null
                }))
                .update();
    }

    private static final String SELECT = """
            select t.*, b.id b_id, b.volgnummer, b.code, b.code_omschrijving, b.definitief, b.sepotgrond, b.voorwaarden,
                b.reclasseringsonderzoek, b.genomen_op, b.officier_naam, b.vastgelegd_door_naam
            from terugkoppelingen.terugkoppeling t join terugkoppelingen.beslissing b on b.id = t.beslissing_id
            where\s""";

    Optional<Bericht> findForUpdate(TerugkoppelingId id) {
        return jdbc.sql(SELECT + "t.id = ? for update of t")
                .param(id.waarde())
                .query((rs, _) -> bericht(rs))
                .optional();
    }

    Map<UUID, List<Bericht>> findBerichten(ZaakId zaak) {
        return jdbc
                .sql(SELECT + "t.zaak_id = ? order by t.veiligheidshuis")
                .param(zaak.waarde())
                .query((rs, _) -> bericht(rs))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Bericht::beslissing));
    }

    List<Bericht> inbox(Collection<VeiligheidshuisCode> huizen, boolean beoordeeld, int pagina) {
        String waar = beoordeeld
                ? "t.status = 'BEOORDEELD' order by t.verzonden_op desc, t.id"
                : "t.status = 'VERZONDEN' order by t.spoed desc, t.verzonden_op, t.id";
        return jdbc.sql(SELECT + "t.veiligheidshuis = any (:huizen) and " + waar + " offset :overslaan limit :aantal")
                .param("huizen", huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new))
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> bericht(rs))
                .list();
    }

    List<Bericht> klaar(ZsmLocatieCode zsm, int pagina) {
        return jdbc.sql(SELECT
                        + "t.zsm_locatie = :zsm and t.status = 'KLAAR' order by t.id offset :overslaan limit :aantal")
                .param("zsm", zsm.code())
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> bericht(rs))
                .list();
    }

    int tel(String voorwaarde, String plek) {
        return jdbc.sql("select count(*) from terugkoppelingen.terugkoppeling where " + voorwaarde)
                .param(plek)
                .query(Integer.class)
                .single();
    }

    /** Sends what is ready; what was sent meanwhile stays as it is. @return what was sent now */
    List<Bericht> verzend(ZsmLocatieCode zsm, Optional<TerugkoppelingId> een, Instant nu, Medewerker door) {
        List<UUID> ids = jdbc.sql("""
                update terugkoppelingen.terugkoppeling
                set status = 'VERZONDEN', verzonden_op = :nu, verzonden_door = :door, versie = versie + 1
                where zsm_locatie = :zsm and status = 'KLAAR' and (:een::uuid is null or id = :een::uuid)
                returning id""")
                .param("nu", tijd(nu))
                .param("door", door.id().waarde())
                .param("zsm", zsm.code())
                .param("een", een.map(id -> id.waarde().toString()).orElse(null))
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .list();
        return jdbc.sql(SELECT + "t.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query((rs, _) -> bericht(rs))
                .list();
    }

    void beoordeel(TerugkoppelingId id, TerugkoppelingBlad.Beoordeling b, Medewerker door) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set status = 'BEOORDEELD', oordeel = ?, oordeel_toelichting = ?,
                    beoordeeld_door = ?, beoordeeld_door_naam = ?, beoordeeld_op = ?, versie = versie + 1
                where id = ?""")
                .params(b.oordeel().name(), b.toelichting(), door.id().waarde(), b.door(), tijd(b.op()), id.waarde())
                .update();
    }

    private static Bericht bericht(ResultSet rs) throws SQLException {
        return new Bericht(
                new TerugkoppelingId(rs.getObject("id", UUID.class)),
                rs.getObject("beslissing_id", UUID.class),
                new ZaakId(rs.getObject("zaak_id", UUID.class)),
                new ZsmLocatieCode(rs.getString("zsm_locatie")),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                rs.getObject("persoon_id", UUID.class),
                rs.getObject("casus_id", UUID.class),
                rs.getObject("advies_id", UUID.class),
                Gevolgd.valueOf(rs.getString("gevolgd")),
                rs.getString("reden_code"),
                rs.getString("reden_toelichting"),
                rs.getBoolean("spoed"),
                rs.getString("status"),
                moment(rs.getTimestamp("verzonden_op")),
                beoordeling(rs),
                rs.getInt("versie"),
                besluit(rs));
    }

    private static Optional<TerugkoppelingBlad.Beoordeling> beoordeling(ResultSet rs) throws SQLException {
        String oordeel = rs.getString("oordeel");
        if (oordeel == null) {
            return Optional.empty();
        }
        return Optional.of(new TerugkoppelingBlad.Beoordeling(
                Oordeel.valueOf(oordeel),
                rs.getString("oordeel_toelichting"),
                rs.getString("beoordeeld_door_naam"),
                rs.getTimestamp("beoordeeld_op").toInstant()));
    }

    private static Besluit besluit(ResultSet rs) throws SQLException {
        return new Besluit(
                rs.getObject("b_id", UUID.class),
                new ZaakId(rs.getObject("zaak_id", UUID.class)),
                rs.getInt("volgnummer"),
                rs.getString("code"),
                rs.getString("code_omschrijving"),
                rs.getBoolean("definitief"),
                rs.getString("sepotgrond"),
                rs.getString("voorwaarden"),
                rs.getBoolean("reclasseringsonderzoek"),
                rs.getTimestamp("genomen_op").toInstant(),
                rs.getString("officier_naam"),
                rs.getString("vastgelegd_door_naam"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp t) {
        return t == null ? null : t.toInstant();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
