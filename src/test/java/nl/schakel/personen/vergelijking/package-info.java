@org.jspecify.annotations.NullMarked
package nl.schakel.personen.vergelijking;
