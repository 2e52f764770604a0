package nl.schakel.webbasis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.kern.Weigering;

/** What is wrong with a form: at most one Dutch message a field; the empty name stands for the form as a whole. */
public final class Fouten {
    private final Map<String, String> berichten = new LinkedHashMap<>();

    /** The errors of a refused step. */
    public static Fouten van(Weigering weigering) {
        return new Fouten().voeg(weigering.veld().orElse(""), weigering.boodschap());
    }

    /** Adds a message; the first one of a field stays. */
    public Fouten voeg(String veld, String bericht) {
        berichten.putIfAbsent(veld, bericht);
        return this;
    }

    public boolean heeft(String veld) {
        return berichten.containsKey(veld);
    }

    /** The message of a field; empty text when there is none. */
    public String bij(String veld) {
        return berichten.getOrDefault(veld, "");
    }

    public boolean leeg() {
        return berichten.isEmpty();
    }

    /** All messages in the order of the form, for the summary at the top. */
    public Iterable<Map.Entry<String, String>> alle() {
        return Collections.unmodifiableMap(berichten).entrySet();
    }
}
