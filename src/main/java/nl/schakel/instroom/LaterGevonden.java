package nl.schakel.instroom;

import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;

/**
 * Fact, in the transaction of the act: a suspect who was not known at the check turns out to be, or to be possibly, known
 * now, because a Veiligheidshuis registered or changed somebody.
 *
 * @param zeker false: a human must say whether it is the same person
 * @param naBeslissing a decision stood already
 */
public record LaterGevonden(ZaakId zaak, ZsmLocatieCode zsm, boolean zeker, boolean naBeslissing) {}
