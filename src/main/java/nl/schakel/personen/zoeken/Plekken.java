package nl.schakel.personen.zoeken;

import java.util.Arrays;

/** Places of persons in the segments, gathered without an object a person: many keys lead to the same few. */
final class Plekken {
    private static final int SCHUIF = 32;

    private long[] plekken = new long[32];
    private int aantal;

    /** What is done with a person. */
    interface Bezoek {
        void bij(int segment, int persoon);
    }

    void voegToe(int segment, int persoon) {
        voegToe((long) segment << SCHUIF | persoon);
    }

    private void voegToe(long plek) {
        if (aantal == plekken.length) {
            plekken = Arrays.copyOf(plekken, 2 * aantal);
        }
        plekken[aantal++] = plek;
    }

    /** How many were added, doubles included. */
    int aantal() {
        return aantal;
    }

    /** Moves everything from a place on to the end of another list. */
    void verhuis(int vanaf, Plekken naar) {
        for (int i = vanaf; i < aantal; i++) {
            naar.voegToe(plekken[i]);
        }
        aantal = vanaf;
    }

    /** Adds whoever stands here more than once to another list. */
    void dubbele(Plekken naar) {
        Arrays.sort(plekken, 0, aantal);
        for (int i = 1; i < aantal; i++) {
            if (plekken[i] == plekken[i - 1]) {
                naar.voegToe(plekken[i]);
            }
        }
    }

    void elkEenmaal(Bezoek bezoek) {
        Arrays.sort(plekken, 0, aantal);
        for (int i = 0; i < aantal; i++) {
            if (i == 0 || plekken[i] != plekken[i - 1]) {
                bezoek.bij((int) (plekken[i] >>> SCHUIF), (int) plekken[i]);
            }
        }
    }
}
