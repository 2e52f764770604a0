package nl.schakel.inlezen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Inleesoordeel;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.inlezen.Regel.Besluit;
import nl.schakel.inlezen.Regel.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the lines of files: their content only as long as a file is on its way. */
@Repository
class RegelRepository {
    /** Between cells; a control character that no input keeps. */
    private static final String TUSSEN = "\u001F";

    private final JdbcClient jdbc;

    RegelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with its cells. */
    record Rauw(
            int nummer, List<String> cellen, Optional<Soort> soort, Optional<UUID> casus, Optional<Besluit> besluit) {
        @Override
        public String toString() {
            return "Rauw[" + nummer + "]";
        }
    }

    /** Adds lines of which nothing is known yet. */
    void insert(UUID bestand, List<Integer> nummers, List<List<String>> cellen) {
        jdbc.sql("""
                insert into inlezen.regel (bestand_id, nummer, cellen)
                select ?, nummer, cellen from unnest(?, ?) n (nummer, cellen)""")
                .params(
                        bestand,
                        nummers.toArray(Integer[]::new),
                        cellen.stream().map(RegelRepository::samen).toArray(String[]::new))
                .update();
    }

    private static String samen(List<String> cellen) {
        // a zero byte cannot be stored, and stands in no text that people typed
        return String.join(
                TUSSEN,
                cellen.stream()
                        .map(c -> c.replace(TUSSEN, " ").replace("\0", ""))
                        .toList());
    }

    void oordeel(UUID bestand, List<Inleesoordeel> oordelen) {
        jdbc.sql("""
                update inlezen.regel r set soort = n.soort, melding = n.melding, casus_id = n.casus
                from unnest(?, ?, ?, cast(? as uuid[])) n (nummer, soort, melding, casus)
                where r.bestand_id = ? and r.nummer = n.nummer""")
                .params(
                        oordelen.stream().map(Inleesoordeel::nummer).toArray(Integer[]::new),
                        oordelen.stream().map(o -> o.soort().name()).toArray(String[]::new),
                        oordelen.stream().map(Inleesoordeel::melding).toArray(String[]::new),
                        oordelen.stream().map(o -> tekst(o.casus())).toArray(String[]::new),
                        bestand)
                .update();
    }

    private static @Nullable String tekst(Optional<CasusId> casus) {
        return casus.map(c -> c.waarde().toString()).orElse(null);
    }

    /** What became of a line. */
    record Resultaat(int nummer, Uitkomst uitkomst, Optional<CasusId> casus) {}

    void uitkomst(UUID bestand, List<Resultaat> resultaten) {
        jdbc.sql("""
                update inlezen.regel r set uitkomst = n.uitkomst, casus_id = coalesce(n.casus, r.casus_id)
                from unnest(?, ?, cast(? as uuid[])) n (nummer, uitkomst, casus)
                where r.bestand_id = ? and r.nummer = n.nummer""")
                .params(
                        resultaten.stream().map(Resultaat::nummer).toArray(Integer[]::new),
                        resultaten.stream().map(r -> r.uitkomst().name()).toArray(String[]::new),
                        resultaten.stream().map(r -> tekst(r.casus())).toArray(String[]::new),
                        bestand)
                .update();
    }

    /** Lines that still must be judged. */
    List<Rauw> onbeoordeeld(UUID bestand, int aantal) {
        return jdbc.sql("""
                select * from inlezen.regel where bestand_id = ? and soort is null order by nummer limit ?""").params(bestand, aantal).query((rs, _) -> rauw(rs)).list();
    }

    /** Lines after a number that do something when the file is taken in. */
    List<Rauw> teDoen(UUID bestand, int na, int aantal) {
        return jdbc.sql("""
                select * from inlezen.regel where bestand_id = ? and nummer > ?
                    and (soort in ('NIEUW', 'GEWIJZIGD') or (soort = 'TWIJFEL' and besluit in ('ANDER', 'ZELFDE')))
                order by nummer limit ?""")
                .params(bestand, na, aantal)
                .query((rs, _) -> rauw(rs))
                .list();
    }

    int aantalTeDoen(UUID bestand) {
        return jdbc.sql("""
                select count(*) from inlezen.regel where bestand_id = ?
                    and (soort in ('NIEUW', 'GEWIJZIGD') or (soort = 'TWIJFEL' and besluit in ('ANDER', 'ZELFDE')))""").param(bestand).query(Integer.class).single();
    }

    int aantalZonderBesluit(UUID bestand) {
        return jdbc.sql(
                        "select count(*) from inlezen.regel where bestand_id = ? and soort = 'TWIJFEL' and besluit is null")
                .param(bestand)
                .query(Integer.class)
                .single();
    }

    /** A part of the lines of one kind. */
    List<Rauwlijn> lijst(UUID bestand, Soort soort, int overslaan, int aantal) {
        return jdbc.sql("""
                select * from inlezen.regel where bestand_id = ? and soort = ? order by nummer offset ? limit ?""")
                .params(bestand, soort.name(), overslaan, aantal)
                .query((rs, _) -> new Rauwlijn(
                        rauw(rs),
                        rs.getString("melding"),
                        Optional.ofNullable(rs.getString("uitkomst")).map(Uitkomst::valueOf)))
                .list();
    }

    /** A line with what is said of it. */
    record Rauwlijn(Rauw rauw, String melding, Optional<Uitkomst> uitkomst) {}

    /** Notes what a human says of lines in doubt. @param nummer one line; empty: all without an answer */
    int besluit(UUID bestand, Optional<Integer> nummer, Besluit besluit) {
        return jdbc.sql("""
                update inlezen.regel set besluit = :besluit where bestand_id = :bestand and soort = 'TWIJFEL'
                    and (nummer = :nummer or (:nummer = 0 and besluit is null))""")
                .param("besluit", besluit.name())
                .param("bestand", bestand)
                .param("nummer", nummer.orElse(0))
                .update();
    }

    /** The content of the lines goes; that they were there, and what became of them, stays. */
    void vergeetInhoud(UUID bestand) {
        jdbc.sql("update inlezen.regel set cellen = null where bestand_id = ?")
                .param(bestand)
                .update();
    }

    void verwijder(UUID bestand) {
        jdbc.sql("delete from inlezen.regel where bestand_id = ?")
                .param(bestand)
                .update();
    }

    private static Rauw rauw(ResultSet rs) throws SQLException {
        String cellen = rs.getString("cellen");
        return new Rauw(
                rs.getInt("nummer"),
                cellen == null ? List.of() : List.of(cellen.split(TUSSEN, -1)),
                Optional.ofNullable(rs.getString("soort")).map(Soort::valueOf),
                Optional.ofNullable(rs.getObject("casus_id", UUID.class)),
                Optional.ofNullable(rs.getString("besluit")).map(Besluit::valueOf));
    }
}
