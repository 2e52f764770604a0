package nl.schakel.kern;

/**
 * Somebody else changed the same thing since the user opened it. What the user typed must be shown again next to the
 * new state; nothing was overwritten.
 */
public class Verouderd extends Weigering {
    private static final long serialVersionUID = 1L;

    public Verouderd(String boodschap) {
        super(boodschap);
    }
}
