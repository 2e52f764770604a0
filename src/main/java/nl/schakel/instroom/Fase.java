package nl.schakel.instroom;

/** The phases of a zaak at ZSM (Handreiking, generic process model, steps 2-4). */
public enum Fase {
    INSTROOM("instroom"),
    SELECTIE("selectie"),
    AFSTEMMING("afstemming"),
    BEOORDELING("beoordeling"),
    AFGEDAAN("afgedaan"),
    GEROUTEERD("gerouteerd");

    private final String label;

    Fase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a decision may still be taken for the first time. */
    public boolean isOpen() {
        return this != AFGEDAAN && this != GEROUTEERD;
    }
}
