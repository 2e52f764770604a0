package nl.schakel.kern;

/**
 * What was asked for does not exist, or the asker may not know that it does. Both look the same on purpose: a person of
 * another region gets no hint (WGS art. 1.8: access only for the task).
 */
public class NietGevonden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NietGevonden() {
        super("Niet gevonden", null, false, false);
    }
}
