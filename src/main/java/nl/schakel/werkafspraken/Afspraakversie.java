package nl.schakel.werkafspraken;

import java.time.Instant;

/**
 * A version of what was agreed; it never changes.
 *
 * @param volgnummer 1, 2, 3 … in the order of recording
 * @param ingang from when it holds, until the next one
 * @param toelichting why, or where it was agreed
 * @param door who recorded it
 */
public record Afspraakversie<T>(
        int volgnummer, Instant ingang, T waarde, String toelichting, String door, Instant vastgelegdOp) {}
