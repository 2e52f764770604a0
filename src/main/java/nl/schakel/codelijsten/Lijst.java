package nl.schakel.codelijsten;

/** The code lists of the house. */
public enum Lijst {
    BESLISSING,
    SEPOTGROND,
    REDEN_NIET_GEVOLGD,
    REDEN_AFWIJZING_MATCH
}
