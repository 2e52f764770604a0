package nl.schakel.personen;

import nl.schakel.kern.PersoonId;

/** A person in the register. @param versie counts the changes, so that two editors do not overwrite one another */
public record Persoon(PersoonId id, Personalia personalia, int versie) {
    @Override
    public String toString() {
        return "Persoon[afgeschermd]";
    }
}
