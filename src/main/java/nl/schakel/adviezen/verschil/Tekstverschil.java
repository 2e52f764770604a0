package nl.schakel.adviezen.verschil;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The way from an old text to a new one, as parts that stayed, came or went. The parts that stayed and went make the old
 * text, those that stayed and came the new one.
 */
public record Tekstverschil(List<Deel> delen) {
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.");

    public Tekstverschil {
        delen = List.copyOf(delen);
    }

    /** What happened to a part. */
    public enum Soort {
        GELIJK,
        TOEGEVOEGD,
        VERWIJDERD
    }

    /** A part of the text. */
    public record Deel(Soort soort, String tekst) {}

    /** Compares by words; spaces and signs are words of their own. */
    public static Tekstverschil tussen(String oud, String nieuw) {
        List<Deel> delen = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(woorden(oud), woorden(nieuw), true).getDeltas()) {
            String weg = String.join("", delta.getSource().getLines());
            String erbij = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> voeg(delen, Soort.GELIJK, erbij);
                case INSERT -> voeg(delen, Soort.TOEGEVOEGD, erbij);
                case DELETE -> voeg(delen, Soort.VERWIJDERD, weg);
                case CHANGE -> {
                    voeg(delen, Soort.VERWIJDERD, weg);
                    voeg(delen, Soort.TOEGEVOEGD, erbij);
                }
            }
        }
        return new Tekstverschil(delen);
    }

    private static void voeg(List<Deel> delen, Soort soort, String tekst) {
        if (!tekst.isEmpty()) {
            delen.add(new Deel(soort, tekst));
        }
    }

    private static List<String> woorden(String tekst) {
        return WOORD.matcher(tekst.replace("\r\n", "\n"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Whether anything came or went. */
    public boolean isGewijzigd() {
        return delen.stream().anyMatch(d -> d.soort() != Soort.GELIJK);
    }
}
