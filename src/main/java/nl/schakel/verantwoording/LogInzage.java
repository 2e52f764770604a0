package nl.schakel.verantwoording;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the log together with its audit line: who did what, of whom, why, and to whom it went.
 *
 * @param betrokkene first characters of the pseudonym, enough to see that two lines concern the same person
 */
public record LogInzage(
        Instant op,
        String medewerker,
        String deelnemer,
        String rol,
        String plek,
        Handeling handeling,
        String naam,
        String activiteit,
        String doel,
        Optional<String> betrokkene,
        Optional<String> dossierSoort,
        Optional<UUID> dossier,
        Optional<String> ontvanger) {}
