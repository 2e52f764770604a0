/**
 * Keeping advices fresh: what gives reason to renew one, the work lists of a house, and the clock that reminds.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 1, kwaliteitseisen and lessen.
 */
@NamedInterface("bijhouden")
@NullMarked
package nl.schakel.adviezen.bijhouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
