package nl.schakel.terugkoppelingen.waardering;

/** How useful an advice was for the decision. */
public enum Waarde {
    BRUIKBAAR("bruikbaar"),
    DEELS("deels bruikbaar"),
    NIET("niet bruikbaar");

    private final String label;

    Waarde(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
