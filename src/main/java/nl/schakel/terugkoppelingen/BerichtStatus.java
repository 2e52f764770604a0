package nl.schakel.terugkoppelingen;

/** Where a feedback message is. */
public enum BerichtStatus {
    KLAAR("staat klaar", "warning"),
    VERZONDEN("teruggekoppeld", "safe"),
    BEOORDEELD("teruggekoppeld", "safe"),
    /** Never sent: corrected or taken back before it went out. */
    VERVALLEN("niet verstuurd", "neutral"),
    /** A later message takes its place. */
    GECORRIGEERD("gecorrigeerd", "neutral"),
    /** Recalled; the house must still say that it destroyed what it had. */
    TERUGGEROEPEN("nog te vernietigen", "danger"),
    VERNIETIGD("vernietigd", "neutral");

    private final String label;
    private final String kleur;

    BerichtStatus(String label, String kleur) {
        this.label = label;
        this.kleur = kleur;
    }

    /** As ZSM sees it: not what the house does with a message. */
    public String label() {
        return label;
    }

    /** Kind of status badge on the screens. */
    public String kleur() {
        return kleur;
    }

    /** Whether the house has it and it still holds. */
    boolean isBijHuis() {
        return this == VERZONDEN || this == BEOORDEELD || this == GECORRIGEERD;
    }

    boolean isTeruggeroepen() {
        return this == TERUGGEROEPEN || this == VERNIETIGD;
    }
}
