/** Screens of {@link nl.schakel.inlezen}. */
@NullMarked
package nl.schakel.inlezen.web;

import org.jspecify.annotations.NullMarked;
