@NullMarked
package nl.schakel.inlezen;

import org.jspecify.annotations.NullMarked;
