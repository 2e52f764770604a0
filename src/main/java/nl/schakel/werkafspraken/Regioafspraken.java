package nl.schakel.werkafspraken;

import java.time.LocalTime;
import nl.schakel.kern.Weigering;

/**
 * What a regio agreed for its ZSM-locatie and all its houses, as it holds at a moment.
 *
 * @param hercontroleDagen how long after a check a later registration still changes the answer, in days; 1-30
 * @param dagsluiting when the feedback of the day goes out, in Europe/Amsterdam
 */
public record Regioafspraken(int hercontroleDagen, LocalTime dagsluiting) {
    /** What holds until a regio agreed something else. */
    static final Regioafspraken BEGIN = new Regioafspraken(7, LocalTime.of(22, 0));

    public Regioafspraken {
        if (hercontroleDagen < 1 || hercontroleDagen > 30) {
            throw new Weigering("hercontroleDagen", "Kies 1 tot en met 30 dagen.");
        }
    }

    /** What was agreed, as a text of a few sentences for the history. */
    public String inWoorden() {
        return "Dagelijkse terugkoppeling om %s. Een latere registratie telt %s."
                .formatted(dagsluiting, hercontroleDagen == 1 ? "1 dag" : hercontroleDagen + " dagen");
    }
}
