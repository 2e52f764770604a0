package nl.schakel.instroom;

/** What is known of the question whether a known person is the suspect. */
public enum KandidaatStatus {
    BEKEND("zelfde persoon"),
    MOGELIJK("nog te beoordelen"),
    AFGEWEZEN("andere persoon");

    private final String label;

    KandidaatStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
