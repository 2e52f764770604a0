/** The inbox of a Veiligheidshuis for requests of other regions. */
@org.jspecify.annotations.NullMarked
package nl.schakel.bovenregionaal.web;
