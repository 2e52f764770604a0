package nl.schakel.personen.vergelijking;

import java.util.List;

/** A weights file that must not be used, with every reason in words for the manager who sent it. */
public final class OngeldigeGewichten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> fouten;

    OngeldigeGewichten(List<String> fouten) {
        super("weights refused: " + fouten.size() + " faults");
        this.fouten = List.copyOf(fouten);
    }

    /** In Dutch, in the order of the file, with the line where it goes wrong. */
    public List<String> fouten() {
        return fouten;
    }
}
