/**
 * The feedback at the end of the day: at the agreed hour what waits goes out by itself, whatever is still missing.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 3, vorm.
 */
@NullMarked
package nl.schakel.terugkoppelingen.dagsluiting;

import org.jspecify.annotations.NullMarked;
