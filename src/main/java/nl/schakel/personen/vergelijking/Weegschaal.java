package nl.schakel.personen.vergelijking;

import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;
import nl.schakel.personen.vergelijking.Gewichten.Gewicht;

/** A set of {@link Gewichten} made ready to weigh millions of findings: whole numbers in an array. */
final class Weegschaal {
    private static final int UITKOMSTEN = 4;

    private final int[] gewichten = new int[Kenmerk.values().length * UITKOMSTEN];
    private final Bijstellingen bijstellingen;

    Weegschaal(Gewichten van) {
        this.bijstellingen = van.bijstellingen();
        for (Kenmerk kenmerk : Kenmerk.values()) {
            Gewicht g = van.van(kenmerk);
            int plek = kenmerk.ordinal() * UITKOMSTEN;
            gewichten[plek] = Gewichten.duizendsten(g.gelijk());
            gewichten[plek + 1] = Gewichten.duizendsten(g.lijktOp());
            gewichten[plek + 2] = Gewichten.duizendsten(g.zwak());
            gewichten[plek + 3] = Gewichten.duizendsten(g.verschilt());
        }
    }

    Bijstellingen bijstellingen() {
        return bijstellingen;
    }

    /** What a finding weighs, in thousandths; agreement never weighs against. */
    int van(Bevinding b) {
        return switch (b.uitkomst()) {
            case GELIJK -> Math.max(0, gelijk(b.kenmerk()) + b.bijstelling());
            case LIJKT_OP -> Math.max(0, gewichten[plek(b.kenmerk()) + (b.zwak() ? 2 : 1)] + b.bijstelling());
            case VERSCHILT -> gewichten[plek(b.kenmerk()) + 3];
            case ONTBREEKT -> 0;
        };
    }

    /** What it weighs that a field is equal. */
    int gelijk(Kenmerk kenmerk) {
        return gewichten[plek(kenmerk)];
    }

    /** The most that agreement on a field can weigh, without an adjustment for how common its value is. */
    int hoogstens(Kenmerk kenmerk) {
        int plek = plek(kenmerk);
        return Math.max(Math.max(gewichten[plek], gewichten[plek + 1]), Math.max(gewichten[plek + 2], 0));
    }

    private static int plek(Kenmerk kenmerk) {
        return kenmerk.ordinal() * UITKOMSTEN;
    }
}
