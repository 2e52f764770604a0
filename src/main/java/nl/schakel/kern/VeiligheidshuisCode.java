package nl.schakel.kern;

/** Code of a Veiligheidshuis. */
public record VeiligheidshuisCode(String code) implements Plek {
    private static final long serialVersionUID = 1L;

    public VeiligheidshuisCode {
        Plek.gecontroleerd(code);
    }
}
