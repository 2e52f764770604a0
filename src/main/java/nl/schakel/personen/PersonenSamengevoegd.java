package nl.schakel.personen;

import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;

/**
 * Fact, in the transaction of the act: two records of the register are one person. Whoever stores the identifier that
 * lapses points to the one that stays, and keeps the old one beside it so that the merge can be undone.
 */
public record PersonenSamengevoegd(PersoonId blijft, PersoonId vervalt, Medewerker door) {}
