package nl.schakel.kern;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A birth date as Dutch registers know it: whole, only year and month, only the year, or unknown. A part that is not
 * known is 0; a day without a month does not occur.
 *
 * @param jaar 1850-2200, or 0 when unknown
 * @param maand 1-12, or 0 when unknown
 * @param dag 1-31, or 0 when unknown
 */
public record Geboortedatum(int jaar, int maand, int dag) {
    /** Nothing is known of the birth date. */
    public static final Geboortedatum ONBEKEND = new Geboortedatum(0, 0, 0);

    private static final int EERSTE_JAAR = 1850;
    private static final int LAATSTE_JAAR = 2200;
    private static final String UITLEG =
            "Vul de geboortedatum in als dag-maand-jaar, bijvoorbeeld 31-01-1985. Onbekende delen zijn 00.";
    private static final Pattern DAG_EERST = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})");
    private static final Pattern JAAR_EERST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern MAAND_JAAR = Pattern.compile("(\\d{1,2})[-./ ](\\d{4})");
    private static final Pattern ACHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern JAAR = Pattern.compile("(\\d{4})");

    public Geboortedatum {
        boolean leeg = jaar == 0 && maand == 0 && dag == 0;
        if (!leeg && (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR)) {
            throw new Weigering("geboortedatum", "Het geboortejaar klopt niet. " + UITLEG);
        }
        if (maand < 0 || maand > 12 || (maand == 0 && dag != 0) || !bestaat(jaar, maand, dag)) {
            throw new Weigering("geboortedatum", "Deze geboortedatum bestaat niet. " + UITLEG);
        }
    }

    /**
     * Reads what a user typed: {@code 31-01-1985}, {@code 1985-01-31}, {@code 19850131}, {@code 01-1985}, {@code 1985},
     * {@code 00-00-1985}.
     *
     * @throws Weigering at field {@code geboortedatum} when the text is not a date or the date does not exist
     */
    public static Geboortedatum lees(String invoer) {
        String tekst = invoer.strip();
        if (tekst.isEmpty()) {
            return ONBEKEND;
        }
        return probeer(DAG_EERST, tekst, 3, 2, 1)
                .or(() -> probeer(JAAR_EERST, tekst, 1, 2, 3))
                .or(() -> probeer(ACHT, tekst, 1, 2, 3))
                .or(() -> probeer(MAAND_JAAR, tekst, 2, 1, 0))
                .or(() -> probeer(JAAR, tekst, 1, 0, 0))
                .orElseThrow(() -> new Weigering("geboortedatum", "Deze geboortedatum is niet te lezen. " + UITLEG));
    }

    private static Optional<Geboortedatum> probeer(Pattern vorm, String tekst, int jaar, int maand, int dag) {
        Matcher m = vorm.matcher(tekst);
        return m.matches()
                ? Optional.of(new Geboortedatum(deel(m, jaar), deel(m, maand), deel(m, dag)))
                : Optional.empty();
    }

    private static int deel(Matcher m, int groep) {
        return groep == 0 ? 0 : Integer.parseInt(m.group(groep));
    }

    private static boolean bestaat(int jaar, int maand, int dag) {
        if (dag == 0) {
            return true;
        }
        try {
            LocalDate.of(jaar, maand, dag);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    public static Geboortedatum van(LocalDate datum) {
        return new Geboortedatum(datum.getYear(), datum.getMonthValue(), datum.getDayOfMonth());
    }

    /** Reads the eight digits of {@link #code()}. */
    public static Geboortedatum vanCode(String code) {
        return new Geboortedatum(
                Integer.parseInt(code.substring(0, 4)),
                Integer.parseInt(code.substring(4, 6)),
                Integer.parseInt(code.substring(6, 8)));
    }

    /** Eight digits, unknown parts as zeros, as registers exchange it: {@code 19850000}. */
    public String code() {
        // made for every search key, so without a format
        String cijfers = Integer.toString((jaar * 100 + maand) * 100 + dag);
        return "0".repeat(8 - cijfers.length()) + cijfers;
    }

    public boolean isBekend() {
        return jaar != 0;
    }

    public boolean isVolledig() {
        return dag != 0;
    }

    /** The date when all parts are known. */
    public Optional<LocalDate> datum() {
        return isVolledig() ? Optional.of(LocalDate.of(jaar, maand, dag)) : Optional.empty();
    }

    /** True when the whole of what is known lies after the given day. */
    public boolean ligtNa(LocalDate dagVandaag) {
        return isBekend()
                && LocalDate.of(jaar, Math.max(maand, 1), Math.max(dag, 1)).isAfter(dagVandaag);
    }

    /**
     * Age in whole years on a day; with unknown parts the lowest age that is possible, so that somebody who may be a
     * minor is treated as one. Empty when the year is not known.
     */
    public Optional<Integer> leeftijdOp(LocalDate peildatum) {
        if (!isBekend()) {
            return Optional.empty();
        }
        int m = maand == 0 ? 12 : maand;
        LocalDate laatst = dag == 0 ? LocalDate.of(jaar, m, 1).plusMonths(1).minusDays(1) : LocalDate.of(jaar, m, dag);
        return Optional.of(Math.max(0, Period.between(laatst, peildatum).getYears()));
    }

    /** For people: {@code 31-01-1985}, unknown parts as 00, {@code onbekend} when nothing is known. */
    public String tekst() {
        return isBekend() ? "%02d-%02d-%04d".formatted(dag, maand, jaar) : "onbekend";
    }

    @Override
    public String toString() {
        return "Geboortedatum[afgeschermd]";
    }
}
