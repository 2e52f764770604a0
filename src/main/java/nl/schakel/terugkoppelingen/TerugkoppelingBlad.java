package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * Feedback as one Veiligheidshuis reads it: the decision and its own part, never that of another house.
 *
 * @param naam name of the person as the house knows it
 * @param casusGesloten the casus was closed after the check: the house still hears it
 */
public record TerugkoppelingBlad(
        TerugkoppelingId id,
        VeiligheidshuisCode veiligheidshuis,
        PersoonId persoon,
        CasusId casus,
        String naam,
        String geboortedatum,
        boolean casusGesloten,
        String beslissing,
        boolean definitief,
        String sepotgrond,
        String voorwaarden,
        boolean reclasseringsonderzoek,
        Instant genomenOp,
        String officier,
        Optional<AdviesId> advies,
        Gevolgd gevolgd,
        String reden,
        String toelichting,
        boolean spoed,
        Instant verzondenOp,
        Optional<Beoordeling> beoordeling,
        int versie) {

    /** What the house decided to do with it. */
    public record Beoordeling(Oordeel oordeel, String toelichting, String door, Instant op) {}

    /** A line of the inbox. */
    public record Regel(
            TerugkoppelingId id,
            CasusId casus,
            PersoonId persoon,
            String naam,
            String beslissing,
            Gevolgd gevolgd,
            boolean spoed,
            Instant verzondenOp) {
        @Override
        public String toString() {
            return "Regel[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "TerugkoppelingBlad[" + id + "]";
    }
}
