package nl.schakel.casussen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Naam;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists active casussen of one house with the names that the register offers for lists. */
@Repository
class CasuslijstRepository {
    private static final String SELECT = """
            select c.id as casus_id, c.*, l.voornamen, l.voorvoegsel, l.geslachtsnaam, l.geboortedatum, l.woonplaats
            from casussen.casus c join personen.lijstnaam l on l.id = c.persoon_id
            where c.veiligheidshuis = ? and c.gesloten_op is null""";
    private static final int MEESTE_WOORDEN = 5;
    private static final String WOORD =
            " and (l.zoeknaam like '%' || personen.vouw(?) || '%' or c.nummer like ? || '%')";
    private static final String DATUM = " and l.geboortedatum = ?";

    private final JdbcClient jdbc;

    CasuslijstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page and one row more; every word of the search must be in the name, be the birth date or begin the number. */
    List<CasusRegel> lijst(VeiligheidshuisCode bij, String zoek, int pagina) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> params = new ArrayList<>(List.of(bij.code()));
        for (String woord : zoek.strip().split("\\s+", MEESTE_WOORDEN)) {
            voorwaarde(woord, sql, params);
        }
        sql.append(" order by c.geopend_op desc, c.id limit ? offset ?");
        params.add(Pagina.GROOTTE + 1);
        params.add(Pagina.overslaan(pagina));
        return jdbc.sql(sql.toString())
                .params(params)
                .query((rs, _) -> regel(rs))
                .list();
    }

    /** The active casus of a person at a house, if any. */
    List<CasusRegel> van(PersoonId persoon, VeiligheidshuisCode bij) {
        return jdbc.sql(SELECT + " and c.persoon_id = ?")
                .params(bij.code(), persoon.waarde())
                .query((rs, _) -> regel(rs))
                .list();
    }

    private static CasusRegel regel(ResultSet rs) throws SQLException {
        return new CasusRegel(
                new CasusId(rs.getObject("casus_id", UUID.class)),
                CasusRepository.persoon(rs),
                rs.getString("nummer"),
                naam(rs).volledig(),
                Geboortedatum.vanCode(rs.getString("geboortedatum")).tekst(),
                rs.getString("woonplaats"),
                rs.getBoolean("huiselijk_geweld"),
                rs.getBoolean("jeugd"),
                rs.getString("procesregisseur"),
                rs.getTimestamp("geopend_op").toInstant());
    }

    private static Naam naam(ResultSet rs) throws SQLException {
        return new Naam(rs.getString("voornamen"), rs.getString("voorvoegsel"), rs.getString("geslachtsnaam"));
    }

    private static void voorwaarde(String woord, StringBuilder sql, List<Object> params) {
        if (woord.isEmpty()) {
            return;
        }
        Optional<String> datum = datum(woord);
        if (datum.isPresent()) {
            sql.append(DATUM);
            params.add(datum.get());
            return;
        }
        String letterlijk = woord.replace("\0", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        sql.append(WOORD);
        params.add(letterlijk);
        params.add(letterlijk);
    }

    private static Optional<String> datum(String woord) {
        if (!woord.matches("\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Geboortedatum.lees(woord).code());
        } catch (Weigering notADate) {
            return Optional.empty();
        }
    }

    /** Identities of the persons with an active casus at a house who were born on one of these dates. */
    List<Actief> actieven(VeiligheidshuisCode bij, List<String> geboortedata) {
        return jdbc.sql(SELECT + " and l.geboortedatum = any (?)")
                .param(bij.code())
                .param(geboortedata.toArray(String[]::new))
                .query((rs, _) -> new Actief(CasusRepository.persoon(rs), naam(rs), rs.getString("geboortedatum")))
                .list();
    }

    /** A person with an active casus. */
    record Actief(PersoonId persoon, Naam naam, String geboortedatum) {}
}
