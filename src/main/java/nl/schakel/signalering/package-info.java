/**
 * Notices: a fact of another module becomes a line for the people who must know, in the transaction of the act. A notice
 * says what happened and in which dossier; who opens it goes to the page of that dossier, which checks and logs.
 *
 * <p>Listeners stand here, one class per module that publishes: the modules below know nothing of notices.
 */
@ApplicationModule(
        displayName = "Signalering",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "personen",
            "casussen",
            "instroom",
            "adviezen",
            "bovenregionaal",
            "verstrekkingen",
            "terugkoppelingen"
        })
@NullMarked
package nl.schakel.signalering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
