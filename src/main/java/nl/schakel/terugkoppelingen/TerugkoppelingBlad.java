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
 * @param stap what it is in the chain of the zaak
 * @param redenCorrectie what was wrong with the message that this one corrects; else empty
 * @param terugroep present once ZSM took it back: then what was decided is no longer in it
 */
public record TerugkoppelingBlad(
        TerugkoppelingId id,
        VeiligheidshuisCode veiligheidshuis,
        PersoonId persoon,
        CasusId casus,
        String naam,
        String geboortedatum,
        boolean casusGesloten,
        Stap stap,
        String redenCorrectie,
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
        BerichtStatus status,
        Optional<Beoordeling> beoordeling,
        Optional<Terugroep> terugroep,
        int versie) {

    /** What the house decided to do with it. @param aan to whom it was passed on; else empty */
    public record Beoordeling(Oordeel oordeel, String aan, String toelichting, String door, Instant op) {}

    /** Another message about the same zaak to the same house. */
    public record Ketenregel(
            TerugkoppelingId id, String wat, Stap stap, BerichtStatus status, Instant verzondenOp, boolean dezeZelf) {}

    /** A line of the inbox. */
    public record Regel(
            TerugkoppelingId id,
            CasusId casus,
            PersoonId persoon,
            String naam,
            String beslissing,
            Gevolgd gevolgd,
            boolean spoed,
            BerichtStatus status,
            Stap stap,
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
