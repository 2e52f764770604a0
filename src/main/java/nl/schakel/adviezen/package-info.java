/**
 * Koppelvlak 1: for every active casus a concrete advice on how ZSM settles a case if this person comes in as a suspect.
 * Written at the Veiligheidshuis, approved by a second person, published as a version that never changes.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 1.
 */
@ApplicationModule(
        displayName = "Adviezen (koppelvlak 1)",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "codelijsten",
            "personen",
            "casussen",
            "casussen :: derden",
            "kanalen",
            "verstrekkingen"
        })
@NullMarked
package nl.schakel.adviezen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
