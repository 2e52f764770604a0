package nl.schakel.personen.zoeken;

import java.util.OptionalInt;

/**
 * What every search reads along, in its own query.
 *
 * @param gewichten number of the weights in force; empty: those of the program
 * @param achter some rows of the index were made with another form or key, so a search may miss somebody
 */
record Zoekstand(OptionalInt gewichten, boolean achter) {}
