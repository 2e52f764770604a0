package nl.schakel.verantwoording;

import java.util.List;
import java.util.Optional;

/**
 * One act on the data of zero, one or more persons. Every person gets a line of its own.
 *
 * @param naam what was done, for people: {@code Advies geraadpleegd}
 * @param doel why, as it follows from the role and the dossier
 * @param ontvanger to whom data were given; only with {@link Handeling#VERSTREKKEN}. A print is a disclosure.
 */
public record Verwerking(
        Handeling handeling,
        Activiteit activiteit,
        String naam,
        String doel,
        Optional<Dossier> dossier,
        List<Betrokkene> betrokkenen,
        Optional<String> ontvanger) {

    public Verwerking {
        betrokkenen = List.copyOf(betrokkenen);
        if (naam.isBlank() || doel.isBlank()) {
            throw new IllegalArgumentException("an act without a name or a purpose cannot be logged");
        }
        if (handeling == Handeling.VERSTREKKEN
                && ontvanger.filter(o -> !o.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("a disclosure needs a recipient");
        }
    }

    /** Starts the description of an act that is not a disclosure. */
    public static Verwerking van(Handeling handeling, Activiteit activiteit, String naam, String doel) {
        return new Verwerking(handeling, activiteit, naam, doel, Optional.empty(), List.of(), Optional.empty());
    }

    /** Starts the description of a disclosure. @param ontvanger organisations that receive the data */
    public static Verwerking verstrekking(Activiteit activiteit, String naam, String doel, String ontvanger) {
        return new Verwerking(
                Handeling.VERSTREKKEN, activiteit, naam, doel, Optional.empty(), List.of(), Optional.of(ontvanger));
    }

    public Verwerking in(Dossier waarin) {
        return new Verwerking(handeling, activiteit, naam, doel, Optional.of(waarin), betrokkenen, ontvanger);
    }

    public Verwerking over(Betrokkene... wie) {
        return over(List.of(wie));
    }

    public Verwerking over(List<Betrokkene> wie) {
        return new Verwerking(handeling, activiteit, naam, doel, dossier, wie, ontvanger);
    }
}
