/**
 * The ZSM side: a suspect comes in, is checked against the known persons, and a dossier grows until the decision. Every
 * suspect is checked, also when the answer is "niet bekend": the check itself is kept as proof.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 1 (what happens with it, when, who).
 */
@ApplicationModule(
        displayName = "Instroom",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "codelijsten",
            "personen",
            "personen :: herloop",
            "casussen"
        })
@NullMarked
package nl.schakel.instroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
