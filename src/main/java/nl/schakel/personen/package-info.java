/**
 * The register of known persons, and the comparison of a suspect with it.
 *
 * <p>Matching never decides about a person: it says which spellings of identities may belong together, in words, and a
 * human confirms whatever is not an exact key match.
 */
@ApplicationModule(
        displayName = "Personen",
        allowedDependencies = {"kern", "verantwoording", "webbasis"})
@NullMarked
package nl.schakel.personen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
