package nl.schakel.personen.herloop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.personen.herloop.Herloopsoort.Hap;

/** Cuts ordered identifiers into pieces. */
public final class Happen {
    private static final UUID LAATSTE = new UUID(-1, -1);

    private Happen() {}

    /**
     * The pieces that begin at these identifiers.
     *
     * @param begin the first identifier of each piece, in the order of the database
     * @param totaal how many rows in all
     * @param grootte rows a piece; the last one may have fewer
     */
    public static List<Hap> van(List<UUID> begin, long totaal, int grootte) {
        List<Hap> happen = new ArrayList<>();
        for (int i = 0; i < begin.size(); i++) {
            boolean laatste = i == begin.size() - 1;
            long aantal = laatste ? totaal - (long) i * grootte : grootte;
            happen.add(new Hap(i + 1, begin.get(i), laatste ? LAATSTE : begin.get(i + 1), (int) aantal));
        }
        return happen;
    }
}
