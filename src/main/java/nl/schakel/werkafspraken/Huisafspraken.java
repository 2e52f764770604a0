package nl.schakel.werkafspraken;

import java.util.Locale;
import nl.schakel.kern.Weigering;

/**
 * What one Veiligheidshuis agreed, as it holds at a moment.
 *
 * @param versheidMaanden an advice older than this number of months is verouderd; 1-12
 * @param ontvangstbevestiging ZSM sees when the house opened feedback; never what the house does with it
 * @param meldingTerugkoppeling the house gets a notice of new feedback besides its inbox
 */
public record Huisafspraken(
        int versheidMaanden,
        Terugkoppelwijze terugkoppelwijze,
        boolean ontvangstbevestiging,
        boolean meldingTerugkoppeling) {

    public Huisafspraken {
        if (versheidMaanden < 1 || versheidMaanden > 12) {
            throw new Weigering(
                    "versheidMaanden",
                    "Kies 1 tot en met 12 maanden. Een advies ouder dan een jaar is altijd verouderd.");
        }
    }

    /** What was agreed, as a text of a few sentences for the history. */
    public String inWoorden() {
        return "Advies verouderd na %s. Terugkoppeling: %s. Ontvangst zichtbaar: %s. Melding: %s."
                .formatted(
                        versheidMaanden == 1 ? "1 maand" : versheidMaanden + " maanden",
                        terugkoppelwijze.label().toLowerCase(Locale.ROOT),
                        ontvangstbevestiging ? "ja" : "nee",
                        meldingTerugkoppeling ? "ja" : "nee");
    }
}
