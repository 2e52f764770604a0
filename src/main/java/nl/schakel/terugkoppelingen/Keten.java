package nl.schakel.terugkoppelingen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.codelijsten.Code;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;

/** The decisions of one zaak in order: which step makes sense next, and how the chain stands. */
record Keten(List<Besluit> besluiten) {
    static final String VERZET = "VERZET";
    private static final String STRAFBESCHIKKING = "OMS";

    Keten {
        besluiten = List.copyOf(besluiten);
    }

    /** The decision that stands: the last one. */
    Optional<Besluit> laatste() {
        return besluiten.isEmpty() ? Optional.empty() : Optional.of(besluiten.getLast());
    }

    /**
     * Demands that a step fits what was decided before.
     *
     * @throws Weigering when it does not
     * @throws Verouderd when the decision to correct is no longer the last one
     */
    void vereis(BeslissingInvoer in, Code code) {
        switch (in.stap()) {
            case BESLISSING -> {}
            case VERZET -> {
                if (!magVerzet()) {
                    throw new Weigering(
                            "code",
                            "Verzet kan alleen tegen een strafbeschikking, en die staat hier niet als laatste.");
                }
            }
            case CORRECTIE -> {
                if (!laatste().map(Besluit::id).equals(in.correctie().map(BeslissingInvoer.Correctie::vervangt))) {
                    throw new Verouderd(
                            "De beslissing die u corrigeert is niet meer de laatste. Bekijk wat er nu staat.");
                }
                if (code.code().equals(VERZET)) {
                    throw new Weigering("code", "Verzet is geen correctie. Leg het verzet apart vast.");
                }
            }
        }
    }

    boolean magVerzet() {
        return laatste().filter(b -> b.code().equals(STRAFBESCHIKKING)).isPresent();
    }

    /** The refusal for who decides on something that changed: says what stands now. */
    Verouderd achterhaald() {
        return laatste()
                .map(b -> new Verouderd(
                        "Er is intussen al beslist: %s, door %s. Bekijk die beslissing voordat u verdergaat."
                                .formatted(b.label(), b.officier())))
                .orElseGet(
                        () -> new Verouderd(
                                "Een collega heeft deze zaak intussen gewijzigd. Bekijk wat er nu staat en probeer het opnieuw."));
    }

    /** Whether a later decision took the place of this one. */
    boolean isVervangen(UUID besluit) {
        return vervangen().contains(besluit);
    }

    private Set<UUID> vervangen() {
        return besluiten.stream().flatMap(b -> b.vervangt().stream()).collect(Collectors.toSet());
    }

    /** How the chain stands, for people. */
    String status() {
        return laatste()
                .map(b -> {
                    if (b.stap() == Stap.VERZET) {
                        return "verzet: een nieuwe beslissing volgt";
                    }
                    return b.definitief() ? "eindbeslissing genomen" : "gerouteerd: een eindbeslissing volgt nog";
                })
                .orElse("nog geen beslissing");
    }
}
