package nl.schakel.verantwoording;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * What a supervisor wants to see of the log.
 *
 * @param vanaf first moment
 * @param tot moment before which
 * @param medewerker part of the name of an employee; empty text: everybody
 * @param handeling one kind of act
 * @param betrokkenen one person, by every record that was ever kept of them; empty: everybody
 * @param dossier one zaak or casus
 */
public record LogFilter(
        Instant vanaf,
        Instant tot,
        String medewerker,
        Optional<Handeling> handeling,
        Collection<Betrokkene> betrokkenen,
        Optional<UUID> dossier) {}
