/**
 * Meetings. For now the afstemmingsoverleg of ZSM: today's known suspects in one list and one printable pack.
 *
 * <p>Source: Handreiking, annex 1, koppelvlak 1 (the advice is involved in the afstemmingsoverleg).
 */
@ApplicationModule(
        displayName = "Overleggen",
        allowedDependencies = {
            "kern",
            "verantwoording",
            "webbasis",
            "werkafspraken",
            "casussen",
            "instroom",
            "adviezen",
            "kanalen"
        })
@NullMarked
package nl.schakel.overleggen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
