package nl.schakel.bovenregionaal;

import java.util.UUID;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;

/** Fact, in the transaction of the act: the house gave, refused or withdrew its consent. */
public record ToestemmingBeslist(UUID verzoek, ZaakId zaak, ZsmLocatieCode zsm, Toestemming stand, int versie) {}
