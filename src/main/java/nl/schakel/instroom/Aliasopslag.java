package nl.schakel.instroom;

import java.util.List;
import nl.schakel.personen.Naam;
import tools.jackson.databind.json.JsonMapper;

/** How the other names of a suspect are stored: a list of voornamen, voorvoegsel, geslachtsnaam. */
final class Aliasopslag {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Aliasopslag() {}

    static String schrijf(List<Naam> aliassen) {
        return JSON.writeValueAsString(aliassen.stream()
                .map(a -> List.of(a.voornamen(), a.voorvoegsel(), a.geslachtsnaam()))
                .toList());
    }

    static List<Naam> lees(String json) {
        return List.of(JSON.readValue(json, String[][].class)).stream()
                .map(a -> new Naam(a[0], a[1], a[2]))
                .toList();
    }
}
