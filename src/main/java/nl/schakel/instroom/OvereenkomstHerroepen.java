package nl.schakel.instroom;

import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;

/**
 * Fact, in the transaction of the act: the suspect turned out not to be this person after all. What the houses were told
 * about the person in this zaak was about somebody else and must be recalled.
 *
 * @param reden why, in words without personal data
 */
public record OvereenkomstHerroepen(ZaakId zaak, PersoonId persoon, String reden, Medewerker door) {}
