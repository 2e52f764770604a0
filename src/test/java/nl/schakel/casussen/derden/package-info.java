@NullMarked
package nl.schakel.casussen.derden;

import org.jspecify.annotations.NullMarked;
