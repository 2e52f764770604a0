package nl.schakel.personen.vergelijking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much more or less than usual it says that two records have the same name: De Jong little, Kwakernaak much. In
 * thousandths of a bit, added to the weight of an equal name; names in the folded spelling without voorvoegsels.
 *
 * @param achternamen by surname; {@link #OVERIGE} for all that are not listed
 * @param voornamen by first name, likewise
 */
public record Bijstellingen(Map<String, Integer> achternamen, Map<String, Integer> voornamen) {
    /** Stands for every name that has no line of its own. */
    public static final String OVERIGE = "*";

    static final int DUIZEND = 1000;
    private static final int OVERIGE_STANDAARD = 400;

    /**
     * Surnames in classes. The first ten are the ten commonest of the public count of 2007 (Nederlandse Familienamenbank);
     * the others were placed by judgement. Names that are written alike without voorvoegsel are taken together.
     */
    private static final List<Klasse> ACHTERNAMEN = List.of(
            new Klasse(-3000, "jong jansen vries berg dyk bakker janssen visser smit meyer boer mulder"),
            new Klasse(
                    -2500,
                    "groot bos vos peters hendriks leeuwen dekker brouwer wit dykstra smits graaf meer linden kok meulen"),
            new Klasse(
                    -2000,
                    "jacobs haan vermeulen heuvel veen broek bruyn schouten beek heyden willems hoekstra maas verhoeven koster "
                            + "dam prins blom huisman peeters jonge kuypers veenstra kuyper postma kramer brink scholten "
                            + "yilmaz nguyen ali kaya singh mohamed"),
            new Klasse(
                    -1500,
                    "ven wal pol jonker bosch laan timmermans hoek willemsen sanders vliet gerritsen jonge hermans wolters "
                            + "schipper bosman post martens kaur demir ozturk sahin yildirim celik amrani idrissi bouzid hassan ahmed "
                            + "ramdin chen wang li yildiz aydin arslan dogan kilic"));

    /** First names, likewise in classes, by judgement. */
    private static final List<Klasse> VOORNAMEN = List.of(
            new Klasse(-1500, "johannes maria jan anna mohamed mohammed johanna cornelis hendrik willem"),
            new Klasse(
                    -1000,
                    "peter petrus elisabeth hendrika cornelia catharina jacobus wilhelmina gerrit adriana margaretha pieter "
                            + "wilhelmus antonius hendrikus maarten martin johan thomas kevin dennis mark robin daan fatima ahmed ali "
                            + "mustafa mehmet yusuf"));

    private static final Bijstellingen STANDAARD =
            new Bijstellingen(tabel(ACHTERNAMEN, OVERIGE_STANDAARD), tabel(VOORNAMEN, 0));

    private record Klasse(int bijstelling, String namen) {}

    /** Without any difference between names. */
    public static final Bijstellingen GEEN = new Bijstellingen(Map.of(), Map.of());

    public Bijstellingen {
        achternamen = Map.copyOf(achternamen);
        voornamen = Map.copyOf(voornamen);
    }

    /** The table that comes with the program. */
    public static Bijstellingen standaard() {
        return STANDAARD;
    }

    private static Map<String, Integer> tabel(List<Klasse> klassen, int overige) {
        Map<String, Integer> tabel = new LinkedHashMap<>();
        for (Klasse klasse : klassen) {
            for (String naam : klasse.namen().split(" ")) {
                tabel.putIfAbsent(naam, klasse.bijstelling());
            }
        }
        tabel.put(OVERIGE, overige);
        return tabel;
    }

    int achternaam(String naam) {
        return van(achternamen, naam);
    }

    int voornaam(String naam) {
        return van(voornamen, naam);
    }

    /** The most that an equal name can weigh more, both together. */
    int hoogstens() {
        return hoogste(achternamen) + hoogste(voornamen);
    }

    private static int hoogste(Map<String, Integer> tabel) {
        return tabel.values().stream()
                .mapToInt(Integer::intValue)
                .filter(n -> n > 0)
                .max()
                .orElse(0);
    }

    private static int van(Map<String, Integer> tabel, String naam) {
        return Optional.ofNullable(tabel.get(naam)).orElseGet(() -> tabel.getOrDefault(OVERIGE, 0));
    }
}
