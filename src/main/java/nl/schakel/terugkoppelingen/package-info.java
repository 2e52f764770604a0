/**
 * Koppelvlak 3: the decision at ZSM, whether the advice was followed and if not why, told to every Veiligheidshuis that
 * knows the suspect; each hears only its own part, and judges what to do with it.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 3.
 */
@ApplicationModule(
        displayName = "Terugkoppelingen (koppelvlak 3)",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "codelijsten",
            "personen",
            "casussen",
            "instroom",
            "adviezen",
            "adviezen :: bijhouden"
        })
@NullMarked
package nl.schakel.terugkoppelingen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
