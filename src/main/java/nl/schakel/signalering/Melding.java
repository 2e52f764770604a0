package nl.schakel.signalering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice as a reader sees it. The people at the place share it: what one of them has done needs nobody else.
 *
 * @param tekst what happened, without personal data
 * @param gezienDoor name of who opened it first
 * @param redenIntrekking why it no longer holds; empty when it does
 */
public record Melding(
        UUID id,
        Soort soort,
        String plek,
        String tekst,
        Verwijzing naar,
        Instant op,
        Optional<String> gezienDoor,
        Optional<String> afgehandeldDoor,
        Optional<Instant> afgehandeldOp,
        Optional<String> redenIntrekking) {

    /** Whether nobody opened it yet. */
    public boolean isNieuw() {
        return isOpen() && gezienDoor.isEmpty();
    }

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return afgehandeldOp.isEmpty() && redenIntrekking.isEmpty();
    }
}
