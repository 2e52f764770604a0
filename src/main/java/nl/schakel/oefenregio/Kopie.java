package nl.schakel.oefenregio;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Fills one table with COPY; rows are gathered in memory until {@link #verzend}, so that tables go in order of their references. */
final class Kopie {
    private final CopyManager copy;
    private final String sql;
    private final StringBuilder rows = new StringBuilder();

    Kopie(CopyManager copy, String table, String columns) {
        this.copy = copy;
        this.sql = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Adds a row, in the order of the columns. */
    void rij(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(text(values[i]));
        }
        rows.append('\n');
    }

    /** Adds one row and sends it. */
    void en(@Nullable Object... values) {
        rij(values);
        verzend();
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", " ")
                        .replace("\n", "\\n")
                        .replace("\r", "");
    }

    /** Sends what is gathered. */
    void verzend() {
        try {
            copy.copyIn(sql, new StringReader(rows.toString()));
        } catch (SQLException | IOException failed) {
            throw new UncheckedIOException(new IOException("COPY failed: " + sql, failed));
        }
        rows.setLength(0);
    }
}
