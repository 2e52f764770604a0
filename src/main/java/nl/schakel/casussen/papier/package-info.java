/**
 * What a Veiligheidshuis prints of its own casussen: only for who takes part in the casus, or has a basis as a third party,
 * and followed until it is destroyed.
 */
@NamedInterface("papier")
@NullMarked
package nl.schakel.casussen.papier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
