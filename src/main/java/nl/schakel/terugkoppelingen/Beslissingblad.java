package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.VeiligheidshuisCode;

/** A decision as ZSM reads it back, with what each Veiligheidshuis was told. */
public record Beslissingblad(
        UUID id,
        int volgnummer,
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
     * The part of one Veiligheidshuis. ZSM sees whether it was sent, not what the house does with it.
     *
     * @param adviesversie number of the version on which was decided; empty when there was no advice
     */
    public record Deel(
            VeiligheidshuisCode veiligheidshuis,
            Gevolgd gevolgd,
            Optional<Integer> adviesversie,
            String reden,
            String toelichting,
            Optional<Instant> verzondenOp) {}
}
