/**
 * Kernel: the few values that every module shares. No Spring, no services, no storage.
 *
 * <p>A type belongs here only when three modules need it and it checks itself.
 */
@ApplicationModule(
        displayName = "Kern",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.schakel.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
