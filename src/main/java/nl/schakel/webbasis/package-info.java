/**
 * Web kit: what every screen needs and knows no domain: paging, form errors, the page frame, error pages and keeping
 * what was typed when a session expired.
 */
@ApplicationModule(
        displayName = "Webbasis",
        allowedDependencies = {"kern", "toegang"})
@NullMarked
package nl.schakel.webbasis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
