/**
 * Identity and access: accounts that may enter only when designated, screened, sworn to secrecy and trained; who acts
 * now; sign-in with throttling.
 *
 * <p>Source: Besluit gegevensverwerking door samenwerkingsverbanden art. 1.11 and 1.17.
 */
@ApplicationModule(displayName = "Toegang", allowedDependencies = "kern")
@NullMarked
package nl.schakel.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
