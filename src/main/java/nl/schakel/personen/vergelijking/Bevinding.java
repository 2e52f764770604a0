package nl.schakel.personen.vergelijking;

import nl.schakel.personen.Veldvergelijking;
import nl.schakel.personen.Veldvergelijking.Uitkomst;

/**
 * What comparing one field gave.
 *
 * @param zwak alike, but on little: an initial, only a year
 * @param bijstelling thousandths of a bit more or less than the usual weight, for how common the value is
 */
record Bevinding(Kenmerk kenmerk, Uitkomst uitkomst, String toelichting, boolean zwak, int bijstelling) {

    /** The fields that are compared, in the order in which they are shown. */
    enum Kenmerk {
        BSN("BSN"),
        SKN("SKN"),
        ACHTERNAAM("Achternaam"),
        VOORNAAM("Voornaam"),
        GEBOORTEDATUM("Geboortedatum"),
        GESLACHT("Geslacht"),
        ADRES("Adres");

        private final String label;

        Kenmerk(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Bevinding gelijk(Kenmerk kenmerk) {
        return new Bevinding(kenmerk, Uitkomst.GELIJK, "", false, 0);
    }

    static Bevinding lijktOp(Kenmerk kenmerk, String hoe) {
        return new Bevinding(kenmerk, Uitkomst.LIJKT_OP, hoe, false, 0);
    }

    static Bevinding zwak(Kenmerk kenmerk, String hoe) {
        return new Bevinding(kenmerk, Uitkomst.LIJKT_OP, hoe, true, 0);
    }

    static Bevinding verschilt(Kenmerk kenmerk, String hoe) {
        return new Bevinding(kenmerk, Uitkomst.VERSCHILT, hoe, false, 0);
    }

    static Bevinding ontbreekt(Kenmerk kenmerk) {
        return new Bevinding(kenmerk, Uitkomst.ONTBREEKT, "", false, 0);
    }

    Bevinding metBijstelling(int duizendsten) {
        return duizendsten == bijstelling ? this : new Bevinding(kenmerk, uitkomst, toelichting, zwak, duizendsten);
    }

    boolean isGelijk() {
        return uitkomst == Uitkomst.GELIJK;
    }

    boolean verschilt() {
        return uitkomst == Uitkomst.VERSCHILT;
    }

    boolean ontbreekt() {
        return uitkomst == Uitkomst.ONTBREEKT;
    }

    /** Equal or alike. */
    boolean past() {
        return uitkomst == Uitkomst.GELIJK || uitkomst == Uitkomst.LIJKT_OP;
    }

    Veldvergelijking voorScherm() {
        return new Veldvergelijking(kenmerk.label, uitkomst, toelichting);
    }
}
