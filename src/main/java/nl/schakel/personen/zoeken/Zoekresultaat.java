package nl.schakel.personen.zoeken;

import java.util.List;

/** The answer of one of the tiers for a list of suspects, in its order. */
record Zoekresultaat(List<Vondst> vondsten, Zoekstand stand) {}
