package nl.schakel.casussen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Personalia;

/**
 * A casus with the person, the plan in force and the participants.
 *
 * @param nummer the number at the Veiligheidshuis: {@code 2026-00017}
 * @param soort {@code PERSOON}, {@code SYSTEEM} or {@code GEBIED}
 * @param deelnemers organisations that take part: the authorisation list of the casus (domain rule R3)
 * @param versie a change must name the version it started from
 */
public record Casusblad(
        CasusId id,
        String nummer,
        VeiligheidshuisCode veiligheidshuis,
        PersoonId persoon,
        Personalia personalia,
        String soort,
        boolean huiselijkGeweld,
        boolean jeugd,
        String procesregisseur,
        Instant geopendOp,
        Optional<Instant> geslotenOp,
        Optional<Plan> plan,
        List<String> deelnemers,
        int versie) {
    public Casusblad {
        deelnemers = List.copyOf(deelnemers);
    }

    public boolean isActief() {
        return geslotenOp.isEmpty();
    }

    @Override
    public String toString() {
        return "Casusblad[" + id.waarde() + "]";
    }
}
