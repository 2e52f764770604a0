package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.BSN;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.SKN;

import java.util.Locale;

/** Compares BSN and SKN. Two valid BSNs that differ are two persons; one that fails the 11-proef may be a slip. */
final class Nummervergelijking {
    private static final int CIJFERS = 9;
    private static final int KORTSTE_SKN = 5;

    private Nummervergelijking() {}

    static Bevinding bsn(Profiel een, Profiel ander) {
        if (een.bsn().isEmpty() || ander.bsn().isEmpty()) {
            return Bevinding.ontbreekt(BSN);
        }
        boolean geldig = een.bsnGeldig() && ander.bsnGeldig();
        if (een.bsn().equals(ander.bsn())) {
            return geldig ? Bevinding.gelijk(BSN) : Bevinding.lijktOp(BSN, "gelijk, maar geen geldig nummer");
        }
        int fouten = Spelling.afstand(kort(een.bsn()), kort(ander.bsn()));
        if (!geldig && fouten <= 2) {
            return Bevinding.lijktOp(BSN, "kan een typefout zijn");
        }
        return !geldig && fouten <= 3
                ? Bevinding.zwak(BSN, "lijkt er een beetje op")
                : Bevinding.verschilt(BSN, geldig ? "ander BSN" : "ander nummer, en geen geldig BSN");
    }

    /** Whatever somebody typed, comparing stays short. */
    private static String kort(String cijfers) {
        return cijfers.substring(0, Math.min(cijfers.length(), CIJFERS + 2));
    }

    static Bevinding skn(String een, String ander) {
        if (een.isEmpty() || ander.isEmpty()) {
            return Bevinding.ontbreekt(SKN);
        }
        String a = een.toUpperCase(Locale.ROOT);
        String b = ander.toUpperCase(Locale.ROOT);
        if (a.equals(b)) {
            return Bevinding.gelijk(SKN);
        }
        boolean lang = Math.min(a.length(), b.length()) >= KORTSTE_SKN;
        return lang && Spelling.afstand(a, b) == 1
                ? Bevinding.zwak(SKN, "één teken verschil")
                : Bevinding.verschilt(SKN, "ander SKN");
    }
}
