package nl.schakel.werkafspraken;

/** When a Veiligheidshuis hears a decision (Handreiking, annex 1, koppelvlak 3, vorm). */
public enum Terugkoppelwijze {
    DIRECT("Direct bij de beslissing"),
    EINDE_DAG("Aan het eind van de dag"),
    BEIDE("Direct, en aan het eind van de dag een overzicht");

    private final String label;

    Terugkoppelwijze(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a message goes out at the decision itself. */
    public boolean isDirect() {
        return this != EINDE_DAG;
    }

    /** Whether the house gets the overview of the day. */
    public boolean heeftDagoverzicht() {
        return this != DIRECT;
    }
}
