package nl.schakel.casussen;

import java.time.Instant;
import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/** Fact, in the transaction of the act: from now on these persons are known at this Veiligheidshuis. */
public record CasussenGeopend(
        VeiligheidshuisCode veiligheidshuis, List<PersoonId> personen, Instant op, Medewerker door) {
    public CasussenGeopend {
        personen = List.copyOf(personen);
    }
}
