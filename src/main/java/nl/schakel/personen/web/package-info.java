/** The screen of the managers: which weights are in force, and long work over the register. */
@NullMarked
package nl.schakel.personen.web;

import org.jspecify.annotations.NullMarked;
