/**
 * The practice environment: a fictional region that is made on first start, with accounts for every role, and a
 * national-size set for benchmarks. Active only in the profile {@code oefenomgeving}; nothing of it exists in production.
 *
 * <p>It fills the tables of other modules with COPY: the one exception to "each module its own tables"
 * (docs/decisions/0003).
 */
@ApplicationModule(
        displayName = "Oefenregio",
        allowedDependencies = {
            "kern",
            "webbasis",
            "werkafspraken",
            "personen",
            "casussen",
            "casussen :: prioritering",
            "instroom",
            "terugkoppelingen",
            "adviezen",
            "adviezen :: bijhouden"
        })
@NullMarked
package nl.schakel.oefenregio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
