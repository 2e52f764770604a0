package nl.schakel.personen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.kern.Weigering;

/** Where somebody lives; every part may be empty and is at most 100 characters. */
public record Adres(String straat, String huisnummer, String postcode, String woonplaats) {
    public static final Adres LEEG = new Adres("", "", "", "");

    private static final Pattern PLAATS = Pattern.compile("(\\d{4} ?[A-Za-z]{2}(?![A-Za-z]))? ?(.*)");
    private static final Pattern STRAAT = Pattern.compile("(.*\\D) ?(\\d+ ?-?[A-Za-z0-9]{0,6})");

    public Adres {
        straat = netjes("straat", straat);
        huisnummer = netjes("huisnummer", huisnummer);
        postcode = netjes("postcode", postcode);
        woonplaats = netjes("woonplaats", woonplaats);
    }

    /**
     * Reads an address on one line: {@code Lindelaan 12b, 1234 AB Domstad}; the town or the postcode alone will do.
     *
     * @throws Weigering when street and town cannot be told apart
     */
    public static Adres lees(String regel) {
        String tekst = regel.strip().replaceAll("\\s+", " ");
        int komma = tekst.lastIndexOf(',');
        String straat = komma < 0 ? "" : tekst.substring(0, komma).strip();
        Matcher plaats = PLAATS.matcher(tekst.substring(komma + 1).strip());
        Matcher nummer = STRAAT.matcher(straat);
        boolean goed = plaats.matches() && (straat.isEmpty() || nummer.matches());
        if (!goed || (komma < 0 && !plaats.group(2).matches("\\D*"))) {
            throw new Weigering("andere_adressen", "Schrijf elk adres als: Lindelaan 12, 1234 AB Domstad.");
        }
        String postcode = plaats.group(1) == null ? "" : plaats.group(1).toUpperCase(Locale.ROOT);
        return straat.isEmpty()
                ? new Adres("", "", postcode, plaats.group(2))
                : new Adres(nummer.group(1), nummer.group(2), postcode, plaats.group(2));
    }

    private static String netjes(String veld, String invoer) {
        String tekst = invoer.strip().replaceAll("\\s+", " ");
        if (tekst.length() > 100 || tekst.chars().anyMatch(c -> c < ' ')) {
            throw new Weigering(veld, "Dit deel van het adres is te lang of bevat vreemde tekens. Kort het in.");
        }
        return tekst;
    }

    /** One line for a screen; empty when nothing is known. */
    public String tekst() {
        String eerste = (straat + " " + huisnummer).strip();
        String tweede = (postcode + " " + woonplaats).strip();
        return eerste.isEmpty() || tweede.isEmpty() ? eerste + tweede : eerste + ", " + tweede;
    }

    @Override
    public String toString() {
        return "Adres[afgeschermd]";
    }
}
