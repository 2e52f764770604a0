package nl.schakel.instroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.schakel.personen.Naam;

/**
 * Reads a name as it is typed in one field: {@code Johan van den Berg}, {@code Berg, J. van den}, {@code Berg, van den,
 * Johan}, {@code van den Berg}. Guesses where the surname begins; the comparison tolerates a wrong guess.
 */
public final class Naaminvoer {
    private static final Set<String> VOORVOEGSELS = Set.of(
            "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "v.", "v.d.", "vd", "v/d", "op", "in",
            "aan", "el", "al", "ben", "bin", "ibn", "ait", "da", "das", "dos", "di", "del", "della", "la", "le", "les",
            "du", "von", "zu");

    private Naaminvoer() {}

    /** The name in parts; empty parts when nothing was typed. */
    public static Naam lees(String invoer) {
        String tekst = invoer.strip().replaceAll("\\s+", " ");
        int komma = tekst.indexOf(',');
        return komma >= 0 ? achternaamEerst(tekst, komma) : voornaamEerst(woorden(tekst));
    }

    private static List<String> woorden(String tekst) {
        return tekst.isBlank() ? List.of() : Arrays.asList(tekst.strip().split("[ ]+"));
    }

    private static Naam achternaamEerst(String tekst, int komma) {
        List<String> voorvoegsel = new ArrayList<>();
        List<String> voornamen = new ArrayList<>();
        for (String woord : woorden(tekst.substring(komma + 1).replace(',', ' '))) {
            (isVoorvoegsel(woord) ? voorvoegsel : voornamen).add(woord);
        }
        List<String> achternaam = new ArrayList<>(woorden(tekst.substring(0, komma)));
        while (achternaam.size() > 1 && isVoorvoegsel(achternaam.getFirst())) {
            voorvoegsel.add(achternaam.removeFirst());
        }
        return naam(voornamen, voorvoegsel, achternaam);
    }

    private static Naam voornaamEerst(List<String> woorden) {
        int begin = 0;
        while (begin < woorden.size() && !isVoorvoegsel(woorden.get(begin))) {
            begin++;
        }
        if (begin == woorden.size()) {
            int laatste = Math.max(0, woorden.size() - 1);
            return naam(woorden.subList(0, laatste), List.of(), woorden.subList(laatste, woorden.size()));
        }
        int eind = begin;
        while (eind < woorden.size() - 1 && isVoorvoegsel(woorden.get(eind))) {
            eind++;
        }
        boolean letterAchteraan = begin == 1 && eind == woorden.size() - 1 && isVoorletters(woorden.getLast());
        return letterAchteraan
                ? naam(List.of(woorden.getLast()), woorden.subList(begin, eind), woorden.subList(0, begin))
                : naam(woorden.subList(0, begin), woorden.subList(begin, eind), woorden.subList(eind, woorden.size()));
    }

    private static boolean isVoorvoegsel(String woord) {
        return VOORVOEGSELS.contains(woord.toLowerCase(Locale.ROOT));
    }

    private static boolean isVoorletters(String woord) {
        return woord.matches("(\\p{L}\\.?){1,3}") && woord.equals(woord.toUpperCase(Locale.ROOT));
    }

    private static Naam naam(List<String> voornamen, List<String> voorvoegsel, List<String> achternaam) {
        return new Naam(String.join(" ", voornamen), String.join(" ", voorvoegsel), String.join(" ", achternaam));
    }
}
