/** A whole shift list at once: read, look at the outcome of every line, then register all good lines or nothing. */
@org.jspecify.annotations.NullMarked
package nl.schakel.instroom.dienstlijst;
