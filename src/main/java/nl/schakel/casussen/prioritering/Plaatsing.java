package nl.schakel.casussen.prioritering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * Somebody on a prioritised group.
 *
 * @param motivering which criteria this person meets, and how
 * @param herbeoordelenVoor the day before which somebody must look whether it still holds
 */
public record Plaatsing(
        UUID id,
        UUID groep,
        String groepNaam,
        VeiligheidshuisCode veiligheidshuis,
        CasusId casus,
        String casusNummer,
        PersoonId persoon,
        String motivering,
        Instant beoordeeldOp,
        String beoordeeldDoor,
        LocalDate herbeoordelenVoor,
        int versie) {

    /** Whether the review is due on a day. */
    public boolean isTeLaat(LocalDate op) {
        return !herbeoordelenVoor.isAfter(op);
    }

    @Override
    public String toString() {
        return "Plaatsing[" + id + "]";
    }
}
