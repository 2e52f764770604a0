package nl.schakel.personen;

import java.util.List;
import nl.schakel.kern.PersoonId;

/**
 * A known person who may be the suspect.
 *
 * @param zeker an exact, valid number that the rest does not contradict: only this needs no human
 * @param uitleg field by field, in a fixed order
 * @param waaromNietZeker why a human must look, in short sentences; empty exactly when certain
 */
public record Kandidaat(PersoonId persoon, boolean zeker, List<Veldvergelijking> uitleg, List<String> waaromNietZeker) {
    public Kandidaat {
        uitleg = List.copyOf(uitleg);
        waaromNietZeker = List.copyOf(waaromNietZeker);
    }
}
