package nl.schakel.kern;

/** What people type in a field. */
public final class Teksten {
    private Teksten() {}

    /**
     * The text without white space around it.
     *
     * @param langst how many characters fit
     * @throws Weigering with this message at the field when it is empty, too long, or holds a character that no database
     *     keeps
     */
    public static String vereis(String veld, String tekst, int langst, String boodschap) {
        String schoon = tekst.strip();
        if (schoon.isEmpty() || schoon.length() > langst || schoon.indexOf('\0') >= 0) {
            throw new Weigering(veld, boodschap);
        }
        return schoon;
    }
}
