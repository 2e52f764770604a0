/** Load measurements; run by hand with bench/run, never as a timed assertion in a test. */
@org.jspecify.annotations.NullMarked
package nl.schakel.bench;
