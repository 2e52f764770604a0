package nl.schakel.personen.zoeken;

import java.util.List;
import java.util.Optional;

/**
 * The answer of one of the tiers for a list of suspects, in its order.
 *
 * @param nazorg what people decided about the persons found; empty when the tier does not know it
 */
record Zoekresultaat(List<Vondst> vondsten, Zoekstand stand, Optional<Nazorg> nazorg) {}
