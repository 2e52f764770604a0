package nl.schakel.personen.zoeken;

import java.util.List;
import java.util.UUID;
import nl.schakel.personen.vergelijking.Profiel;

/**
 * The persons whom one suspect must be compared with.
 *
 * @param onvolledig a key held more persons than the bound, and they count only where they share another key
 */
record Vondst(List<Gevonden> personen, boolean onvolledig) {

    /** A person under a key of the suspect. */
    record Gevonden(UUID persoon, Profiel profiel) {}
}
