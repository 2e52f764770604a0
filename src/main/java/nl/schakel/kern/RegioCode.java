package nl.schakel.kern;

/** Code of a regio: one ZSM-locatie with the Veiligheidshuizen that work with it. */
public record RegioCode(String code) implements Plek {
    private static final long serialVersionUID = 1L;

    public RegioCode {
        Plek.gecontroleerd(code);
    }
}
