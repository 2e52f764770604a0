/**
 * The Veiligheidshuis side: who is known where. A person is known through an active casus; closing it shields the person
 * at once (WGS art. 2.31 lid 8).
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 1.
 */
@ApplicationModule(
        displayName = "Casussen",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "kanalen",
            "werkafspraken",
            "personen",
            "verstrekkingen"
        })
@NullMarked
package nl.schakel.casussen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
