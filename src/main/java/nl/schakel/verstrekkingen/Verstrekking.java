package nl.schakel.verstrekkingen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One print, and who has it.
 *
 * @param zaak the zaak it was printed for; empty: a Veiligheidshuis printed it
 * @param titel what was printed, without personal data: {@code Advies Veiligheidshuis Aland, versie 2}
 * @param exemplaar how many times this version was printed there, from 1
 * @param dossiersoort {@code werkdossier}, {@code processtuk} or {@code casusdossier}
 * @param vernietigenVoor last day on which the paper may exist
 * @param redenTerugroep why every copy must be destroyed now; empty when it was not recalled
 */
public record Verstrekking(
        UUID id,
        UUID stuk,
        Optional<UUID> zaak,
        String titel,
        int exemplaar,
        String dossiersoort,
        Instant op,
        String doorNaam,
        LocalDate vernietigenVoor,
        Optional<String> redenTerugroep,
        List<Ontvanger> ontvangers) {
    public Verstrekking {
        ontvangers = List.copyOf(ontvangers);
    }

    /** An organisation that got the paper, and who said that it was destroyed. */
    public record Ontvanger(String naam, Optional<Instant> vernietigdOp, Optional<String> vernietigdDoor) {}

    /** Whether somebody still has the paper. */
    public boolean isOpen() {
        return ontvangers.stream().anyMatch(o -> o.vernietigdOp().isEmpty());
    }
}
