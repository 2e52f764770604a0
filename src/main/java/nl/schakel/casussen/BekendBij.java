package nl.schakel.casussen;

import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/** That a person is known at a Veiligheidshuis: dat-informatie, no content. */
public record BekendBij(
        PersoonId persoon,
        VeiligheidshuisCode veiligheidshuis,
        CasusId casus,
        boolean huiselijkGeweld,
        boolean jeugd) {}
