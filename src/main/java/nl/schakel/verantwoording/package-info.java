/**
 * The processing log: every act on personal data leaves a line, written in the transaction of the act itself. No log
 * line, no access.
 *
 * <p>Source: WGS art. 1.8 and 2.33, Directive (EU) 2016/680 art. 25, Logboek Dataverwerkingen 1.0.0.
 */
@ApplicationModule(displayName = "Verantwoording", allowedDependencies = "kern")
@NullMarked
package nl.schakel.verantwoording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
