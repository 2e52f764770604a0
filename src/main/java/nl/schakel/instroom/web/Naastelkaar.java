package nl.schakel.instroom.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking;

/**
 * One line of the comparison: what the suspect gave, and in a word how the known person compares. The value of the known
 * person is not here: it stays closed until somebody says that it is the same person (domain rules R11 and R35).
 */
record Naastelkaar(String veld, String verdachte, Veldvergelijking vergelijking) {
    private static final Map<String, Function<Signalement, String>> WAARDEN = Map.of(
            "BSN",
            Signalement::bsnInvoer,
            "Achternaam",
            s -> (s.naam().voorvoegsel() + " " + s.naam().geslachtsnaam()).strip(),
            "Voornaam",
            s -> s.naam().voornamen(),
            "Geboortedatum",
            s -> s.geboortedatum().isBekend() ? s.geboortedatum().tekst() : "",
            "Geslacht",
            s -> s.geslacht().label(),
            "Woonplaats",
            Signalement::woonplaats,
            "SKN",
            Signalement::skn,
            "Adres",
            s -> s.adres().tekst());

    static List<Naastelkaar> van(Signalement verdachte, List<Veldvergelijking> uitleg) {
        return uitleg.stream()
                .map(v -> new Naastelkaar(
                        v.veld(), WAARDEN.getOrDefault(v.veld(), _ -> "").apply(verdachte), v))
                .toList();
    }

    @Override
    public String toString() {
        return "Naastelkaar[" + veld + "]";
    }
}
