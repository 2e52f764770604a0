package nl.schakel.werkafspraken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Whether a Veiligheidshuis can be reached now.
 *
 * @param tekst for people: {@code nu open tot 17:00}, {@code nu gesloten, opent ma 30-11 om 08:30}
 */
public record Bereikbaarheid(boolean open, String tekst) {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EE dd-MM", Locale.of("nl"));

    static Bereikbaarheid van(Openingstijden tijden, Instant moment) {
        LocalDate vandaag = moment.atZone(Openingstijden.AMSTERDAM).toLocalDate();
        return tijden.openOp(moment)
                .map(nu -> new Bereikbaarheid(true, "nu open tot " + TIJD.format(nu.tot())))
                .or(() -> tijden.volgendeOpening(moment)
                        .map(straks -> new Bereikbaarheid(
                                false, "nu gesloten, opent " + dag(straks, vandaag) + " om " + TIJD.format(straks))))
                .orElseGet(() -> new Bereikbaarheid(false, "openingstijden niet bekend"));
    }

    private static String dag(ZonedDateTime opening, LocalDate vandaag) {
        LocalDate dag = opening.toLocalDate();
        if (dag.equals(vandaag)) {
            return "vandaag";
        }
        return dag.equals(vandaag.plusDays(1)) ? "morgen" : DAG.format(dag);
    }
}
