package nl.schakel.adviezen;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.kern.MedewerkerId;

/** Where an advice is; each state carries just what exists then. */
public sealed interface Stand {
    /** Being written. @param opmerking why an approver gave it back */
    record Concept(Optional<String> opmerking) implements Stand {}

    /** Waits for a second person. */
    record Aangeboden() implements Stand {}

    /** In force at ZSM. @param nummer version for people, from 1 */
    record Gepubliceerd(int nummer, Goedkeuring goedkeuring) implements Stand {}

    /** A newer version is in force. */
    record Vervangen(int nummer, Goedkeuring goedkeuring) implements Stand {}

    /** A draft that was dropped; the steps say by whom. @param reden why */
    record Vervallen(String reden) implements Stand {}

    /** Who approved, and when it was issued. */
    record Goedkeuring(MedewerkerId door, String naam, Instant uitgebrachtOp) {}

    /** For people. */
    default String label() {
        return switch (this) {
            case Concept c -> c.opmerking().isPresent() ? "teruggestuurd" : "concept";
            case Aangeboden a -> "ter goedkeuring";
            case Gepubliceerd g -> "gepubliceerd, versie " + g.nummer();
            case Vervangen v -> "vervangen, versie " + v.nummer();
            case Vervallen v -> "concept vervallen";
        };
    }

    /** Number of the version for people; 0 when it was never published. */
    default int nummer() {
        return switch (this) {
            case Gepubliceerd g -> g.nummer();
            case Vervangen v -> v.nummer();
            case Concept c -> 0;
            case Aangeboden a -> 0;
            case Vervallen v -> 0;
        };
    }

    /** The approval of a version that was published once. */
    default Optional<Goedkeuring> uitgebracht() {
        return switch (this) {
            case Gepubliceerd g -> Optional.of(g.goedkeuring());
            case Vervangen v -> Optional.of(v.goedkeuring());
            case Concept c -> Optional.empty();
            case Aangeboden a -> Optional.empty();
            case Vervallen v -> Optional.empty();
        };
    }
}
