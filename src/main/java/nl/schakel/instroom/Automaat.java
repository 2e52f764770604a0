package nl.schakel.instroom;

import java.util.List;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;

/** Who stands in the log when the program acts by itself: no employee, and no role anywhere. */
final class Automaat {
    /** Repeats a check that failed, or checks again with other weights. */
    static final Medewerker SCHAKEL =
            new Medewerker(new MedewerkerId(new UUID(0, 1)), "Schakel (automatisch)", "Schakel", List.of());

    private Automaat() {}
}
