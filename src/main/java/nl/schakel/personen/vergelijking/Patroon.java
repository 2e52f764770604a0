package nl.schakel.personen.vergelijking;

import java.util.List;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;

/**
 * How two identities compare, field by field, without any value: three bits a field. From the counts of these patterns
 * weights are estimated ({@link Schatting}); a pattern holds no personal data.
 *
 * @param code three bits for each field in their fixed order: 0 missing, 1 equal, 2 alike, 3 alike on little, 4 differs
 */
public record Patroon(int code) {
    private static final int BITS = 3;
    private static final int MASKER = 7;

    /** How many outcomes there are besides missing. */
    static final int NIVEAUS = 4;

    static Patroon van(List<Bevinding> bevindingen) {
        int code = 0;
        for (Bevinding b : bevindingen) {
            code |= (niveau(b) + 1) << (BITS * b.kenmerk().ordinal());
        }
        return new Patroon(code);
    }

    private static int niveau(Bevinding b) {
        return switch (b.uitkomst()) {
            case ONTBREEKT -> -1;
            case GELIJK -> 0;
            case LIJKT_OP -> b.zwak() ? 2 : 1;
            case VERSCHILT -> 3;
        };
    }

    /** Equal 0, alike 1, alike on little 2, differs 3; -1 when one of the two did not have the field. */
    int niveau(Kenmerk kenmerk) {
        return ((code >> (BITS * kenmerk.ordinal())) & MASKER) - 1;
    }
}
