/**
 * The shell of the web screens: the start page of each role, and the screens that join several modules: the zaak page
 * (identity, bekendheid, advice, decision) and the log of the FG.
 */
@ApplicationModule(
        displayName = "Portaal",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "codelijsten",
            "personen",
            "casussen",
            "casussen :: prioritering",
            "instroom",
            "adviezen",
            "adviezen :: bijhouden",
            "terugkoppelingen",
            "overleggen",
            "bovenregionaal",
            "signalering",
            "verstrekkingen"
        })
@NullMarked
package nl.schakel.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
