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
 * @param omschrijving what somebody without a name looks like, for the folder; never compared
 */
public record Registratie(
        UUID inzending,
        ZsmLocatieCode zsm,
        Signalement verdachte,
        String parketnummer,
        String feit,
        boolean huiselijkGeweld,
        Optional<Instant> aangehoudenOp,
        String omschrijving) {

    private static final int LANGSTE_FEIT = 200;
    private static final int LANGSTE_OMSCHRIJVING = 500;

    /** A suspect with a name or a number. */
    public Registratie(
            UUID inzending,
            ZsmLocatieCode zsm,
            Signalement verdachte,
            String parketnummer,
            String feit,
            boolean huiselijkGeweld,
            Optional<Instant> aangehoudenOp) {
        this(inzending, zsm, verdachte, parketnummer, feit, huiselijkGeweld, aangehoudenOp, "");
    }

    public Registratie {
        parketnummer = parketnummer.strip();
        feit = feit.strip();
        omschrijving = omschrijving.strip();
        keur(verdachte, omschrijving);
        if (!parketnummer.isEmpty() && !parketnummer.matches("[0-9]{2}-?[0-9]{6}-?[0-9]{2}")) {
            throw new Weigering("parketnummer", "Vul het parketnummer in als 10-123456-26, of laat het leeg.");
        }
        if (feit.length() > LANGSTE_FEIT) {
            throw new Weigering("feit", "Houd het feit korter dan 200 tekens.");
        }
    }

    /**
     * Refuses combinations that make no sense.
     *
     * @throws Weigering at the field that is wrong
     */
    static void keur(Signalement verdachte, String omschrijving) {
        if (verdachte.nomenNescio()) {
            keurOnbekende(verdachte, omschrijving);
            return;
        }
        boolean nummer = !verdachte.bsnInvoer().isBlank() || !verdachte.skn().isEmpty();
        if (verdachte.naam().isLeeg() && !nummer) {
            throw new Weigering(
                    "naam", "Vul een naam of een burgerservicenummer in, of vink aan dat de naam onbekend is.");
        }
        if (!nummer && verdachte.naam().volledig().codePoints().noneMatch(Character::isLetter)) {
            throw new Weigering(
                    "naam", "In deze naam staat geen letter. Vul de naam in, of vink aan dat die onbekend is.");
        }
    }

    private static void keurOnbekende(Signalement verdachte, String omschrijving) {
        if (!verdachte.naam().isLeeg()
                || !verdachte.bsnInvoer().isBlank()
                || !verdachte.skn().isEmpty()
                || !verdachte.aliassen().isEmpty()) {
            throw new Weigering(
                    "naamOnbekend", "U vulde ook een naam of nummer in. Haal het vinkje weg, of maak die velden leeg.");
        }
        if (omschrijving.isBlank() || omschrijving.length() > LANGSTE_OMSCHRIJVING) {
            throw new Weigering(
                    "omschrijving",
                    "Beschrijf de persoon voor de map, in ten hoogste 500 tekens. Bijvoorbeeld: man, ongeveer 30 jaar, cel 4.");
        }
    }
}
