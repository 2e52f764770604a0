package nl.schakel.codelijsten;

/** The code lists of the house. */
public enum Lijst {
    BESLISSING,
    SEPOTGROND,
    REDEN_NIET_GEVOLGD,
    REDEN_AFWIJZING_MATCH,
    /** Why an advice was of little use at ZSM. */
    REDEN_BRUIKBAARHEID,
    /** Phrases for the conditions of an advice; the short name stands before the colon. */
    VOORWAARDE,
    /** Kinds of incidents of domestic violence. */
    INCIDENT_HG,
    /** What an incident of domestic violence led to. */
    GEVOLG_HG
}
