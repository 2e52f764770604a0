/**
 * Regions, ZSM-locaties and Veiligheidshuizen with their opening hours, and what they agreed.
 *
 * <p>Source: Handreiking, chapter 2 (werkafspraken) and annex 1.
 */
@ApplicationModule(
        displayName = "Werkafspraken",
        allowedDependencies = {"kern", "toegang", "verantwoording", "webbasis"})
@NullMarked
package nl.schakel.werkafspraken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
