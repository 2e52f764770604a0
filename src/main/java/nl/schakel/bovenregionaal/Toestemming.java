package nl.schakel.bovenregionaal;

/** How far a hit in another region has come. */
public enum Toestemming {
    GEVONDEN("inhoud niet gevraagd", "neutral"),
    GEVRAAGD("toestemming gevraagd", "warning"),
    GEGEVEN("toestemming gegeven", "safe"),
    GEWEIGERD("toestemming geweigerd", "danger"),
    INGETROKKEN("toestemming ingetrokken", "danger");

    private final String label;
    private final String kleur;

    Toestemming(String label, String kleur) {
        this.label = label;
        this.kleur = kleur;
    }

    public String label() {
        return label;
    }

    /** Kind of status badge on the screens. */
    public String kleur() {
        return kleur;
    }
}
