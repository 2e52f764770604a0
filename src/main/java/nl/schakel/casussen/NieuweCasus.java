package nl.schakel.casussen;

import nl.schakel.kern.PersoonId;

/** A casus that is about to be opened. */
record NieuweCasus(CasusId id, PersoonId persoon, boolean huiselijkGeweld, boolean jeugd, String procesregisseur) {}
