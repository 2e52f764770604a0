/**
 * Comparing identities: pure functions, no Spring, no storage. In comes what ZSM knows of a suspect and what the register
 * knows of a person; out comes which fields agree, in words, and whether the two may be the same. How it works, for a
 * citizen, an auditor and an engineer: {@code docs/matching.md}.
 */
@NamedInterface("vergelijking")
@NullMarked
package nl.schakel.personen.vergelijking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
