package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.ACHTERNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.VOORNAAM;

import java.util.List;

/**
 * Surname and first name, compared together: which of somebody's names is meant follows from both.
 *
 * @param andereNaam it is another name than the own one of both
 * @param verwisseld they agree when first name and surname of one are exchanged
 */
record Namen(Bevinding achternaam, Bevinding voornaam, boolean andereNaam, boolean verwisseld) {
    private static final String VERWISSELD = "voor- en achternaam verwisseld";
    private static final String ANDERE = "naam van partner of andere bekende naam";

    int gewicht(Weegschaal gewichten) {
        return gewichten.van(achternaam) + gewichten.van(voornaam);
    }

    /** The pair of names that agrees best; the own names of both when none is better. */
    static Namen beste(Profiel een, Profiel ander, Weegschaal gewichten) {
        Namen best = eigen(een, ander, gewichten);
        int hoogst = best.gewicht(gewichten);
        for (int i = 0; i < een.namen().size(); i++) {
            for (int j = 0; j < ander.namen().size(); j++) {
                if (i + j > 0) {
                    Namen namen = vergelijk(een.namen().get(i), ander.namen().get(j), gewichten.bijstellingen())
                            .alsAndereNaam();
                    int gewicht = namen.gewicht(gewichten);
                    if (namen.achternaam.past() && gewicht > hoogst) {
                        best = namen;
                        hoogst = gewicht;
                    }
                }
            }
        }
        return best;
    }

    private static Namen vergelijk(Naamvorm een, Naamvorm ander, Bijstellingen bijstellingen) {
        return new Namen(
                Naamvergelijking.achternaam(een.kern(), ander.kern(), bijstellingen),
                Naamvergelijking.voornaam(een.voornamen(), ander.voornamen(), bijstellingen),
                false,
                false);
    }

    /** An alias or a partner's name is less than the own name. */
    private Namen alsAndereNaam() {
        return achternaam.past()
                ? new Namen(
                        Bevinding.lijktOp(ACHTERNAAM, ANDERE).metBijstelling(Math.min(0, achternaam.bijstelling())),
                        voornaam,
                        true,
                        false)
                : this;
    }

    /** The own names of both, the wrong way round when only so they agree. */
    private static Namen eigen(Profiel een, Profiel ander, Weegschaal gewichten) {
        Naamvorm a = een.namen().getFirst();
        Naamvorm b = ander.namen().getFirst();
        Bijstellingen bij = gewichten.bijstellingen();
        Namen recht = vergelijk(a, b, bij);
        boolean andersom = !recht.achternaam.past()
                && begintGelijk(a.voornamen(), b.kern())
                && begintGelijk(a.kern(), b.voornamen())
                && (isVerwisseld(vergelijk(a.verwisseld(), b, bij)) || isVerwisseld(vergelijk(a, b.verwisseld(), bij)));
        return andersom
                ? new Namen(
                        Bevinding.lijktOp(ACHTERNAAM, VERWISSELD), Bevinding.lijktOp(VOORNAAM, VERWISSELD), false, true)
                : recht;
    }

    /** Whether any word of one begins with the sound of a word of the other; comparing whole names costs far more. */
    private static boolean begintGelijk(List<String> een, List<String> ander) {
        for (String a : een) {
            for (String b : ander) {
                if (beginklank(a) == beginklank(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static char beginklank(String woord) {
        char c = woord.charAt(0);
        return switch (c) {
            case 'y', 'j' -> 'i';
            case 'c', 'q' -> 'k';
            case 'v', 'w' -> 'f';
            case 'z' -> 's';
            default -> c;
        };
    }

    private static boolean isVerwisseld(Namen namen) {
        return namen.achternaam.past()
                && namen.voornaam.past()
                && (!namen.voornaam.zwak() || namen.achternaam.isGelijk());
    }
}
