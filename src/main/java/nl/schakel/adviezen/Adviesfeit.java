package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * What happened with advices, for whoever must be told. Published inside the transaction of the act; no content and no
 * personal data of the person concerned.
 */
public sealed interface Adviesfeit {
    CasusId casus();

    VeiligheidshuisCode veiligheidshuis();

    /** An advice waits for a second person. @param schrijvers who wrote in it and so may not approve */
    record AdviesAangeboden(
            AdviesId advies,
            CasusId casus,
            VeiligheidshuisCode veiligheidshuis,
            Set<MedewerkerId> schrijvers,
            Instant op)
            implements Adviesfeit {}

    /** An advice came back to its author with remarks. */
    record AdviesTeruggestuurd(
            AdviesId advies, CasusId casus, VeiligheidshuisCode veiligheidshuis, MedewerkerId auteur, Instant op)
            implements Adviesfeit {}

    /** A new version is in force at ZSM. @param nummer version for people */
    record AdviesGepubliceerd(
            AdviesId advies, CasusId casus, VeiligheidshuisCode veiligheidshuis, int nummer, Instant op)
            implements Adviesfeit {}

    /** An advice comes near its limit. @param geldigTot last day on which it is not verouderd */
    record AdviesBijnaVerouderd(
            AdviesId advies,
            CasusId casus,
            VeiligheidshuisCode veiligheidshuis,
            MedewerkerId auteur,
            LocalDate geldigTot)
            implements Adviesfeit {}

    /** An advice passed its limit: ZSM no longer uses it without calling. */
    record AdviesVerouderd(
            AdviesId advies,
            CasusId casus,
            VeiligheidshuisCode veiligheidshuis,
            MedewerkerId auteur,
            LocalDate geldigTot)
            implements Adviesfeit {}

    /**
     * Something happened that gives reason to renew the advice of a casus.
     *
     * @param bron what it came from: the feedback, or the incident
     * @param soort for people: {@code terugkoppeling van ZSM}, {@code nieuw incident}
     */
    record AdviesTeHerzien(CasusId casus, VeiligheidshuisCode veiligheidshuis, UUID bron, String soort, Instant op)
            implements Adviesfeit {}
}
