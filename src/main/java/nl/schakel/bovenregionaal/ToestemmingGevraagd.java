package nl.schakel.bovenregionaal;

import java.util.UUID;
import nl.schakel.kern.VeiligheidshuisCode;

/** Fact, in the transaction of the act: a ZSM-locatie of another region asks a house for its consent. */
public record ToestemmingGevraagd(UUID verzoek, VeiligheidshuisCode veiligheidshuis, int versie) {}
