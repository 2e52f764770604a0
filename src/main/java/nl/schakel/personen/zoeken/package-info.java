/**
 * Finding the few persons that a suspect must be compared with, among millions. The key table in PostgreSQL is the truth;
 * a node may hold the same in memory and answers from there only after proof that it has seen every change.
 *
 * <p>Why it is built so: {@code docs/decisions/0020-search-index-in-two-tiers.md}.
 */
@NullMarked
package nl.schakel.personen.zoeken;

import org.jspecify.annotations.NullMarked;
