package nl.schakel.personen.vergelijking;

import nl.schakel.personen.Veldvergelijking.Uitkomst;

/**
 * What each outcome says for or against two records being one person: logarithms of how much more often it is seen with
 * the same person than with two. Set by hand from the labelled pairs in the tests; they weigh spellings of identities,
 * never the person.
 */
final class Gewichten {
    /** From here on a pair is shown to a human. */
    static final double MOGELIJK = 8;

    private Gewichten() {}

    static double van(Bevinding b) {
        return switch (b.kenmerk()) {
            case ACHTERNAAM -> gewicht(b, 7, 4.5, -6);
            case VOORNAAM -> gewicht(b, 5, 3.5, -4);
            case GEBOORTEDATUM -> gewicht(b, 9, 5.5, -8);
            case BSN -> gewicht(b, 20, 8, -5);
            case SKN -> gewicht(b, 20, 8, -2);
            case GESLACHT -> gewicht(b, 0.5, 0, -2);
            case WOONPLAATS -> gewicht(b, 1, 0.5, -0.3);
        };
    }

    private static double gewicht(Bevinding b, double gelijk, double lijktOp, double verschilt) {
        if (b.uitkomst() == Uitkomst.LIJKT_OP && b.zwak()) {
            return lijktOp / 2 + 0.5;
        }
        return switch (b.uitkomst()) {
            case GELIJK -> gelijk;
            case LIJKT_OP -> lijktOp;
            case VERSCHILT -> verschilt;
            case ONTBREEKT -> 0;
        };
    }
}
