package nl.schakel.casussen;

import java.time.Instant;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/** Fact, in the transaction of the act: from now on the person is known at this Veiligheidshuis. */
public record CasusGeopend(
        CasusId casus, PersoonId persoon, VeiligheidshuisCode veiligheidshuis, Instant op, Medewerker door) {}
