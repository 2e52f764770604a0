package nl.schakel.personen;

import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/** Fact, in the transaction of the act: the personalia of a person changed, so a check may have another answer now. */
public record PersoonGewijzigd(PersoonId persoon, VeiligheidshuisCode bij, Medewerker door) {}
