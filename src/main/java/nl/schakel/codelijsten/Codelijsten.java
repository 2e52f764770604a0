package nl.schakel.codelijsten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.codelijsten.Code.Geldigheid;
import nl.schakel.kern.Weigering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The code lists as they are valid on a day. Reference data: no personal data, no log line. */
@Service
public class Codelijsten {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final JdbcClient jdbc;

    Codelijsten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of a list that are valid on a day, in the order in which they are shown. */
    public List<Code> geldig(Lijst lijst, LocalDate op) {
        return alle(lijst).stream().filter(c -> c.geldigheid().omvat(op)).toList();
    }

    /**
     * A code that must be valid on a day.
     *
     * @param veld form field at which a refusal is shown
     * @throws Weigering when the code does not exist or is not valid on that day
     */
    public Code vereis(Lijst lijst, String code, LocalDate op, String veld) {
        if (code.isBlank()) {
            throw new Weigering(veld, "Maak een keuze uit de lijst.");
        }
        return geldig(lijst, op).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        veld,
                        "Deze code geldt niet op %s. Kies een code die op die datum geldt.".formatted(DAG.format(op))));
    }

    /** The newest version of a code, also when it is no longer valid; to show what was chosen once. */
    public Optional<Code> vind(Lijst lijst, String code) {
        return alle(lijst).stream()
                .filter(c -> c.code().equals(code))
                .max(Comparator.comparing(c -> c.geldigheid().vanaf()));
    }

    /** Every code of a list in its newest version, also what is no longer valid; to show many codes with one query. */
    public Map<String, Code> opCode(Lijst lijst) {
        Map<String, Code> codes = new HashMap<>();
        // the newest version of a code comes last
        alle(lijst).forEach(c -> codes.put(c.code(), c));
        return codes;
    }

    private List<Code> alle(Lijst lijst) {
        return jdbc.sql("select * from codelijsten.code where lijst = ? order by volgorde, code, geldig_vanaf")
                .param(lijst.name())
                .query((rs, _) -> code(rs))
                .list();
    }

    private static Code code(ResultSet rs) throws SQLException {
        var geldigheid = new Geldigheid(
                rs.getObject("geldig_vanaf", LocalDate.class),
                Optional.ofNullable(rs.getObject("geldig_tot", LocalDate.class)));
        return new Code(
                Lijst.valueOf(rs.getString("lijst")),
                rs.getString("code"),
                rs.getString("omschrijving"),
                geldigheid,
                Optional.ofNullable(rs.getString("soort")).orElse(""),
                rs.getBoolean("volwassen"),
                rs.getBoolean("jeugd"),
                rs.getBoolean("definitief"),
                rs.getBoolean("vereist_sepotgrond"),
                rs.getBoolean("vereist_toelichting"));
    }
}
