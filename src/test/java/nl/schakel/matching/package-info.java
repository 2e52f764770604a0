@NullMarked
package nl.schakel.matching;

import org.jspecify.annotations.NullMarked;
