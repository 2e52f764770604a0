package nl.schakel.personen.gewichten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.OngeldigeGewichten;

/**
 * A stored set of weights.
 *
 * @param inhoud the file as it was sent
 * @param geactiveerdOp when it was last put in force
 */
public record Gewichtenversie(
        int nummer,
        String versie,
        String herkomst,
        String inhoud,
        Instant toegevoegdOp,
        String toegevoegdDoor,
        boolean actief,
        Optional<Instant> geactiveerdOp,
        Optional<String> geactiveerdDoor) {

    /** The weights; empty when the stored row is damaged. */
    public Optional<Gewichten> gewichten() {
        try {
            return Optional.of(Gewichten.lees(inhoud));
        } catch (OngeldigeGewichten damaged) {
            return Optional.empty();
        }
    }

    /** What is wrong with the stored row, in words; empty when it is sound. */
    public List<String> fouten() {
        try {
            Gewichten.lees(inhoud);
            return List.of();
        } catch (OngeldigeGewichten damaged) {
            return damaged.fouten();
        }
    }
}
