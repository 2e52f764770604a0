package nl.schakel.personen;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.schakel.kern.Weigering;

/**
 * A name as Dutch registers split it.
 *
 * @param voornamen first names, separated by spaces; may be empty or initials
 * @param voorvoegsel for instance {@code van der}; may be empty
 * @param geslachtsnaam surname without its voorvoegsel; may be empty for a suspect who is only known by a number
 */
public record Naam(String voornamen, String voorvoegsel, String geslachtsnaam) {
    /** Longest part; the register itself stops at 200 characters. */
    public static final int LANGST = 200;

    public static final Naam LEEG = new Naam("", "", "");

    public Naam {
        voornamen = netjes("voornamen", voornamen);
        voorvoegsel = netjes("voorvoegsel", voorvoegsel);
        geslachtsnaam = netjes("geslachtsnaam", geslachtsnaam);
    }

    private static String netjes(String veld, String invoer) {
        String tekst = invoer.strip().replaceAll("\\s+", " ");
        if (tekst.length() > LANGST) {
            throw new Weigering(veld, "Dit deel van de naam is langer dan 200 tekens. Kort het in.");
        }
        if (tekst.chars().anyMatch(c -> c < ' ' || c == '<' || c == '>')) {
            throw new Weigering(veld, "Een naam kan geen tekens als < of > bevatten. Haal die weg.");
        }
        return tekst;
    }

    public boolean isLeeg() {
        return voornamen.isEmpty() && geslachtsnaam.isEmpty();
    }

    /** First names, voorvoegsel and surname in the order in which they are spoken. */
    public String volledig() {
        return String.join(" ", voornamen, voorvoegsel, geslachtsnaam).strip().replaceAll("\\s+", " ");
    }

    /** Surname first, as lists are sorted: {@code Berg, J.P. van den}. */
    public String voorLijst() {
        String rest = (voorletters() + " " + voorvoegsel).strip();
        return rest.isEmpty() ? geslachtsnaam : geslachtsnaam + ", " + rest;
    }

    /** One letter and a point for every first name: {@code J.P.}. */
    public String voorletters() {
        return Arrays.stream(voornamen.split("[ ]+"))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> deel.contains(".") ? deel : deel.substring(0, deel.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "Naam[afgeschermd]";
    }
}
