/** What differs between two texts, word by word. Knows nothing of advices. */
@NamedInterface("verschil")
@NullMarked
package nl.schakel.adviezen.verschil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
