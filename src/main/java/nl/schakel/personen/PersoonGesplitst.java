package nl.schakel.personen;

import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;

/**
 * Fact, in the transaction of the act: one record of the register turned out to be two persons.
 *
 * @param casussen the casussen that belong to the new person; their advices and feedback go along
 * @param zaken the decided zaken in which the suspect was the new person
 */
public record PersoonGesplitst(PersoonId oud, PersoonId nieuw, Set<UUID> casussen, Set<UUID> zaken, Medewerker door) {
    public PersoonGesplitst {
        casussen = Set.copyOf(casussen);
        zaken = Set.copyOf(zaken);
    }
}
