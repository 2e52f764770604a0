package nl.schakel.casussen.prioritering;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * A prioritised group.
 *
 * @param criteria when somebody is put on it, in words that anybody may read; no personal data
 * @param leden how many persons are on it now
 */
public record Groep(
        UUID id,
        VeiligheidshuisCode veiligheidshuis,
        String naam,
        String criteria,
        Instant vastgesteldOp,
        String vastgesteldDoor,
        int leden,
        int versie) {}
