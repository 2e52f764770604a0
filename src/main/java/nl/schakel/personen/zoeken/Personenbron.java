package nl.schakel.personen.zoeken;

import java.util.List;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.Persoon;

/** Where the index gets the persons from that it must index anew. */
public interface Personenbron {
    /** The persons under these identifiers, each as its own record, also when it was merged into another. */
    List<Persoon> lees(List<PersoonId> ids);
}
