package nl.schakel.instroom;

import java.time.Instant;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Signalement;

/** A zaak in a list. @param naam surname first */
public record ZaakRegel(
        ZaakId id,
        String nummer,
        String naam,
        String geboortedatum,
        String feit,
        boolean huiselijkGeweld,
        boolean jeugd,
        Instant binnenOp,
        Fase fase,
        Bekendheid bekendheid) {

    /** How a suspect stands in a list. */
    static String naam(Signalement verdachte) {
        if (verdachte.nomenNescio()) {
            return "N.N. (naam onbekend)";
        }
        return verdachte.naam().isLeeg()
                ? "alleen nummer bekend"
                : verdachte.naam().voorLijst();
    }

    /** Which zaken a list shows. */
    public enum Filter {
        OPEN("Alle open zaken"),
        BEKEND("Bekend"),
        MOGELIJK("Mogelijk bekend"),
        NIET_GECONTROLEERD("Niet gecontroleerd"),
        NIET_TE_CONTROLEREN("Niet te controleren"),
        NIET_BEKEND("Niet bekend"),
        AFGEROND("Beslist");

        private final String label;

        Filter(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Numbers for the start page of a ZSM-locatie; only open zaken. */
    public record Tellers(int bekend, int mogelijk, int nietTeControleren, int nietGecontroleerd, int open) {}

    @Override
    public String toString() {
        return "ZaakRegel[" + id + "]";
    }
}
