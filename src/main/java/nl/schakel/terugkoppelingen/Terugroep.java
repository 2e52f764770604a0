package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that was taken back, and whether the house destroyed what it had of it.
 *
 * @param reden why, in words without personal data
 */
public record Terugroep(
        String reden, String door, Instant op, Optional<String> vernietigdDoor, Optional<Instant> vernietigdOp) {}
