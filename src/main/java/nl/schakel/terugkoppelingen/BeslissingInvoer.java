package nl.schakel.terugkoppelingen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;

/**
 * A decision as it was filled in.
 *
 * @param inzending token of the form: sent twice, one decision
 * @param versie version of the zaak that the decider saw
 * @param sepotgrond only with a sepot
 * @param reclasseringsonderzoek whether a report of the probation service is planned; must be answered
 * @param officierNaam who decided, when a KPC'er records it; empty when the officier does it personally
 * @param correctie when it takes the place of the last decision, because that was recorded wrongly
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
        String officierNaam,
        Optional<Correctie> correctie) {

    static final int LANGSTE_VOORWAARDEN = 600;
    static final int LANGSTE_REDEN = 200;

    /** What is corrected and why. */
    public record Correctie(UUID vervangt, String reden) {
        public Correctie {
            reden = reden.strip();
            if (reden.isEmpty()) {
                throw new Weigering("redenCorrectie", "Schrijf kort op wat er niet klopte.");
            }
            if (reden.length() > LANGSTE_REDEN) {
                throw new Weigering("redenCorrectie", "Houd de reden korter dan %d tekens.".formatted(LANGSTE_REDEN));
            }
        }
    }

    public BeslissingInvoer {
        sepotgrond = sepotgrond.strip();
        voorwaarden = voorwaarden.strip();
        officierNaam = officierNaam.strip();
        opvolgingen = List.copyOf(opvolgingen);
    }

    /** Which step of the chain it is. */
    Stap stap() {
        if (correctie.isPresent()) {
            return Stap.CORRECTIE;
        }
        return code.equals(Keten.VERZET) ? Stap.VERZET : Stap.BESLISSING;
    }
}
