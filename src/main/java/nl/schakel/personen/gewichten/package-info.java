/**
 * Which weights the comparison uses: versions in the database, one of them in force on every node. What is damaged is
 * refused, and the old weights stay. No personal data.
 */
@NullMarked
package nl.schakel.personen.gewichten;

import org.jspecify.annotations.NullMarked;
