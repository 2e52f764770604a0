package nl.schakel.personen;

import nl.schakel.kern.Weigering;

/**
 * The register cannot be searched reliably now, because its index is being made anew. Nobody was found and nobody was
 * ruled out: this must never read as "niet bekend".
 */
public class NietVergeleken extends Weigering {
    private static final long serialVersionUID = 1L;

    public NietVergeleken() {
        super("Het register wordt op dit moment opnieuw geordend. Probeer het over enkele minuten opnieuw.");
    }
}
