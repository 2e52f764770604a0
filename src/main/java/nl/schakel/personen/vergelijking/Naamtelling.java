package nl.schakel.personen.vergelijking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts how common names are in a register, to make {@link Bijstellingen}: totals only, of common names only. */
final class Naamtelling {
    /** Who shares a name with fewer than this is not in the file: it would say that somebody is in the register. */
    private static final long MINSTENS = 20;

    private static final int MEESTE = 500;
    private static final double UITERSTE = 4;

    private final Map<String, Long> achternamen = new HashMap<>();
    private final Map<String, Long> voornamen = new HashMap<>();

    void tel(Profiel profiel) {
        Naamvorm naam = profiel.namen().getFirst();
        if (!naam.kern().isEmpty()) {
            achternamen.merge(Spelling.aaneen(naam.kern()), 1L, Long::sum);
        }
        if (naam.heeftVolleVoornaam()) {
            voornamen.merge(naam.voornamen().getFirst(), 1L, Long::sum);
        }
    }

    /** What was counted; without anything counted that of the program. */
    Bijstellingen bijstellingen() {
        if (achternamen.isEmpty() && voornamen.isEmpty()) {
            return Bijstellingen.standaard();
        }
        return new Bijstellingen(tabel(achternamen), tabel(voornamen));
    }

    /** Two strangers agree on a name with the sum of the squares; a name that is seen more often says less than that. */
    private static Map<String, Integer> tabel(Map<String, Long> tellingen) {
        double totaal = tellingen.values().stream().mapToLong(Long::longValue).sum();
        double toeval = tellingen.values().stream().mapToDouble(n -> n * n).sum() / (totaal * totaal);
        Map<String, Integer> tabel = new TreeMap<>();
        double rest = totaal;
        long anderen = tellingen.size();
        for (Map.Entry<String, Long> e : tellingen.entrySet().stream()
                .filter(e -> e.getValue() >= MINSTENS)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MEESTE)
                .toList()) {
            tabel.put(e.getKey(), verschil(toeval, e.getValue() / totaal));
            rest -= e.getValue();
            anderen--;
        }
        if (anderen > 0) {
            tabel.put(Bijstellingen.OVERIGE, Math.max(0, verschil(toeval, rest / anderen / totaal)));
        }
        return tabel;
    }

    private static int verschil(double toeval, double aandeel) {
        double bits = Math.log(toeval / aandeel) / Math.log(2);
        return (int) Math.round(Math.clamp(bits, -UITERSTE, UITERSTE) * Bijstellingen.DUIZEND);
    }
}
