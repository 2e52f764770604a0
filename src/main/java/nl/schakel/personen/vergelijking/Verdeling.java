package nl.schakel.personen.vergelijking;

import java.util.Map;
import java.util.SortedMap;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;

/**
 * Two classes of pairs, the same person and two persons, with for each how often a field is equal, alike, or differs;
 * fitted to counts of patterns. Fields are taken to be independent within a class; a missing field counts for nothing.
 */
final class Verdeling {
    private static final double IN_RUST = 1e-7;
    private static final double EEN_PROCENT = 0.01;
    private static final double BEGIN_AANDEEL = 0.1;
    private static final double[] BEGIN_ZELFDE = {0.80, 0.10, 0.05, 0.05};
    private static final double[] BEGIN_ANDEREN = {0.10, 0.10, 0.10, 0.70};
    /** As if so many pairs had been seen of the beginning, so that nothing becomes impossible. */
    private static final double VOORAF = 1;

    private final SortedMap<Integer, Long> tellingen;
    private double[][] zelfde = begin(BEGIN_ZELFDE);
    private double[][] anderen = begin(BEGIN_ANDEREN);
    private double aandeel = BEGIN_AANDEEL;
    private int ronden;

    Verdeling(SortedMap<Integer, Long> tellingen) {
        this.tellingen = tellingen;
    }

    private static double[][] begin(double[] kansen) {
        double[][] begin = new double[Kenmerk.values().length][];
        for (int k = 0; k < begin.length; k++) {
            begin[k] = kansen.clone();
        }
        return begin;
    }

    /** How often each outcome is seen among pairs that are taken to be strangers. */
    static double[][] kansen(SortedMap<Integer, Long> tellingen) {
        double[][] som = new double[Kenmerk.values().length][Patroon.NIVEAUS];
        tellingen.forEach((code, aantal) -> tel(som, new Patroon(code), aantal));
        return verdeel(som, BEGIN_ANDEREN);
    }

    /** @return whether it came to rest within so many rounds */
    boolean schat(int hoogstens) {
        if (tellingen.isEmpty()) {
            return false;
        }
        double verschil = 1;
        while (verschil > IN_RUST && ronden < hoogstens) {
            verschil = ronde();
            ronden++;
        }
        return verschil <= IN_RUST;
    }

    private double ronde() {
        double[][] somZelfde = new double[zelfde.length][Patroon.NIVEAUS];
        double[][] somAnderen = new double[zelfde.length][Patroon.NIVEAUS];
        double gelijk = 0;
        double totaal = 0;
        for (Map.Entry<Integer, Long> e : tellingen.entrySet()) {
            Patroon patroon = new Patroon(e.getKey());
            double kans = kans(patroon);
            tel(somZelfde, patroon, kans * e.getValue());
            tel(somAnderen, patroon, (1 - kans) * e.getValue());
            gelijk += kans * e.getValue();
            totaal += e.getValue();
        }
        double nieuw = gelijk / totaal;
        double verschil = Math.abs(nieuw - aandeel);
        aandeel = nieuw;
        zelfde = verdeel(somZelfde, BEGIN_ZELFDE);
        anderen = verdeel(somAnderen, BEGIN_ANDEREN);
        return verschil;
    }

    /** The chance that a pair with this pattern is one person, as far as is known now. */
    private double kans(Patroon patroon) {
        double voor = aandeel;
        double tegen = 1 - aandeel;
        for (Kenmerk k : Kenmerk.values()) {
            int niveau = patroon.niveau(k);
            if (niveau >= 0) {
                voor *= zelfde[k.ordinal()][niveau];
                tegen *= anderen[k.ordinal()][niveau];
            }
        }
        return voor / (voor + tegen);
    }

    private static void tel(double[][] som, Patroon patroon, double aantal) {
        for (Kenmerk k : Kenmerk.values()) {
            int niveau = patroon.niveau(k);
            if (niveau >= 0) {
                som[k.ordinal()][niveau] += aantal;
            }
        }
    }

    private static double[][] verdeel(double[][] som, double[] begin) {
        double[][] kansen = new double[som.length][Patroon.NIVEAUS];
        for (int k = 0; k < som.length; k++) {
            double totaal = VOORAF;
            for (double aantal : som[k]) {
                totaal += aantal;
            }
            for (int n = 0; n < Patroon.NIVEAUS; n++) {
                kansen[k][n] = (som[k][n] + VOORAF * begin[n]) / totaal;
            }
        }
        return kansen;
    }

    /** Whether any pair had this field on both sides. */
    boolean isGezien(Kenmerk kenmerk) {
        return tellingen.keySet().stream().anyMatch(code -> new Patroon(code).niveau(kenmerk) >= 0);
    }

    /** Whether there are two classes at all, and the one called "the same" agrees more than the other on most fields. */
    boolean scheidt() {
        int meer = 0;
        int gezien = 0;
        for (Kenmerk k : Kenmerk.values()) {
            if (isGezien(k)) {
                gezien++;
                meer += zelfde[k.ordinal()][0] > anderen[k.ordinal()][0] + EEN_PROCENT ? 1 : 0;
            }
        }
        return gezien > 1 && meer * 2 > gezien && aandeel * tellingenTotaal() >= 1 && aandeel < 1 - EEN_PROCENT / 10;
    }

    private double tellingenTotaal() {
        return tellingen.values().stream().mapToLong(Long::longValue).sum();
    }

    double[][] zelfde() {
        return zelfde;
    }

    double[][] anderen() {
        return anderen;
    }

    double aandeel() {
        return aandeel;
    }

    int ronden() {
        return ronden;
    }
}
