package nl.schakel.instroom;

/** Where a document of the ZSM-dossier belongs: for the work of the partners only, or for the case file of the court. */
public enum Dossiersoort {
    WERKDOSSIER("werkdossier"),
    PROCESSTUK("processtuk");

    private final String label;

    Dossiersoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
