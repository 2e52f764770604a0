package nl.schakel.personen;

/** Where somebody lives; every part may be empty. */
public record Adres(String straat, String huisnummer, String postcode, String woonplaats) {
    public static final Adres LEEG = new Adres("", "", "", "");

    public Adres {
        straat = straat.strip();
        huisnummer = huisnummer.strip();
        postcode = postcode.strip();
        woonplaats = woonplaats.strip();
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
