package nl.schakel.werkafspraken;

import nl.schakel.kern.RegioCode;
import nl.schakel.kern.ZsmLocatieCode;

/** A ZSM-locatie as others see it. */
public record ZsmLocatie(ZsmLocatieCode code, RegioCode regio, String naam, String telefoon) {}
