/**
 * Channels: how something leaves the system. For now paper: PDF documents that are archivable (PDF/A-2a) and accessible
 * (PDF/UA-1). Knows no advice and no question.
 */
@ApplicationModule(
        displayName = "Kanalen",
        allowedDependencies = {"kern"})
@NullMarked
package nl.schakel.kanalen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
