/**
 * Content for who takes no part in the cooperation: only on a recorded basis, after advice of the
 * rechtmatigheidsadviescommissie and with the consent of everybody who supplied data (WGS art. 1.7; domain rule R7).
 */
@NamedInterface("derden")
@NullMarked
package nl.schakel.casussen.derden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
