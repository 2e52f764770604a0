package nl.schakel.casussen;

import java.time.Instant;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/** Fact, in the transaction of the act: the casus is closed, the person is shielded at this Veiligheidshuis at once. */
public record CasusGesloten(CasusId casus, PersoonId persoon, VeiligheidshuisCode veiligheidshuis, Instant op) {}
