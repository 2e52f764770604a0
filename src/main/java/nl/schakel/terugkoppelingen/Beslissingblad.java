package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * A decision as ZSM reads it back, with what each Veiligheidshuis was told.
 *
 * @param vervangen a correction took its place
 * @param redenCorrectie what was wrong with the decision that this one corrects; else empty
 */
public record Beslissingblad(
        UUID id,
        int volgnummer,
        Stap stap,
        boolean vervangen,
        String redenCorrectie,
        String code,
        String beslissing,
        boolean definitief,
        String sepotgrond,
        String voorwaarden,
        boolean reclasseringsonderzoek,
        Instant genomenOp,
        String officier,
        String vastgelegdDoor,
        List<Deel> delen) {

    /**
     * The part of one Veiligheidshuis. ZSM sees whether it was sent and received, not what the house does with it.
     *
     * @param advies the version on which was decided; empty when there was no advice
     * @param ontvangenOp when the house opened it, where that was agreed
     * @param adviesversie number of the version on which was decided; empty when there was no advice
     */
    public record Deel(
            TerugkoppelingId id,
            VeiligheidshuisCode veiligheidshuis,
            String huis,
            Gevolgd gevolgd,
            Optional<UUID> advies,
            Optional<Integer> adviesversie,
            String redenCode,
            String reden,
            String toelichting,
            BerichtStatus status,
            Optional<Instant> verzondenOp,
            Optional<Instant> ontvangenOp,
            Optional<Terugroep> terugroep) {
        /** Whether ZSM can still take it back. */
        public boolean isTerugTeRoepen() {
            return status.isBijHuis();
        }
    }
}
