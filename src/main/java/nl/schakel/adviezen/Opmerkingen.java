package nl.schakel.adviezen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.kern.Weigering;

/**
 * What an approver says about an advice: as a whole, and at single fields.
 *
 * @param perVeld remarks by the name of the field; never blank
 */
public record Opmerkingen(String algemeen, Map<String, String> perVeld) {
    /** Longest remark. */
    public static final int MAX = 400;

    /** The fields at which a remark can be made, with their names for people, in the order of the form. */
    public static final Map<String, String> VELDEN = velden();

    public static final Opmerkingen GEEN = new Opmerkingen("", Map.of());

    public Opmerkingen {
        algemeen = algemeen.strip();
        Map<String, String> schoon = new LinkedHashMap<>();
        for (String veld : VELDEN.keySet()) {
            String tekst = perVeld.getOrDefault(veld, "").strip();
            if (!tekst.isEmpty()) {
                schoon.put(veld, tekst);
            }
        }
        perVeld = Map.copyOf(schoon);
    }

    private static Map<String, String> velden() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("voorkeurCode", "Advies en voorwaarden");
        velden.put("terugvalCode", "Als dat niet kan");
        velden.put("doel", "Doel van de interventie");
        velden.put("context", "Context: gezin en omgeving");
        velden.put("incidenten", "Incidenten huiselijk geweld");
        velden.put("hulpEnToezicht", "Lopende hulp en toezicht");
        velden.put("bronDatum", "Casusoverleg");
        velden.put("contactNaam", "Contact");
        return Collections.unmodifiableMap(velden);
    }

    /** A remark on the whole only. */
    public static Opmerkingen algemeen(String tekst) {
        return new Opmerkingen(tekst, Map.of());
    }

    public boolean isLeeg() {
        return algemeen.isEmpty() && perVeld.isEmpty();
    }

    /** The remark at a field; empty text when there is none. */
    public String bij(String veld) {
        return perVeld.getOrDefault(veld, "");
    }

    /** The remarks at fields for people, in the order of the form: {@code Context: te vaag}. */
    public List<String> regels() {
        return VELDEN.entrySet().stream()
                .filter(v -> perVeld.containsKey(v.getKey()))
                .map(v -> v.getValue() + ": " + bij(v.getKey()))
                .toList();
    }

    /** What the author reads first. */
    String kop() {
        return algemeen.isEmpty() ? "Zie de opmerkingen bij de velden." : algemeen;
    }

    /** @throws Weigering when nothing was said, or too much */
    void vereis() {
        if (isLeeg()) {
            throw new Weigering("opmerking", "Schrijf wat er beter moet, zodat de auteur verder kan.");
        }
        vereisKort();
    }

    /** @throws Weigering at the remark that is too long */
    void vereisKort() {
        if (algemeen.length() > MAX) {
            throw new Weigering("opmerking", "Houd de opmerking korter dan 400 tekens.");
        }
        perVeld.forEach((veld, tekst) -> {
            if (tekst.length() > MAX) {
                throw new Weigering("opmerking-" + veld, "Houd de opmerking korter dan 400 tekens.");
            }
        });
    }

    @Override
    public String toString() {
        return "Opmerkingen[afgeschermd]";
    }
}
