package nl.schakel.terugkoppelingen;

/** Whether the advice of a Veiligheidshuis was followed. */
public enum Gevolgd {
    JA("ja"),
    DEELS("deels"),
    NEE("nee"),
    GEEN_ADVIES("er was geen advies"),
    /** The match was made after the decision: the decider did not have the advice. */
    NIET_BEKEND("het advies was bij de beslissing niet bekend"),
    /** A step on which no advice exists, such as verzet. */
    NVT("niet van toepassing");

    private final String label;

    Gevolgd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the decider answered the question with a reason. */
    boolean vraagtReden() {
        return this == DEELS || this == NEE;
    }

    /** Whether a decider can give this answer. */
    boolean isAntwoord() {
        return this == JA || vraagtReden();
    }
}
