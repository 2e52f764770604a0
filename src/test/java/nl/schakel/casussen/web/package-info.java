@org.jspecify.annotations.NullMarked
package nl.schakel.casussen.web;
