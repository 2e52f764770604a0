package nl.schakel.instroom;

/** How the last check of a zaak went; apart from what it found. */
enum Uitvoering {
    GELUKT,
    /** So many people share these data that not all were compared: finding nobody proves nothing. */
    ONVOLLEDIG,
    /** The check could not be made: the zaak waits until it can. */
    MISLUKT
}
