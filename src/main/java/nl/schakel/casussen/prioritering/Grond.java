package nl.schakel.casussen.prioritering;

import java.time.LocalDate;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Teksten;
import nl.schakel.kern.Weigering;

/** Why somebody is on a group, and until when at the longest. @param voor as typed: dag-maand-jaar */
public record Grond(String motivering, String voor) {
    private static final int LANGSTE_MOTIVERING = 600;

    /** @throws Weigering when it is empty or too long */
    String vereisMotivering() {
        return Teksten.vereis(
                "motivering",
                motivering,
                LANGSTE_MOTIVERING,
                "Schrijf op aan welke criteria deze persoon voldoet, in ten hoogste 600 tekens.");
    }

    /** The day of the next review. @throws Weigering when it is not after today, or more than a year away */
    LocalDate dag(LocalDate vandaag) {
        LocalDate dag = Dagen.lees("voor", voor);
        if (!dag.isAfter(vandaag) || dag.isAfter(vandaag.plusMonths(Prioritering.LANGSTE_MAANDEN))) {
            throw new Weigering(
                    "voor", "Kies een dag na vandaag en binnen een jaar: dan kijkt iemand of het nog klopt.");
        }
        return dag;
    }
}
