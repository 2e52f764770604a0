/** The screens of koppelvlak 3: decide, send, receive and judge. */
@org.jspecify.annotations.NullMarked
package nl.schakel.terugkoppelingen.web;
