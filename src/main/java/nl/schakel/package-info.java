/** Schakel, a modular monolith: each direct sub-package is a module with its own front door. */
@org.jspecify.annotations.NullMarked
package nl.schakel;
