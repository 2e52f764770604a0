package nl.schakel.instroom;

/** The outcome of a bekendheidscheck. "Not to be checked" and "not checked" never read as "not known". */
public enum Bekendheid {
    BEKEND("bekend", "warning"),
    MOGELIJK("mogelijk bekend", "danger"),
    NIET_BEKEND("niet bekend", "safe"),
    NIET_TE_CONTROLEREN("niet te controleren", "neutral"),
    /** The check could not be made; it is repeated by itself. */
    NIET_GECONTROLEERD("niet gecontroleerd", "danger");

    private final String label;
    private final String kleur;

    Bekendheid(String label, String kleur) {
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
