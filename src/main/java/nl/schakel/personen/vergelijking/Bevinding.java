package nl.schakel.personen.vergelijking;

import nl.schakel.personen.Veldvergelijking;
import nl.schakel.personen.Veldvergelijking.Uitkomst;

/**
 * What comparing one field gave.
 *
 * @param zwak alike, but on little: an initial, only a year
 */
record Bevinding(Kenmerk kenmerk, Uitkomst uitkomst, String toelichting, boolean zwak) {

    /** The fields that are compared, in the order in which they are shown. */
    enum Kenmerk {
        BSN("BSN"),
        SKN("SKN"),
        ACHTERNAAM("Achternaam"),
        VOORNAAM("Voornaam"),
        GEBOORTEDATUM("Geboortedatum"),
        GESLACHT("Geslacht"),
        WOONPLAATS("Woonplaats");

        private final String label;

        Kenmerk(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Bevinding gelijk(Kenmerk kenmerk) {
        return new Bevinding(kenmerk, Uitkomst.GELIJK, "", false);
    }

    static Bevinding lijktOp(Kenmerk kenmerk, String hoe) {
        return new Bevinding(kenmerk, Uitkomst.LIJKT_OP, hoe, false);
    }

    static Bevinding zwak(Kenmerk kenmerk, String hoe) {
        return new Bevinding(kenmerk, Uitkomst.LIJKT_OP, hoe, true);
    }

    static Bevinding verschilt(Kenmerk kenmerk, String hoe) {
        return new Bevinding(kenmerk, Uitkomst.VERSCHILT, hoe, false);
    }

    static Bevinding ontbreekt(Kenmerk kenmerk) {
        return new Bevinding(kenmerk, Uitkomst.ONTBREEKT, "", false);
    }

    /** Equal or alike. */
    boolean past() {
        return uitkomst == Uitkomst.GELIJK || uitkomst == Uitkomst.LIJKT_OP;
    }

    Veldvergelijking voorScherm() {
        return new Veldvergelijking(kenmerk.label, uitkomst, toelichting);
    }
}
