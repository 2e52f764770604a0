package nl.schakel.instroom;

import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/** A suspect of whom it is sure that a Veiligheidshuis knows them: an addressee of feedback. */
public record Bekende(PersoonId persoon, VeiligheidshuisCode veiligheidshuis, CasusId casus) {}
