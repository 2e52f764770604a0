package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How old an advice is, by the limit of its Veiligheidshuis (Handreiking: not older than a year; a region may be stricter).
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
        LocalDate tot = geldigTot(uitgebrachtOp, maanden);
        if (vandaag.isAfter(tot)) {
            return VEROUDERD;
        }
        return vandaag.isAfter(tot.minusMonths(1)) ? BIJNA_VEROUDERD : ACTUEEL;
    }

    /** The last day on which the advice is not verouderd. */
    public static LocalDate geldigTot(Instant uitgebrachtOp, int maanden) {
        return LocalDate.ofInstant(uitgebrachtOp, ZoneId.of("Europe/Amsterdam")).plusMonths(maanden);
    }

    public String label() {
        return label;
    }

    /** Kind of status badge on the screens. */
    public String kleur() {
        return kleur;
    }
}
