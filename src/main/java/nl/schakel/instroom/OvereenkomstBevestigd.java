package nl.schakel.instroom;

import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;

/**
 * Fact, in the transaction of the act: a human said that the suspect is this known person.
 *
 * @param naBeslissing true: a decision stood already, so the houses that know the person have not heard it yet
 */
public record OvereenkomstBevestigd(ZaakId zaak, PersoonId persoon, boolean naBeslissing, Medewerker door) {}
