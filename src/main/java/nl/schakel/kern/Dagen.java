package nl.schakel.kern;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days as people type them. */
public final class Dagen {
    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Dagen() {}

    /** Reads {@code 31-12-2026}. @throws Weigering at the field when the text is not a day that exists */
    public static LocalDate lees(String veld, String tekst) {
        try {
            return LocalDate.parse(tekst.strip(), VORM);
        } catch (DateTimeParseException notADay) {
            throw new Weigering(veld, "Vul een datum in als 31-12-2026.");
        }
    }

    /** As {@link #lees} reads it. */
    public static String schrijf(LocalDate dag) {
        return VORM.format(dag);
    }
}
