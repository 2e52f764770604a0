/** Persons who stand in the register twice: found by the engine, judged by two people, made one. */
@org.jspecify.annotations.NullMarked
package nl.schakel.casussen.dubbel;
