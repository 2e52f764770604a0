package nl.schakel.adviezen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What not every advice has.
 *
 * @param afgeraden decision that ZSM had better not take; from the list of decisions, may be empty
 * @param geldigTot last day on which the author wants it used, as it was typed; empty: the limit of the house
 * @param lij what is known of the LIJ; only in a youth casus
 * @param derden the answer to the question whether it holds facts about others
 */
public record Bijzonderheden(String afgeraden, String geldigTot, Lij lij, Derden derden) {
    public static final Bijzonderheden LEEG = new Bijzonderheden("", "", Lij.ONBEKEND, Derden.ONBEANTWOORD);

    public Bijzonderheden {
        afgeraden = afgeraden.strip();
        geldigTot = geldigTot.strip();
    }

    static Bijzonderheden met(Derden derden) {
        return new Bijzonderheden("", "", Lij.ONBEKEND, derden);
    }

    /** The own last day of the advice, when one was given that is a day. */
    public Optional<LocalDate> eigenTot() {
        return Kwaliteitstoets.dag(geldigTot);
    }

    /**
     * The Landelijk Instrumentarium Jeugdstrafrechtketen. When it leads to a raadsonderzoek, the context is gathered there,
     * and more questions to the Veiligheidshuis are not needed (Handreiking, annex 1, koppelvlak 1, jeugd).
     */
    public enum Lij {
        ONBEKEND("Nog niet bekend"),
        GEEN_RAADSONDERZOEK("LIJ afgenomen: geen raadsonderzoek"),
        RAADSONDERZOEK("LIJ afgenomen: raadsonderzoek volgt");

        private final String label;

        Lij(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The answer to: does it hold facts about others than this person? */
    public enum Derden {
        ONBEANTWOORD("Nog niet beantwoord"),
        NEE("Nee"),
        JA("Ja, en dat is nodig voor het advies");

        private final String label;

        Derden(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "Bijzonderheden[afgeschermd]";
    }
}
