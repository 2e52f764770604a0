package nl.schakel.personen;

import java.util.Set;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;

/**
 * Fact, in the transaction of the act: a merge was wrong. What belonged to the restored person before goes back.
 *
 * @param hersteld the person that lives on its own again
 * @param identiteiten the restored person, and everybody who had been merged into that person before
 */
public record SamenvoegingOngedaan(PersoonId bleef, PersoonId hersteld, Set<PersoonId> identiteiten, Medewerker door) {
    public SamenvoegingOngedaan {
        identiteiten = Set.copyOf(identiteiten);
    }
}
