package nl.schakel.personen.vergelijking;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;
import nl.schakel.personen.vergelijking.Gewichten.Gewicht;

/**
 * Estimates weights from pairs of which nobody said whether they are one person (Fellegi and Sunter 1969, by the EM
 * algorithm of Winkler 1988). Give it pairs that share a search key ({@link #kandidaat}), which hold the same persons, and
 * pairs drawn at random ({@link #willekeurig}), which show how often strangers agree by chance. The same counts give the
 * same weights, in whatever order the pairs came. Not safe for use by several threads at once.
 */
public final class Schatting {
    /** With fewer random pairs the chance agreement is taken from the candidates as well. */
    private static final long GENOEG_WILLEKEURIG = 1000;

    private static final double UITERSTE = 25;
    private static final double PER_BIT = Math.log(2);
    /** A human looks when the odds are better than one in a hundred and twenty-eight. */
    private static final double MARGE = 7;

    private final TreeMap<Integer, Long> kandidaten = new TreeMap<>();
    private final TreeMap<Integer, Long> willekeurig = new TreeMap<>();
    private final Naamtelling namen = new Naamtelling();

    /**
     * What to make.
     *
     * @param versie name of the new weights, unique in an installation
     * @param herkomst from which register, by whom, when; goes into the file
     * @param register how many persons the register will hold where the weights are used
     * @param aandeelBekend which part of the suspects is expected to be in it, between 0 and 1
     * @param ronden at most so many rounds
     */
    public record Opdracht(String versie, String herkomst, long register, double aandeelBekend, int ronden) {
        public Opdracht {
            if (register < 1 || aandeelBekend <= 0 || aandeelBekend > 1 || ronden < 1) {
                throw new IllegalArgumentException("register, aandeelBekend and ronden must be positive");
            }
        }
    }

    /**
     * What came out.
     *
     * @param geconvergeerd the estimate came to rest and tells same from other; otherwise do not use the weights
     * @param paren how many candidate pairs were used
     * @param aandeelGelijk which part of the candidate pairs is one person, estimated
     */
    public record Resultaat(Gewichten gewichten, boolean geconvergeerd, int ronden, long paren, double aandeelGelijk) {}

    /** Counts a pair that shares a search key. */
    public void kandidaat(Patroon patroon) {
        kandidaten.merge(patroon.code(), 1L, Long::sum);
    }

    /** Counts a pair drawn at random. */
    public void willekeurig(Patroon patroon) {
        willekeurig.merge(patroon.code(), 1L, Long::sum);
    }

    /** Counts a person of the register once, to know which names are common there. */
    public void persoon(Profiel profiel) {
        namen.tel(profiel);
    }

    /** Estimates; fields that no pair had keep the weights of {@link Gewichten#standaard()}. */
    public Resultaat schat(Opdracht opdracht) {
        Verdeling em = new Verdeling(kandidaten);
        boolean rust = em.schat(opdracht.ronden());
        double[][] toeval = totaal(willekeurig) < GENOEG_WILLEKEURIG ? em.anderen() : Verdeling.kansen(willekeurig);
        Map<Kenmerk, Gewicht> waarden = new EnumMap<>(Kenmerk.class);
        for (Kenmerk k : Kenmerk.values()) {
            waarden.put(k, em.isGezien(k) ? gewicht(em.zelfde()[k.ordinal()], toeval[k.ordinal()]) : standaard(k));
        }
        double mogelijk = Math.max(1, bits(opdracht.register() / opdracht.aandeelBekend()) - MARGE);
        Gewichten gewichten = new Gewichten(
                opdracht.versie(), opdracht.herkomst(), Math.min(mogelijk, UITERSTE), waarden, namen.bijstellingen());
        return new Resultaat(gewichten, rust && em.scheidt(), em.ronden(), totaal(kandidaten), em.aandeel());
    }

    private static Gewicht standaard(Kenmerk kenmerk) {
        return Gewichten.standaard().van(kenmerk);
    }

    private static long totaal(Map<Integer, Long> tellingen) {
        return tellingen.values().stream().mapToLong(Long::longValue).sum();
    }

    /** More agreement never weighs less, and a difference never pleads for: also where the data are thin. */
    private static Gewicht gewicht(double[] zelfde, double[] toeval) {
        double gelijk = Math.max(0, weging(zelfde[0], toeval[0]));
        double lijktOp = Math.clamp(weging(zelfde[1], toeval[1]), 0, gelijk);
        double zwak = Math.clamp(weging(zelfde[2], toeval[2]), 0, lijktOp);
        return new Gewicht(gelijk, lijktOp, zwak, Math.min(0, weging(zelfde[3], toeval[3])));
    }

    private static double weging(double zelfde, double toeval) {
        double bits = Math.clamp(bits(zelfde / toeval), -UITERSTE, UITERSTE);
        return Math.round(bits * 1000) / 1000.0;
    }

    private static double bits(double verhouding) {
        return Math.log(verhouding) / PER_BIT;
    }
}
