package nl.schakel.verantwoording;

/** What was done with personal data (Directive 2016/680 art. 25). Appearing in a result is not yet consulting. */
public enum Handeling {
    VERZAMELEN("verzameld"),
    WIJZIGEN("gewijzigd"),
    RAADPLEGEN("geraadpleegd"),
    VERSCHENEN("verschenen in resultaat"),
    VERSTREKKEN("verstrekt"),
    COMBINEREN("vergeleken"),
    VERNIETIGEN("vernietigd");

    private final String label;

    Handeling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
