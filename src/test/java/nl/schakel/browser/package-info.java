/** Journeys through the screens in a real browser, as each role would make them. */
@org.jspecify.annotations.NullMarked
package nl.schakel.browser;
