package nl.schakel.instroom;

/** Where a document was put: in the digital map of the zaak, or on paper. */
public enum Vindplaats {
    DIGITAAL("digitale map"),
    PAPIER("op papier");

    private final String label;

    Vindplaats(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
