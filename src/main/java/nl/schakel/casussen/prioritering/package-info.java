/**
 * The prioritised list: groups of persons to whom a Veiligheidshuis gives priority, by criteria that anybody may read, and
 * who is on them until a day of review (WGS art. 2.32; Besluit art. 2.22; domain rule R17).
 */
@NamedInterface("prioritering")
@NullMarked
package nl.schakel.casussen.prioritering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
