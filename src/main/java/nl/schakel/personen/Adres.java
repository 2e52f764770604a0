package nl.schakel.personen;

import nl.schakel.kern.Weigering;

/** Where somebody lives; every part may be empty and is at most 100 characters. */
public record Adres(String straat, String huisnummer, String postcode, String woonplaats) {
    public static final Adres LEEG = new Adres("", "", "", "");

    public Adres {
        straat = netjes("straat", straat);
        huisnummer = netjes("huisnummer", huisnummer);
        postcode = netjes("postcode", postcode);
        woonplaats = netjes("woonplaats", woonplaats);
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
