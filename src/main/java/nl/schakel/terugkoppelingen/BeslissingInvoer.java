package nl.schakel.terugkoppelingen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.ZaakId;

/**
 * A decision as it was filled in.
 *
 * @param inzending token of the form: sent twice, one decision
 * @param versie version of the zaak that the decider saw
 * @param sepotgrond only with a sepot
 * @param reclasseringsonderzoek whether a report of the probation service is planned; must be answered
 * @param officierNaam who decided, when a KPC'er records it; empty when the officier does it personally
 */
public record BeslissingInvoer(
        UUID inzending,
        ZaakId zaak,
        int versie,
        String code,
        String sepotgrond,
        String voorwaarden,
        Optional<Boolean> reclasseringsonderzoek,
        List<Opvolging> opvolgingen,
        String officierNaam) {

    static final int LANGSTE_VOORWAARDEN = 600;

    public BeslissingInvoer {
        sepotgrond = sepotgrond.strip();
        voorwaarden = voorwaarden.strip();
        officierNaam = officierNaam.strip();
        opvolgingen = List.copyOf(opvolgingen);
    }
}
