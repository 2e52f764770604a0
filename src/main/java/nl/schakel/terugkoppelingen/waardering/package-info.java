/**
 * What an advice was worth: the officier says it in three clicks, the author reads it, and the year is counted per reason.
 *
 * <p>Source: WGS art. 1.7 lid 4; Handreiking, annex 1, koppelvlak 3, lessen.
 */
@NullMarked
package nl.schakel.terugkoppelingen.waardering;

import org.jspecify.annotations.NullMarked;
