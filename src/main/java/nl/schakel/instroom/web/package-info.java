/** The screens of the KPC'er: work list, register and check, shift list, say who it is. */
@org.jspecify.annotations.NullMarked
package nl.schakel.instroom.web;
