/** The screens of a Veiligheidshuis: who is known here, one casus, a new one, a file with many. */
@org.jspecify.annotations.NullMarked
package nl.schakel.casussen.web;
