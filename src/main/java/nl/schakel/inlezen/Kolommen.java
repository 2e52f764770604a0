package nl.schakel.inlezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.casussen.Inlezen;
import nl.schakel.kern.Weigering;

/** The columns of a file: those of a person and casus, and those of an advice. */
public final class Kolommen {
    /** The columns of an advice; it is kept as a draft that still needs a second person. */
    public static final List<String> ADVIES = List.of(
            "advies_voorkeur",
            "advies_voorwaarden",
            "advies_terugval",
            "advies_terugval_voorwaarden",
            "advies_doel",
            "advies_context",
            "advies_hulp_en_toezicht",
            "advies_casusoverleg",
            "advies_aanwezigen",
            "advies_contact",
            "advies_telefoon");

    /** All columns, in the order of the template. */
    public static final List<String> ALLE =
            Stream.concat(Inlezen.KOLOMMEN.stream(), ADVIES.stream()).toList();

    private Kolommen() {}

    /** @throws Weigering at field {@code lijst} when the file cannot be understood by these names */
    static void keur(List<String> kop) {
        if (!kop.contains("geslachtsnaam")) {
            throw new Weigering(
                    "lijst", "De eerste regel moet de namen van de kolommen bevatten, met in elk geval geslachtsnaam.");
        }
        Set<String> gehad = new HashSet<>();
        for (String naam : kop) {
            if (ALLE.contains(naam) && !gehad.add(naam)) {
                throw new Weigering(
                        "lijst",
                        "De kolom %s staat twee keer in het bestand. Haal er een weg: anders is niet zeker welke telt."
                                .formatted(naam));
            }
        }
    }

    static List<String> onbekend(List<String> kop) {
        List<String> onbekend = new ArrayList<>(kop);
        onbekend.removeIf(k -> k.isEmpty() || ALLE.contains(k));
        return onbekend;
    }
}
