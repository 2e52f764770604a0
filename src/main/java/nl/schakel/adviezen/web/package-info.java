/** The screens of koppelvlak 1: write, offer, approve and read back an advice. */
@org.jspecify.annotations.NullMarked
package nl.schakel.adviezen.web;
