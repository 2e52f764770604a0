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
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Pagina;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the messages to the houses; the steps of the inbox and of a recall stand in {@link PostvakRepository}. */
@Repository
class BerichtRepository {
    static final String KOLOMMEN = """
            select t.*, b.id b_id, b.volgnummer, b.stap, b.vervangt, b.reden_correctie, b.code, b.code_omschrijving,
                b.definitief, b.sepotgrond, b.voorwaarden, b.reclasseringsonderzoek, b.genomen_op, b.officier_naam,
                b.vastgelegd_door_naam
            from\s""";

    static final String SELECT = KOLOMMEN + """
            terugkoppelingen.terugkoppeling t join terugkoppelingen.beslissing b on b.id = t.beslissing_id where\s""";

    private final JdbcClient jdbc;

    BerichtRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the house already has a message of this decision */
    boolean insert(Bericht t, Medewerker door) {
        boolean weg = t.verzondenOp() != null;
        return jdbc.sql("""
                insert into terugkoppelingen.terugkoppeling (id, beslissing_id, zaak_id, zsm_locatie, veiligheidshuis,
                    persoon_id, casus_id, advies_id, gevolgd, reden_code, reden_toelichting, spoed, status, verzonden_op,
                    verzonden_door)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(Arrays.asList(new @Nullable Object[] {
                            t.id().waarde(),
                            t.besluit().id(),
                            t.zaak().waarde(),
                            t.zsm().code(),
                            t.huis().code(),
                            t.persoon(),
                            t.casus(),
                            t.advies(),
                            t.opvolging().gevolgd().name(),
                            t.opvolging().redenCode(),
                            t.opvolging().toelichting(),
                            t.spoed(),
                            t.status().name(),
                            t.verzondenOp() == null ? null : tijd(t.verzondenOp()),
                            weg ? door.id().waarde() : null
                        }))
                        .update()
                == 1;
    }

    Optional<Bericht> findForUpdate(TerugkoppelingId id) {
        return jdbc.sql(SELECT + "t.id = ? for update of t")
                .param(id.waarde())
                .query((rs, _) -> bericht(rs))
                .optional();
    }

    /** Everything that was made for a zaak, by house. */
    List<Bericht> bijZaak(ZaakId zaak) {
        return jdbc.sql(SELECT + "t.zaak_id = ? order by b.volgnummer, t.veiligheidshuis, t.id")
                .param(zaak.waarde())
                .query((rs, _) -> bericht(rs))
                .list();
    }

    /** The messages about a person in a zaak that are not over yet, locked. */
    List<Bericht> overPersoon(ZaakId zaak, PersoonId persoon) {
        return jdbc.sql(
                        SELECT
                                + "t.zaak_id = ? and t.persoon_id = ? and t.status in ('KLAAR', 'VERZONDEN', 'BEOORDEELD', 'GECORRIGEERD') for update of t")
                .params(zaak.waarde(), persoon.waarde())
                .query((rs, _) -> bericht(rs))
                .list();
    }

    List<Bericht> klaar(ZsmLocatieCode zsm, int pagina) {
        return jdbc.sql(
                        SELECT
                                + "t.zsm_locatie = :zsm and t.status = 'KLAAR' order by t.spoed desc, t.id offset :overslaan limit :aantal")
                .param("zsm", zsm.code())
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> bericht(rs))
                .list();
    }

    int aantalKlaar(ZsmLocatieCode zsm) {
        return jdbc.sql(
                        "select count(*) from terugkoppelingen.terugkoppeling where zsm_locatie = ? and status = 'KLAAR'")
                .param(zsm.code())
                .query(Integer.class)
                .single();
    }

    /** What is sent: one message, or the next ones that wait. Rows that another node sends now are skipped. */
    List<Bericht> verzend(ZsmLocatieCode zsm, Optional<TerugkoppelingId> een, int meeste, Instant nu, Medewerker door) {
        List<UUID> ids = jdbc.sql("""
                update terugkoppelingen.terugkoppeling
                set status = 'VERZONDEN', verzonden_op = :nu, verzonden_door = :door, versie = versie + 1
                where id in (
                    select id from terugkoppelingen.terugkoppeling
                    where zsm_locatie = :zsm and status = 'KLAAR' and (:een::uuid is null or id = :een::uuid)
                    order by spoed desc, id limit :meeste for update skip locked)
                returning id""")
                .param("nu", tijd(nu))
                .param("door", door.id().waarde())
                .param("zsm", zsm.code())
                .param("meeste", meeste)
                .param("een", een.map(id -> id.waarde().toString()).orElse(null))
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .list();
        return metIds(ids);
    }

    private List<Bericht> metIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "t.id = any (?)")
                        .param(ids.toArray(UUID[]::new))
                        .query((rs, _) -> bericht(rs))
                        .list();
    }

    /** A correction takes the place of what was told of a decision: what waited is not sent, what went is marked. */
    void gecorrigeerd(UUID beslissing) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling
                set status = case when status = 'KLAAR' then 'VERVALLEN' else 'GECORRIGEERD' end, versie = versie + 1
                where beslissing_id = ? and status in ('KLAAR', 'VERZONDEN', 'BEOORDEELD')""").param(beslissing).update();
    }

    void vervallen(TerugkoppelingId id) {
        jdbc.sql("update terugkoppelingen.terugkoppeling set status = 'VERVALLEN', versie = versie + 1 where id = ?")
                .param(id.waarde())
                .update();
    }

    static Bericht bericht(ResultSet rs) throws SQLException {
        var huis = new VeiligheidshuisCode(rs.getString("veiligheidshuis"));
        return new Bericht(
                new TerugkoppelingId(rs.getObject("id", UUID.class)),
                new ZaakId(rs.getObject("zaak_id", UUID.class)),
                new ZsmLocatieCode(rs.getString("zsm_locatie")),
                huis,
                rs.getObject("persoon_id", UUID.class),
                rs.getObject("casus_id", UUID.class),
                rs.getObject("advies_id", UUID.class),
                new Opvolging(
                        huis,
                        Gevolgd.valueOf(rs.getString("gevolgd")),
                        rs.getString("reden_code"),
                        rs.getString("reden_toelichting")),
                rs.getBoolean("spoed"),
                BerichtStatus.valueOf(rs.getString("status")),
                moment(rs, "verzonden_op").orElse(null),
                moment(rs, "ontvangen_op"),
                beoordeling(rs),
                terugroep(rs),
                rs.getInt("versie"),
                BeslissingRepository.besluit(rs));
    }

    private static Optional<TerugkoppelingBlad.Beoordeling> beoordeling(ResultSet rs) throws SQLException {
        String oordeel = rs.getString("oordeel");
        if (oordeel == null) {
            return Optional.empty();
        }
        return Optional.of(new TerugkoppelingBlad.Beoordeling(
                Oordeel.valueOf(oordeel),
                rs.getString("doorgezet_aan"),
                rs.getString("oordeel_toelichting"),
                rs.getString("beoordeeld_door_naam"),
                rs.getTimestamp("beoordeeld_op").toInstant()));
    }

    private static Optional<Terugroep> terugroep(ResultSet rs) throws SQLException {
        Optional<Instant> op = moment(rs, "teruggeroepen_op");
        if (op.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Terugroep(
                rs.getString("reden_terugroep"),
                rs.getString("teruggeroepen_door_naam"),
                op.get(),
                Optional.ofNullable(rs.getString("vernietigd_door_naam")),
                moment(rs, "vernietigd_op")));
    }

    private static Optional<Instant> moment(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getTimestamp(kolom)).map(Timestamp::toInstant);
    }

    static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
