package nl.schakel.adviezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * Two Veiligheidshuizen that advise something else on the same person; somebody must call both before deciding.
 *
 * @param uitleg in words: who advises what, and where they may still meet
 */
public record Tegenspraak(VeiligheidshuisCode een, VeiligheidshuisCode ander, String uitleg) {

    /**
     * Compares every pair of houses. Advices contradict when the preferred decisions differ, or when one advises against
     * what the other prefers. A measure that can stand beside a decision contradicts nothing.
     *
     * @param bijkomend codes of decisions that can be taken beside another
     */
    static List<Tegenspraak> tussen(List<Adviesblad> adviezen, Set<String> bijkomend) {
        List<Tegenspraak> gevonden = new ArrayList<>();
        for (int i = 0; i < adviezen.size(); i++) {
            for (int j = i + 1; j < adviezen.size(); j++) {
                Adviesblad a = adviezen.get(i);
                Adviesblad b = adviezen.get(j);
                String uitleg = a.veiligheidshuis().equals(b.veiligheidshuis()) ? "" : uitleg(a, b, bijkomend);
                if (!uitleg.isEmpty()) {
                    gevonden.add(new Tegenspraak(a.veiligheidshuis(), b.veiligheidshuis(), uitleg + oud(a) + oud(b)));
                }
            }
        }
        return gevonden;
    }

    /** Empty when the two can go together. */
    private static String uitleg(Adviesblad a, Adviesblad b, Set<String> bijkomend) {
        String afgeraden = afgeraden(a, b) + afgeraden(b, a);
        String codeA = a.inhoud().voorkeur().code();
        String codeB = b.inhoud().voorkeur().code();
        if (!afgeraden.isEmpty()) {
            return afgeraden;
        }
        if (codeA.equals(codeB) || bijkomend.contains(codeA) || bijkomend.contains(codeB)) {
            return "";
        }
        return "%s adviseert %s. %s adviseert %s."
                        .formatted(a.veiligheidshuisNaam(), a.voorkeur(), b.veiligheidshuisNaam(), b.voorkeur())
                + ontmoeting(a, b)
                + ontmoeting(b, a);
    }

    private static String afgeraden(Adviesblad wie, Adviesblad ander) {
        String afgeraden = wie.inhoud().bijzonder().afgeraden();
        return afgeraden.isEmpty()
                        || !afgeraden.equals(ander.inhoud().voorkeur().code())
                ? ""
                : "%s raadt %s af, en %s adviseert dat juist."
                        .formatted(wie.veiligheidshuisNaam(), wie.afgeraden(), ander.veiligheidshuisNaam());
    }

    /** Where the second choice of one is the first of the other. */
    private static String ontmoeting(Adviesblad a, Adviesblad b) {
        return a.inhoud().voorkeur().code().equals(b.inhoud().terugval().code())
                ? " De tweede keus van %s is wel %s.".formatted(b.veiligheidshuisNaam(), a.voorkeur())
                : "";
    }

    private static String oud(Adviesblad a) {
        return a.isVerouderd() ? " Het advies van %s is verouderd.".formatted(a.veiligheidshuisNaam()) : "";
    }

    /** Whether it is about this house. */
    public boolean gaatOver(VeiligheidshuisCode huis) {
        return een.equals(huis) || ander.equals(huis);
    }
}
