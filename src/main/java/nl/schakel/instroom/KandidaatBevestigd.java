package nl.schakel.instroom;

import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;

/** A human confirmed that a suspect is a known person. Published in the transaction of the confirmation. */
public record KandidaatBevestigd(ZaakId zaak, PersoonId persoon) {}
