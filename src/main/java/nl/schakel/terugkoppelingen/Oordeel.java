package nl.schakel.terugkoppelingen;

/** What a Veiligheidshuis does with feedback; it must choose one. */
public enum Oordeel {
    AGENDEREN("Agenderen voor het casusoverleg"),
    PLAN_AANPASSEN("Plan aanpassen"),
    TER_KENNISNAME("Ter kennisname"),
    DOORZETTEN("Doorzetten naar een partner");

    private final String label;

    Oordeel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
