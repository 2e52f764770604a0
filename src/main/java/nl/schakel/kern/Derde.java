package nl.schakel.kern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who sits at the table of ZSM but takes no part in the cooperation of a Veiligheidshuis (WGS art. 1.7). */
public enum Derde {
    SLACHTOFFERHULP("Slachtofferhulp Nederland", List.of("slachtofferhulp", "shn")),
    HALT("Halt", List.of("halt"));

    private final String label;
    private final List<String> woorden;

    Derde(String label, List<String> woorden) {
        this.label = label;
        this.woorden = woorden;
    }

    /** The name of the organisation, as on screens and on paper. */
    public String label() {
        return label;
    }

    /** The third party of which a typed name is one: {@code Stichting Halt}, {@code SHN}. */
    public static Optional<Derde> in(String naam) {
        List<String> woorden = Arrays.asList(naam.toLowerCase(Locale.ROOT).split("\\P{L}+"));
        return Arrays.stream(values())
                .filter(d -> d.woorden.stream().anyMatch(woorden::contains))
                .findFirst();
    }
}
