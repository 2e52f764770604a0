package nl.schakel.bovenregionaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Veldvergelijking;
import nl.schakel.webbasis.Pagina;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Stores questions to other regions, their hits and the consent. */
@Repository
class TrefferRepository {
    private static final TypeReference<List<Veldvergelijking>> UITLEG = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    TrefferRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void legVraagVast(ZaakId zaak, ZsmLocatieCode zsm, int aantal, Instant op, Medewerker door) {
        jdbc.sql("insert into bovenregionaal.vraag values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.nieuw(),
                        zaak.waarde(),
                        zsm.code(),
                        aantal,
                        Timestamp.from(op),
                        door.id().waarde(),
                        door.naam())
                .update();
    }

    Optional<Instant> laatsteVraag(ZaakId zaak) {
        return jdbc.sql("select op from bovenregionaal.vraag where zaak_id = ? order by op desc limit 1")
                .param(zaak.waarde())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Adds a hit; one that was found before keeps its consent. */
    void insert(Treffer t) {
        jdbc.sql("""
                insert into bovenregionaal.treffer (id, zaak_id, zaak_nummer, zsm_locatie, persoon_id, casus_id,
                    veiligheidshuis, zeker, uitleg, gevonden_op, stand)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 'GEVONDEN')
                on conflict (zaak_id, casus_id) do update set zeker = excluded.zeker, uitleg = excluded.uitleg""")
                .params(
                        t.id(),
                        t.zaak().waarde(),
                        t.zaakNummer(),
                        t.zsm().code(),
                        t.persoon().waarde(),
                        t.casus().waarde(),
                        t.veiligheidshuis().code(),
                        t.zeker(),
                        json.writeValueAsString(t.uitleg()),
                        Timestamp.from(t.gevondenOp()))
                .update();
    }

    void update(Treffer t) {
        jdbc.sql("""
                update bovenregionaal.treffer set stand = :stand, doel = :doel, zelfde_want = :want,
                    gevraagd_naam = :gevraagd, gevraagd_op = :gevraagdOp, tot = :tot, reden = :reden,
                    besloten_naam = :besloten, besloten_op = :beslotenOp, versie = versie + 1
                where id = :id""")
                .param("stand", t.stand().name())
                .param("doel", t.doel())
                .param("want", t.zelfdeWant())
                .param("gevraagd", t.gevraagdNaam().orElse(null))
                .param("gevraagdOp", tijd(t.gevraagdOp()))
                .param("tot", t.tot().orElse(null))
                .param("reden", t.reden())
                .param("besloten", t.beslotenNaam().orElse(null))
                .param("beslotenOp", tijd(t.beslotenOp()))
                .param("id", t.id())
                .update();
    }

    private static @Nullable Timestamp tijd(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }

    List<Treffer> van(ZaakId zaak) {
        return jdbc.sql("select * from bovenregionaal.treffer where zaak_id = ? order by zeker desc, gevonden_op, id")
                .param(zaak.waarde())
                .query((rs, _) -> treffer(rs))
                .list();
    }

    Optional<Treffer> find(UUID id, boolean omTeWijzigen) {
        return jdbc.sql("select * from bovenregionaal.treffer where id = ?" + (omTeWijzigen ? " for update" : ""))
                .param(id)
                .query((rs, _) -> treffer(rs))
                .optional();
    }

    List<Treffer> inbox(VeiligheidshuisCode huis, Collection<Toestemming> standen, int pagina) {
        return jdbc.sql("""
                select * from bovenregionaal.treffer where veiligheidshuis = :huis and stand = any (:standen)
                order by gevraagd_op, id offset :overslaan limit :aantal""")
                .param("huis", huis.code())
                .param("standen", standen.stream().map(Enum::name).toArray(String[]::new))
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> treffer(rs))
                .list();
    }

    int aantalGevraagd(VeiligheidshuisCode huis) {
        return jdbc.sql("select count(*) from bovenregionaal.treffer where veiligheidshuis = ? and stand = 'GEVRAAGD'")
                .param(huis.code())
                .query(Integer.class)
                .single();
    }

    private Treffer treffer(ResultSet rs) throws SQLException {
        return new Treffer(
                rs.getObject("id", UUID.class),
                new ZaakId(rs.getObject("zaak_id", UUID.class)),
                rs.getString("zaak_nummer"),
                new ZsmLocatieCode(rs.getString("zsm_locatie")),
                new PersoonId(rs.getObject("persoon_id", UUID.class)),
                new CasusId(rs.getObject("casus_id", UUID.class)),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                rs.getBoolean("zeker"),
                json.readValue(rs.getString("uitleg"), UITLEG),
                rs.getTimestamp("gevonden_op").toInstant(),
                Toestemming.valueOf(rs.getString("stand")),
                rs.getString("doel"),
                rs.getString("zelfde_want"),
                Optional.ofNullable(rs.getString("gevraagd_naam")),
                moment(rs, "gevraagd_op"),
                Optional.ofNullable(rs.getObject("tot", LocalDate.class)),
                rs.getString("reden"),
                Optional.ofNullable(rs.getString("besloten_naam")),
                moment(rs, "besloten_op"),
                rs.getInt("versie"));
    }

    private static Optional<Instant> moment(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getTimestamp(kolom)).map(Timestamp::toInstant);
    }
}
