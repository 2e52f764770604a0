@NullMarked
package nl.schakel.webbasis;

import org.jspecify.annotations.NullMarked;
