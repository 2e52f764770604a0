package nl.schakel.werkafspraken;

import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * A Veiligheidshuis as others see it.
 *
 * @param contactpersoon who answers the telephone
 * @param buitenKantoortijd what to do when it is closed; may be empty
 */
public record Veiligheidshuis(
        VeiligheidshuisCode code,
        RegioCode regio,
        String naam,
        String contactpersoon,
        String telefoon,
        String buitenKantoortijd) {}
