package nl.schakel.werkafspraken;

/**
 * Whether a Veiligheidshuis can be reached now.
 *
 * @param tekst for people: {@code nu open tot 17:00}, {@code gesloten, opent ma 30-11 om 08:30}
 */
public record Bereikbaarheid(boolean open, String tekst) {}
