/**
 * Taking in what a Veiligheidshuis already has: a file with known persons and their advices is read, judged line by line,
 * shown, and then taken in as a whole or not at all.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 1 (the known persons must be available to ZSM).
 */
@ApplicationModule(
        displayName = "Inlezen",
        allowedDependencies = {
            "kern",
            "toegang",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "codelijsten",
            "casussen",
            "adviezen"
        })
@NullMarked
package nl.schakel.inlezen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
