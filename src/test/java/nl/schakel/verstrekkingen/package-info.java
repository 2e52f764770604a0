@org.jspecify.annotations.NullMarked
package nl.schakel.verstrekkingen;
