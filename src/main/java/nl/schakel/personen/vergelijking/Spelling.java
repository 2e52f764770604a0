package nl.schakel.personen.vergelijking;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the spelling of a name to one form: no case, no diacritics, ij as y, voorvoegsels apart. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern ANDER_SCHRIFT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final Pattern OTHER = Pattern.compile("[^a-z ]");

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ß', "ss"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ŋ', "n"),
            Map.entry('ĸ', "k"));

    private static final Set<String> VOORVOEGSELS = Set.of(
            "van", "de", "der", "den", "d", "het", "t", "ten", "ter", "te", "v", "vd", "op", "in", "aan", "bij",
            "onder", "over", "uit", "uyt", "voor", "zu", "von", "el", "al", "ben", "bin", "ibn", "ait", "bint", "da",
            "das", "do", "dos", "di", "del", "della", "la", "las", "le", "les", "los", "du", "des", "s", "vander",
            "vanden", "vande");

    private static final char MEESTE_ASCII = 127;
    private static final int LANGSTE_VOORVOEGSEL = 6;

    private Spelling() {}

    /** Lower case letters a-z and single spaces; everything else is folded or left out. */
    static String plat(String tekst) {
        return isAscii(tekst) ? platAscii(tekst) : platOverig(tekst);
    }

    private static boolean isAscii(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) > MEESTE_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link #platOverig} for what most names are made of, without patterns: this is done for every key. */
    private static String platAscii(String tekst) {
        StringBuilder uit = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            char c = Character.toLowerCase(tekst.charAt(i));
            if (c >= 'a' && c <= 'z') {
                if (c == 'j' && !uit.isEmpty() && uit.charAt(uit.length() - 1) == 'i') {
                    uit.setCharAt(uit.length() - 1, 'y');
                } else {
                    uit.append(c);
                }
            } else if (!uit.isEmpty() && uit.charAt(uit.length() - 1) != ' ') {
                uit.append(' ');
            }
        }
        return uit.toString().stripTrailing();
    }

    /** A name in another script as it would be written in Latin letters: Юсуф as Yusuf, محمد as mhmd. */
    private static String naarLatijns(String tekst) {
        // what stands for a sign without a sound comes out as a quote
        return Omzetter.NAAR_LATIJNS.transliterate(tekst).replace("'", "").replace("\"", "");
    }

    /** Made when the first such name comes in. */
    private static final class Omzetter {
        static final Transliterator NAAR_LATIJNS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    static String platOverig(String tekst) {
        String latijns = ANDER_SCHRIFT.matcher(tekst).find() ? naarLatijns(tekst) : tekst;
        StringBuilder uit = new StringBuilder();
        // an i with a dot becomes two signs in lower case; NFKD takes the dot off again
        for (char c : latijns.toLowerCase(Locale.ROOT).toCharArray()) {
            uit.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        String ontleed =
                MARKS.matcher(Normalizer.normalize(uit, Normalizer.Form.NFKD)).replaceAll("");
        String zonder = APOSTROPHES.matcher(ontleed).replaceAll(" ");
        return OTHER.matcher(zonder)
                .replaceAll(" ")
                .strip()
                .replaceAll(" +", " ")
                .replace("ij", "y");
    }

    /** The words of a name. */
    static List<String> woorden(String tekst) {
        String plat = plat(tekst);
        return plat.isEmpty() ? List.of() : List.of(plat.split(" "));
    }

    /** The words of a surname without voorvoegsels; all words when nothing else would be left. */
    static List<String> kern(String achternaam) {
        List<String> woorden = woorden(achternaam);
        List<String> kern =
                woorden.stream().filter(w -> !VOORVOEGSELS.contains(w)).toList();
        return kern.isEmpty() ? woorden : kern;
    }

    /** Whether one name is the other with a voorvoegsel written to it: Elamrani and Amrani. */
    static boolean isMetVoorvoegsel(String a, String b) {
        String lang = a.length() > b.length() ? a : b;
        String kort = a.length() > b.length() ? b : a;
        return lang.endsWith(kort) && VOORVOEGSELS.contains(lang.substring(0, lang.length() - kort.length()));
    }

    /** Whether a voorvoegsel is written to one of them, and the rest is alike: Almaliki and Maliky. */
    static boolean lijktMetVoorvoegsel(String a, String b) {
        String lang = a.length() > b.length() ? a : b;
        String kort = a.length() > b.length() ? b : a;
        for (int i = 2; i <= LANGSTE_VOORVOEGSEL && i < lang.length(); i++) {
            boolean lengte = Math.abs(lang.length() - i - kort.length()) <= 2;
            if (lengte
                    && VOORVOEGSELS.contains(lang.substring(0, i))
                    && Naamvergelijking.typfout(lang.substring(i), kort)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Edits between two texts where swapping two neighbours is one edit (optimal string alignment). Names and numbers are
     * short, so three rows do.
     */
    static int afstand(String a, String b) {
        int[][] rij = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rij[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] nu = rij[i % 3];
            int[] vorige = rij[(i + 2) % 3];
            int[] daarvoor = rij[(i + 1) % 3];
            nu[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int gelijk = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                nu[j] = Math.min(Math.min(nu[j - 1], vorige[j]) + 1, vorige[j - 1] + gelijk);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    nu[j] = Math.min(nu[j], daarvoor[j - 2] + 1);
                }
            }
        }
        return rij[a.length() % 3][b.length()];
    }

    /**
     * As {@link #afstand}, but gives up where it is more than a bound.
     *
     * @return the distance, or more than the bound
     */
    static int afstandTot(String a, String b, int meeste) {
        if (Math.abs(a.length() - b.length()) > meeste) {
            return meeste + 1;
        }
        // an edit takes away one letter and brings another at most
        if (Integer.bitCount(Klanken.letters(a) ^ Klanken.letters(b)) > 2 * meeste) {
            return meeste + 1;
        }
        int begin = 0;
        int kortste = Math.min(a.length(), b.length());
        while (begin < kortste && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int eind = 0;
        while (eind < kortste - begin && a.charAt(a.length() - 1 - eind) == b.charAt(b.length() - 1 - eind)) {
            eind++;
        }
        int restA = a.length() - begin - eind;
        int restB = b.length() - begin - eind;
        if (restA == 0 || restB == 0) {
            return restA + restB;
        }
        // what is left begins and ends with another letter: one edit makes that of one letter or of two that are
        // exchanged
        if (meeste == 1 && Math.max(restA, restB) > 2) {
            return 2;
        }
        return afstand(a.substring(begin, begin + restA), b.substring(begin, begin + restB));
    }

    /** All words as one, so that "Ben Ali" and "Benali" meet. */
    static String aaneen(List<String> woorden) {
        return woorden.size() == 1 ? woorden.getFirst() : String.join("", woorden);
    }

    /** Whether every word is one letter; not when there is no word. */
    private static boolean isLosseLetters(String plat) {
        for (int i = 0; i < plat.length(); i++) {
            if ((plat.charAt(i) == ' ') != (i % 2 == 1)) {
                return false;
            }
        }
        return !plat.isEmpty();
    }

    /** The letters of an input of initials: {@code J.P.}, {@code JP}, {@code J P}; empty when it holds a whole name. */
    static List<String> voorletters(String voornamen) {
        String plat = plat(voornamen);
        boolean alleen = isLosseLetters(plat)
                || (voornamen.length() <= 3 && voornamen.equals(voornamen.toUpperCase(Locale.ROOT)));
        return alleen
                ? plat.replace(" ", "")
                        .chars()
                        .mapToObj(c -> String.valueOf((char) c))
                        .toList()
                : List.of();
    }
}
