/**
 * The check across regions in two steps: first only that a Veiligheidshuis of another region knows the suspect and whom to
 * call; content after that house gave its consent for this zaak (WGS art. 2.28; domain rules R7 and R11).
 */
@ApplicationModule(
        displayName = "Bovenregionaal",
        allowedDependencies = {"kern", "verantwoording", "webbasis", "werkafspraken", "personen", "casussen", "instroom"
        })
@NullMarked
package nl.schakel.bovenregionaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
