package nl.schakel.webbasis;

/** One choice of a list or of radio buttons. @param waarde what is sent */
public record Optie(String waarde, String label) {}
