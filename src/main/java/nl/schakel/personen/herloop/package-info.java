/**
 * Long work over the whole register, in pieces: any node takes a free piece, does it in one transaction, and takes the
 * next. A node that dies gives its piece back. Higher modules add kinds of work as a {@code Herloopsoort} bean.
 */
@NamedInterface("herloop")
@NullMarked
package nl.schakel.personen.herloop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
