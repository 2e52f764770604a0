/** The screens of the agreements: see what holds, and record what takes over. */
@org.jspecify.annotations.NullMarked
package nl.schakel.werkafspraken.web;
