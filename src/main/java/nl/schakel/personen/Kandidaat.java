package nl.schakel.personen;

import java.util.List;
import nl.schakel.kern.PersoonId;

/**
 * A known person who may be the suspect.
 *
 * @param zeker an exact, valid number that the rest does not contradict: only this needs no human
 * @param uitleg field by field, in a fixed order
 */
public record Kandidaat(PersoonId persoon, boolean zeker, List<Veldvergelijking> uitleg) {
    public Kandidaat {
        uitleg = List.copyOf(uitleg);
    }
}
