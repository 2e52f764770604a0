package nl.schakel.casussen;

import java.util.List;
import java.util.Optional;

/**
 * What became of each line of a file; holds no personal data, only line numbers.
 *
 * @param onbekendeKolommen columns that were not used
 */
public record Inleesverslag(List<Regel> regels, List<String> onbekendeKolommen) {
    public Inleesverslag {
        regels = List.copyOf(regels);
        onbekendeKolommen = List.copyOf(onbekendeKolommen);
    }

    /** What became of a line. */
    public enum Uitkomst {
        TOEGEVOEGD("toegevoegd"),
        AL_BEKEND("al bekend"),
        FOUT("niet ingelezen");

        private final String label;

        Uitkomst(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One line of the file.
     *
     * @param nummer line number in the file, from 1; the header counts
     * @param melding what is wrong and what to do; empty when nothing is
     * @param casus the casus that was opened or was there already
     */
    public record Regel(int nummer, Uitkomst uitkomst, String melding, Optional<CasusId> casus) {}

    /** How many lines had this outcome. */
    public long aantal(Uitkomst uitkomst) {
        return regels.stream().filter(r -> r.uitkomst() == uitkomst).count();
    }

    public long toegevoegd() {
        return aantal(Uitkomst.TOEGEVOEGD);
    }

    public long alBekend() {
        return aantal(Uitkomst.AL_BEKEND);
    }

    public long fout() {
        return aantal(Uitkomst.FOUT);
    }
}
