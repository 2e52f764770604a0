package nl.schakel.kern;

/** Code of a ZSM-locatie. */
public record ZsmLocatieCode(String code) implements Plek {
    private static final long serialVersionUID = 1L;

    public ZsmLocatieCode {
        Plek.gecontroleerd(code);
    }
}
