package nl.schakel.instroom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Signalement;

/**
 * A suspect who comes in.
 *
 * @param inzending token of the form: the same form sent twice makes one zaak
 * @param verdachte identity as far as it is known
 * @param feit offence in a few words; may be empty
 * @param aangehoudenOp moment of arrest
 */
public record Registratie(
        UUID inzending,
        ZsmLocatieCode zsm,
        Signalement verdachte,
        String parketnummer,
        String feit,
        boolean huiselijkGeweld,
        Optional<Instant> aangehoudenOp) {

    private static final int LANGSTE_FEIT = 200;

    public Registratie {
        parketnummer = parketnummer.strip();
        feit = feit.strip();
        if (verdachte.naam().isLeeg() && verdachte.bsnInvoer().isBlank()) {
            throw new Weigering("naam", "Vul een naam of een burgerservicenummer in.");
        }
        if (!parketnummer.isEmpty() && !parketnummer.matches("[0-9]{2}-?[0-9]{6}-?[0-9]{2}")) {
            throw new Weigering("parketnummer", "Vul het parketnummer in als 10-123456-26, of laat het leeg.");
        }
        if (feit.length() > LANGSTE_FEIT) {
            throw new Weigering("feit", "Houd het feit korter dan 200 tekens.");
        }
    }
}
