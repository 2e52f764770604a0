/** Trials on input that nobody here wrote: converters and measurements, run by hand. */
@org.jspecify.annotations.NullMarked
package nl.schakel.proef;
