/**
 * The register of what left the system on paper: what, which version, for whom, by whom, when it must be destroyed and
 * whether it was. The log says that a disclosure was made; this register says where the paper is, so that a recall or a
 * correction can reach it.
 *
 * <p>Source: Directive (EU) 2016/680 art. 16 and 25; domain rules R20 and R23.
 */
@ApplicationModule(
        displayName = "Verstrekkingen",
        allowedDependencies = {"kern", "verantwoording", "webbasis", "personen"})
@NullMarked
package nl.schakel.verstrekkingen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
