package nl.schakel.webbasis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments and days as people in the Netherlands read them; templates call it as {@code @tijd}. */
@Component("tijd")
public class Tijd {
    private static final Locale NL = Locale.of("nl", "NL");
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EE d MMM yyyy HH:mm", NL);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd-MM HH:mm", NL);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NL);

    /** {@code di 24 nov 2026 23:40}. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(NEDERLAND));
    }

    /** {@code 24-11 23:40}, for lists of this week. */
    public String kort(Instant moment) {
        return KORT.format(moment.atZone(NEDERLAND));
    }

    /** {@code 24 november 2026}. */
    public String dag(Instant moment) {
        return DAG.format(moment.atZone(NEDERLAND));
    }

    /** {@code 24 november 2026}. */
    public String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
