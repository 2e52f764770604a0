/**
 * What the program stands on: the embedded PostgreSQL of the two-command start and the key of the installation. No
 * other module knows it; they get a {@code DataSource} and a {@code Sleutel}.
 */
@ApplicationModule(displayName = "Opslag", allowedDependencies = "kern")
@NullMarked
package nl.schakel.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
