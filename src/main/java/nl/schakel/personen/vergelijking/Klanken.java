package nl.schakel.personen.vergelijking;

import java.util.List;
import java.util.stream.Stream;

/** How a name sounds, whichever way it is written. All words here are in the folded spelling of {@link Spelling}. */
final class Klanken {
    /** Sounds that are written in several ways, longest first; what comes out has one sign a sound. */
    private static final List<Klank> KLANKEN = Stream.of(
                    "tsch s", "sch s", "tsj s", "sj s", "sh s", "cz s", "sz s", "ch s", "ph f", "th t", "dt t", "kh g",
                    "gh g", "ck k", "qu k", "dj j", "dz s", "x ks", "c k", "q k", "z s", "v f", "w f", "d t", "p b")
            .map(Klank::van)
            .toList();

    /** Letters as bits, so that a rule that cannot apply costs nothing: this is done for every word of every check. */
    private record Klank(String geschreven, String klank, int letters, int nieuw) {
        static Klank van(String regel) {
            String[] delen = regel.split(" ");
            return new Klank(delen[0], delen[1], Klanken.letters(delen[0]), Klanken.letters(delen[1]));
        }
    }

    /** Which of the letters a to z a word has, a bit each. */
    static int letters(String woord) {
        int letters = 0;
        for (int i = 0; i < woord.length(); i++) {
            letters |= 1 << (woord.charAt(i) & 31);
        }
        return letters;
    }

    /** The letters l, m, n and r: no rule touches them, so words that sound alike have the same of these. */
    private static final int BLIJVEND = letters("lmnr");

    private Klanken() {}

    /** Whether two words have one {@link #klank}. */
    static boolean klinktGelijk(String a, String b) {
        return ((letters(a) ^ letters(b)) & BLIJVEND) == 0
                && beginletter(a) == beginletter(b)
                && klank(a).equals(klank(b));
    }

    /** As {@link #klinktGelijk}, with every c as in Çelik; for names in which the cedilla was left out on one side. */
    static boolean klinktZachtGelijk(String a, String b) {
        return klinktGelijk(a.replace('c', 's'), b.replace('c', 's'));
    }

    /**
     * What the first letter makes of the first sound at most: words that differ in this never sound alike, and finding out
     * how a word sounds costs far more. Letters that begin a sound with another letter stand with that letter.
     */
    private static char beginletter(String woord) {
        char c = woord.isEmpty() ? ' ' : woord.startsWith("dj") ? 'j' : woord.charAt(0);
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'w', 'v', 'f', 'p', 'b' -> 'a';
            case 'c', 'k', 'q', 'x', 's', 'z', 't', 'd', 'g' -> 's';
            default -> c;
        };
    }

    /** How a word sounds: one sign a sound, no vowels but at the start; equal for Yousef, Youssef and Yusuf. */
    static String klank(String woord) {
        String k = beginklank(woord);
        int letters = letters(k);
        for (Klank regel : KLANKEN) {
            if ((regel.letters & ~letters) == 0) {
                k = k.replace(regel.geschreven, regel.klank);
                letters |= regel.nieuw;
            }
        }
        if (k.isEmpty()) {
            return "";
        }
        char eerste = switch (k.charAt(0)) {
            case 'y', 'j' -> 'i';
            default -> k.charAt(0);
        };
        StringBuilder uit = new StringBuilder(k.length());
        uit.append("aeiou".indexOf(eerste) >= 0 ? 'a' : eerste);
        for (int i = 1; i < k.length(); i++) {
            char c = k.charAt(i);
            if ("aeiouyjh".indexOf(c) < 0 && c != uit.charAt(uit.length() - 1)) {
                uit.append(c);
            }
        }
        return uit.toString();
    }

    /** A first sound that is written with two vowels or a q: Ouahbi as Wahbi, Quint as Kwint. */
    private static String beginklank(String woord) {
        if (woord.startsWith("qu")) {
            return "kw" + woord.substring(2);
        }
        boolean halfklinker = woord.length() > 2
                && (woord.startsWith("ou") || woord.startsWith("oe"))
                && "aei".indexOf(woord.charAt(2)) >= 0;
        return halfklinker ? "w" + woord.substring(2) : woord;
    }
}
