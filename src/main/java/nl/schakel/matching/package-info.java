/**
 * The command-line tool {@code matching}: measures the comparison of identities on any file and estimates weights from one,
 * with the same code as the program itself. Needs no database and no Spring.
 */
@ApplicationModule(
        displayName = "Matching (opdrachtregel)",
        allowedDependencies = {"kern", "webbasis", "personen", "personen :: vergelijking"})
@NullMarked
package nl.schakel.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
