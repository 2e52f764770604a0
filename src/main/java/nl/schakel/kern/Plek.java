package nl.schakel.kern;

import java.io.Serializable;

/** A place where somebody holds a role: a regio, a ZSM-locatie or a Veiligheidshuis. Codes are unique over all kinds. */
public sealed interface Plek extends Serializable permits RegioCode, ZsmLocatieCode, VeiligheidshuisCode {
    /** Short code, capitals, digits and hyphens, for instance {@code VH-DOMSTAD}. */
    String code();

    /** Checks the shape of a code. */
    static String gecontroleerd(String code) {
        if (!code.matches("[A-Z0-9][A-Z0-9-]{0,29}")) {
            throw new Weigering("plek", "Deze code is geen geldige code van een organisatie.");
        }
        return code;
    }
}
