package nl.schakel.terugkoppelingen;

/** Whether the advice of a Veiligheidshuis was followed. */
public enum Gevolgd {
    JA("ja"),
    DEELS("deels"),
    NEE("nee"),
    GEEN_ADVIES("er was geen advies");

    private final String label;

    Gevolgd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
