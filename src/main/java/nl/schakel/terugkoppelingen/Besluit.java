package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.ZaakId;

/** A decision as it is stored. @param vervangt the decision that this one corrects */
record Besluit(
        UUID id,
        ZaakId zaak,
        int volgnummer,
        Stap stap,
        Optional<UUID> vervangt,
        String redenCorrectie,
        String code,
        String omschrijving,
        boolean definitief,
        String sepotgrond,
        String voorwaarden,
        boolean reclasseringsonderzoek,
        Instant genomenOp,
        String officier,
        String vastgelegdDoor) {

    /** Code and description, for people. */
    String label() {
        return code + " – " + omschrijving;
    }
}
