package nl.schakel.adviezen.verschil;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The way from an old text to a new one, as parts that stayed, came or went. The parts that stayed and went make the old
 * text, those that stayed and came the new one.
 */
public record Tekstverschil(List<Deel> delen) {
    private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
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
        var verzameld = new Verzameling();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(woorden(oud), woorden(nieuw), true).getDeltas()) {
            String weg = String.join("", delta.getSource().getLines());
            String erbij = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                verzameld.gelijk(erbij);
            } else {
                verzameld.anders(weg, erbij);
            }
        }
        return new Tekstverschil(verzameld.delen());
    }

    /** Puts parts together: a space or a sign alone between two changes belongs to them, so that words stay readable. */
    private static final class Verzameling {
        private final List<Deel> delen = new ArrayList<>();
        private final StringBuilder weg = new StringBuilder();
        private final StringBuilder erbij = new StringBuilder();
        private String tussen = "";

        void gelijk(String tekst) {
            boolean bezig = !weg.isEmpty() || !erbij.isEmpty();
            if (bezig && GEEN_WOORD.matcher(tekst).matches()) {
                tussen = tekst;
                return;
            }
            sluitAf();
            voeg(Soort.GELIJK, tekst);
        }

        void anders(String verdwenen, String nieuw) {
            weg.append(tussen).append(verdwenen);
            erbij.append(tussen).append(nieuw);
            tussen = "";
        }

        private void sluitAf() {
            voeg(Soort.VERWIJDERD, weg.toString());
            voeg(Soort.TOEGEVOEGD, erbij.toString());
            weg.setLength(0);
            erbij.setLength(0);
            voeg(Soort.GELIJK, tussen);
            tussen = "";
        }

        private void voeg(Soort soort, String tekst) {
            if (!tekst.isEmpty()) {
                delen.add(new Deel(soort, tekst));
            }
        }

        List<Deel> delen() {
            sluitAf();
            return delen;
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
