package nl.schakel.matching;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.schakel.matching.Evalueer.Waarheid;
import nl.schakel.matching.Register.Gevonden;

/** Precision, recall and F1 per threshold, and how many pairs a human must look at. */
final class Meting {
    private static final double[] STAPPEN = {0, 2, 4, 6, 8, 10};

    private final double mogelijk;
    private final Map<String, List<Gevonden>> antwoorden;
    private final Waarheid waarheid;
    private final int gemist;

    /**
     * Prepares the tables.
     *
     * @param mogelijk the threshold of the weights
     * @param gemist how many missed pairs are named
     */
    Meting(double mogelijk, Map<String, List<Gevonden>> antwoorden, Waarheid waarheid, int gemist) {
        this.mogelijk = mogelijk;
        this.antwoorden = antwoorden;
        this.waarheid = waarheid;
        this.gemist = gemist;
    }

    /** What one threshold gives. */
    record Uitkomst(long goed, long fout, long nodig) {
        double precisie() {
            return goed + fout == 0 ? 1 : goed / (double) (goed + fout);
        }

        double dekking() {
            return nodig == 0 ? 1 : goed / (double) nodig;
        }

        double f1() {
            double som = precisie() + dekking();
            return som == 0 ? 0 : 2 * precisie() * dekking() / som;
        }
    }

    Uitkomst tel(Predicate<Gevonden> telt) {
        long nodig = waarheid.paren().values().stream().mapToLong(List::size).sum();
        long goed = 0;
        long fout = 0;
        for (Map.Entry<String, List<Gevonden>> antwoord : antwoorden.entrySet()) {
            Set<String> echt = Set.copyOf(waarheid.van(antwoord.getKey()));
            for (Gevonden g : antwoord.getValue()) {
                if (telt.test(g)) {
                    boolean klopt = echt.contains(g.rij().id());
                    goed += klopt ? 1 : 0;
                    fout += klopt ? 0 : 1;
                }
            }
        }
        return new Uitkomst(goed, fout, nodig);
    }

    void toon(PrintWriter scherm) {
        scherm.printf("%-24s %10s %10s %10s %10s %10s%n", "drempel", "precisie", "dekking", "F1", "goed", "fout");
        regel(scherm, "zeker", tel(g -> g.vergelijking().zeker()));
        for (double stap : STAPPEN) {
            double drempel = mogelijk + stap;
            regel(
                    scherm,
                    "bewijs >= %.1f".formatted(drempel),
                    tel(g -> g.vergelijking().bewijs() >= drempel));
        }
        long kijken = antwoorden.values().stream()
                .filter(a -> a.stream().anyMatch(g -> !g.vergelijking().zeker()))
                .count();
        scherm.printf(
                "Vragen waarbij een mens moet kijken: %d van %d (%.2f %%)%n",
                kijken, antwoorden.size(), 100.0 * kijken / Math.max(1, antwoorden.size()));
        List<String> missers = missers();
        if (!missers.isEmpty()) {
            scherm.println("Gemist (vraag, register): " + String.join("; ", missers));
        }
    }

    private List<String> missers() {
        List<String> missers = new ArrayList<>();
        waarheid.paren()
                .forEach((vraag, wie) -> wie.forEach(id -> {
                    boolean gevonden = antwoorden.getOrDefault(vraag, List.of()).stream()
                            .anyMatch(g -> g.rij().id().equals(id));
                    if (!gevonden) {
                        missers.add(vraag + ", " + id);
                    }
                }));
        return missers.stream().sorted().limit(gemist).toList();
    }

    private static void regel(PrintWriter scherm, String naam, Uitkomst u) {
        scherm.printf(
                "%-24s %10.4f %10.4f %10.4f %10d %10d%n", naam, u.precisie(), u.dekking(), u.f1(), u.goed(), u.fout());
    }
}
