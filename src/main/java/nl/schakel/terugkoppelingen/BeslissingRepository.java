package nl.schakel.terugkoppelingen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.ZaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores decisions; a row never changes. */
@Repository
class BeslissingRepository {
    private final JdbcClient jdbc;

    BeslissingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> findByInzending(UUID inzending) {
        return jdbc.sql("select id from terugkoppelingen.beslissing where inzending = ?")
                .param(inzending)
                .query(UUID.class)
                .optional();
    }

    Keten keten(ZaakId zaak) {
        return new Keten(jdbc.sql(
                        "select b.id b_id, b.* from terugkoppelingen.beslissing b where zaak_id = ? order by volgnummer")
                .param(zaak.waarde())
                .query((rs, _) -> besluit(rs))
                .list());
    }

    void insert(Beslissing b) {
        var moment = b.genomenOp().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into terugkoppelingen.beslissing (id, zaak_id, inzending, volgnummer, stap, vervangt,
                    reden_correctie, code, code_omschrijving, definitief, sepotgrond, voorwaarden,
                    reclasseringsonderzoek, genomen_op, officier_naam, vastgelegd_door, vastgelegd_door_naam,
                    vastgelegd_op)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(new @Nullable Object[] {
                    b.id(),
                    b.zaak().waarde(),
                    b.inzending(),
                    b.volgnummer(),
                    b.stap().name(),
                    b.correctie().map(BeslissingInvoer.Correctie::vervangt).orElse(null),
                    b.correctie().map(BeslissingInvoer.Correctie::reden).orElse(""),
                    b.code().code(),
                    b.code().omschrijving(),
                    b.code().definitief(),
                    b.sepotgrond(),
                    b.voorwaarden(),
                    b.reclasseringsonderzoek(),
                    moment,
                    b.officierNaam(),
                    b.door().id().waarde(),
                    b.door().naam(),
                    moment
                }))
                .update();
    }

    /** Reads a decision whose own identifier is called {@code b_id}, because messages have an {@code id} too. */
    static Besluit besluit(ResultSet rs) throws SQLException {
        return new Besluit(
                rs.getObject("b_id", UUID.class),
                new ZaakId(rs.getObject("zaak_id", UUID.class)),
                rs.getInt("volgnummer"),
                Stap.valueOf(rs.getString("stap")),
                Optional.ofNullable(rs.getObject("vervangt", UUID.class)),
                rs.getString("reden_correctie"),
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
}
