package nl.schakel.terugkoppelingen;

/** What a decision is in the chain of a zaak. */
public enum Stap {
    BESLISSING("beslissing"),
    VERZET("verzet"),
    CORRECTIE("correctie");

    private final String label;

    Stap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
