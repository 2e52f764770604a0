package nl.schakel.personen.vergelijking;

import java.util.List;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Veldvergelijking;

/**
 * Two identities that are alike enough for a human.
 *
 * @param zeker an exact, valid number that nothing contradicts
 * @param bewijs sum of the weights; only to show the likeliest first, never shown itself
 * @param waaromNietZeker short sentences for a screen, without any value of either; empty exactly when certain
 */
public record Vergelijking(boolean zeker, double bewijs, List<Veldvergelijking> uitleg, List<String> waaromNietZeker) {
    public Vergelijking {
        uitleg = List.copyOf(uitleg);
        waaromNietZeker = List.copyOf(waaromNietZeker);
    }

    /** The known person as a candidate. */
    public Kandidaat met(PersoonId persoon) {
        return new Kandidaat(persoon, zeker, uitleg, waaromNietZeker);
    }
}
