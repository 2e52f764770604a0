package nl.schakel.kern;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A burgerservicenummer that passes the 11-proef. A string, because leading zeros count; it never prints itself.
 *
 * @param waarde nine digits
 */
public record Bsn(String waarde) {
    private static final int LENGTE = 9;
    // made once: a number is read for every check
    private static final Pattern LEESTEKENS = Pattern.compile("[\\s.\\-]");
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("[0-9]{9}");

    public Bsn {
        if (!isGeldig(waarde)) {
            throw new Weigering(
                    "bsn", "Dit burgerservicenummer klopt niet. Controleer de negen cijfers, of laat het veld leeg.");
        }
    }

    /** Reads what a user typed: spaces, dots and hyphens are ignored, eight digits get their leading zero. */
    public static Optional<Bsn> lees(String invoer) {
        String cijfers = cijfers(invoer);
        return isGeldig(cijfers) ? Optional.of(new Bsn(cijfers)) : Optional.empty();
    }

    /** The digits of an input, padded to nine; used to search for a number with a typing error. */
    public static String cijfers(String invoer) {
        String cijfers = LEESTEKENS.matcher(invoer).replaceAll("");
        return cijfers.length() == LENGTE - 1 ? "0" + cijfers : cijfers;
    }

    /** The 11-proef: 9a+8b+7c+6d+5e+4f+3g+2h-1i is divisible by 11, and not all zeros. */
    public static boolean isGeldig(String cijfers) {
        if (!NEGEN_CIJFERS.matcher(cijfers).matches() || cijfers.equals("000000000")) {
            return false;
        }
        int som = -Character.digit(cijfers.charAt(LENGTE - 1), 10);
        for (int i = 0; i < LENGTE - 1; i++) {
            som += (LENGTE - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return som % 11 == 0;
    }

    @Override
    public String toString() {
        return "Bsn[afgeschermd]";
    }
}
