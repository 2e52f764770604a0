/**
 * Versioned code lists: decisions, sepot grounds, reasons. A code is data with a validity, never an enum.
 *
 * <p>Source: Aanwijzing gebruik sepotgronden (2022A004) and the decisions that are taken at ZSM.
 */
@ApplicationModule(
        displayName = "Codelijsten",
        allowedDependencies = {"kern"})
@NullMarked
package nl.schakel.codelijsten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
