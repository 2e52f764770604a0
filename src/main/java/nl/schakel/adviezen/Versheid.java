package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How old an advice is, by the limit of its Veiligheidshuis (Handreiking: not older than a year; a region may be stricter)
 * and the last day that the author gave.
 */
public enum Versheid {
    ACTUEEL("actueel", "safe"),
    BIJNA_VEROUDERD("bijna verouderd", "warning"),
    VEROUDERD("verouderd", "danger");

    private final String label;
    private final String kleur;

    Versheid(String label, String kleur) {
        this.label = label;
        this.kleur = kleur;
    }

    /** @param maanden limit in months: on the day after the last one the advice is verouderd */
    public static Versheid op(LocalDate vandaag, Instant uitgebrachtOp, int maanden) {
        return op(vandaag, geldigTot(uitgebrachtOp, maanden));
    }

    /** @param geldigTot last day on which the advice is not verouderd; a month before it the house is warned */
    public static Versheid op(LocalDate vandaag, LocalDate geldigTot) {
        if (vandaag.isAfter(geldigTot)) {
            return VEROUDERD;
        }
        return vandaag.isAfter(geldigTot.minusMonths(1)) ? BIJNA_VEROUDERD : ACTUEEL;
    }

    /** The last day on which the advice is not verouderd. */
    public static LocalDate geldigTot(Instant uitgebrachtOp, int maanden) {
        return LocalDate.ofInstant(uitgebrachtOp, ZoneId.of("Europe/Amsterdam")).plusMonths(maanden);
    }

    /** As {@link #geldigTot(Instant, int)}, or the own last day of the author when that comes first. */
    public static LocalDate geldigTot(Instant uitgebrachtOp, int maanden, Optional<LocalDate> eigenTot) {
        LocalDate grens = geldigTot(uitgebrachtOp, maanden);
        return eigenTot.filter(eigen -> eigen.isBefore(grens)).orElse(grens);
    }

    public String label() {
        return label;
    }

    /** Kind of status badge on the screens. */
    public String kleur() {
        return kleur;
    }
}
