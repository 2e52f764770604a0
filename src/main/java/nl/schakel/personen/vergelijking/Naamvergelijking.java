package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.ACHTERNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.VOORNAAM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares surnames and first names that were brought to one spelling. */
final class Naamvergelijking {
    private static final int KORT = 4;
    private static final int LANG = 8;
    private static final int MEESTE_FOUTEN = 2;

    /** Everyday forms of first names; each set is one name. */
    private static final List<Set<String>> ROEPNAMEN = List.of(
            Set.of("johannes", "jan", "hans", "johan", "joop", "jannes"),
            Set.of("wilhelmus", "willem", "wim", "pim", "helmus"),
            Set.of("hendrikus", "hendrik", "henk", "rik", "harry", "hein"),
            Set.of("cornelis", "kees", "cor", "nelis"),
            Set.of("petrus", "piet", "peter", "pieter"),
            Set.of("antonius", "anton", "ton", "toon", "antoon"),
            Set.of("jacobus", "jaap", "koos", "jacob", "ko"),
            Set.of("gerardus", "gerard", "gerrit", "ger"),
            Set.of("adrianus", "adriaan", "arie", "ad", "janus"),
            Set.of("theodorus", "theo", "dirk", "dorus"),
            Set.of("franciscus", "frans", "frank"),
            Set.of("josephus", "jos", "jef", "joseph", "sjef"),
            Set.of("martinus", "martin", "tinus", "maarten"),
            Set.of("maria", "marie", "mieke", "ria", "mia"),
            Set.of("elisabeth", "liesbeth", "els", "betty", "lies"),
            Set.of("catharina", "tineke", "trijntje", "katrien", "toos", "karin"),
            Set.of("wilhelmina", "mina", "willy", "helma"),
            Set.of("johanna", "jo", "hanna", "anja", "joke"),
            Set.of("bartholomeus", "bart", "bartel", "mees"),
            Set.of("nicolaas", "klaas", "nico", "niek"),
            Set.of("lambertus", "bert", "lambert", "bertus", "huub"),
            Set.of("michael", "michiel", "machiel", "chiel", "mike", "giel"),
            Set.of("christiaan", "chris", "christian", "kris", "krzysztof"),
            Set.of("matthijs", "thijs", "matheus", "mathijs", "ties"),
            Set.of("sebastiaan", "bas", "bastiaan", "sebas"),
            Set.of("alexander", "alex", "sander", "lex", "xander"),
            Set.of("abdullah", "abdellah", "abdoul", "abdul", "abdel"),
            Set.of("leonardus", "leo", "leendert", "len"),
            Set.of("laurentius", "laurens", "lou", "rens"),
            Set.of("everardus", "evert", "eef"),
            Set.of("hubertus", "bert", "huub", "huib"),
            Set.of("geertruida", "truus", "geertje", "trudy"),
            Set.of("hendrika", "riek", "rika", "hennie", "henny"),
            Set.of("cornelia", "corrie", "cor", "nel", "neeltje", "lia"),
            Set.of("margaretha", "greet", "margriet", "marga", "gre", "rita"),
            Set.of(
                    "mohammed",
                    "mohamed",
                    "mohammad",
                    "muhammad",
                    "muhammed",
                    "mehmet",
                    "muhammet",
                    "mo",
                    "moh",
                    "simo"));

    /** In which of the sets a name stands, a bit each. */
    private static final Map<String, Long> ROEPNAAMGROEPEN = groepen();

    private Naamvergelijking() {}

    private static Map<String, Long> groepen() {
        Map<String, Long> groepen = new HashMap<>();
        for (int i = 0; i < ROEPNAMEN.size(); i++) {
            long groep = 1L << i;
            ROEPNAMEN.get(i).forEach(naam -> groepen.merge(naam, groep, (een, ander) -> een | ander));
        }
        return Map.copyOf(groepen);
    }

    static Bevinding achternaam(List<String> vraag, List<String> bekend, Bijstellingen bijstellingen) {
        if (vraag.isEmpty() || bekend.isEmpty()) {
            return Bevinding.ontbreekt(ACHTERNAAM);
        }
        String v = Spelling.aaneen(vraag);
        String b = Spelling.aaneen(bekend);
        if (v.equals(b)) {
            return Bevinding.gelijk(ACHTERNAAM).metBijstelling(bijstellingen.achternaam(v));
        }
        Bevinding anders = andereAchternaam(vraag, bekend, v, b);
        return anders.past()
                ? anders.metBijstelling(half(bijstellingen.achternaam(v), bijstellingen.achternaam(b)))
                : anders;
    }

    /** Names that are alike say less when one of them is common, but never more because it is rare. */
    private static int half(int een, int ander) {
        return Math.min(0, Math.min(een, ander)) / 2;
    }

    private static Bevinding andereAchternaam(List<String> vraag, List<String> bekend, String v, String b) {
        boolean delen = vraag.size() > 1 || bekend.size() > 1;
        if (delen && Set.copyOf(vraag).equals(Set.copyOf(bekend))) {
            return Bevinding.lijktOp(ACHTERNAAM, "delen in andere volgorde");
        }
        if (Spelling.isMetVoorvoegsel(v, b)) {
            return Bevinding.lijktOp(ACHTERNAAM, "voorvoegsel aan de naam geschreven");
        }
        int fouten = fouten(v, b);
        if (fouten <= MEESTE_FOUTEN) {
            return Bevinding.lijktOp(ACHTERNAAM, letters(fouten));
        }
        if (v.length() >= KORT && Klanken.klinktGelijk(v, b)) {
            return Bevinding.lijktOp(ACHTERNAAM, "klinkt hetzelfde");
        }
        boolean cedille = v.indexOf('c') >= 0 || b.indexOf('c') >= 0;
        if (cedille && v.length() >= KORT && Klanken.klinktZachtGelijk(v, b)) {
            return Bevinding.lijktOp(ACHTERNAAM, "klinkt hetzelfde");
        }
        if (Spelling.lijktMetVoorvoegsel(v, b)) {
            return Bevinding.lijktOp(ACHTERNAAM, "voorvoegsel aan de naam geschreven, en klein verschil");
        }
        if (delen && deeltWoord(vraag, bekend)) {
            return Bevinding.lijktOp(ACHTERNAAM, "een deel van de naam");
        }
        boolean begin = Math.min(v.length(), b.length()) > KORT && (v.startsWith(b) || b.startsWith(v));
        return begin ? Bevinding.zwak(ACHTERNAAM, "begint hetzelfde") : Bevinding.verschilt(ACHTERNAAM, "");
    }

    private static boolean deeltWoord(List<String> vraag, List<String> bekend) {
        for (String w : vraag) {
            for (String x : bekend) {
                if (w.length() >= KORT - 1 && (w.equals(x) || typfout(w, x))) {
                    return true;
                }
            }
        }
        return false;
    }

    static Bevinding voornaam(List<String> vraag, List<String> bekend, Bijstellingen bijstellingen) {
        if (vraag.isEmpty() || bekend.isEmpty()) {
            return Bevinding.ontbreekt(VOORNAAM);
        }
        String v = vraag.getFirst();
        String b = bekend.getFirst();
        if (v.length() == 1 || b.length() == 1) {
            return voorletters(vraag, bekend);
        }
        if (v.equals(b) || Spelling.aaneen(vraag).equals(Spelling.aaneen(bekend))) {
            return Bevinding.gelijk(VOORNAAM)
                    .metBijstelling(Math.min(bijstellingen.voornaam(v), bijstellingen.voornaam(b)));
        }
        int fouten = fouten(v, b);
        if (fouten <= MEESTE_FOUTEN) {
            return Bevinding.lijktOp(VOORNAAM, letters(fouten));
        }
        return andersGeschreven(vraag, bekend, v, b);
    }

    /** One of the two gave initials only: they agree as far as both have them. */
    private static Bevinding voorletters(List<String> vraag, List<String> bekend) {
        if (vraag.getFirst().charAt(0) != bekend.getFirst().charAt(0)) {
            return Bevinding.verschilt(VOORNAAM, "andere voorletter");
        }
        boolean meer = vraag.size() > 1 && bekend.size() > 1;
        if (meer && vraag.get(1).charAt(0) == bekend.get(1).charAt(0)) {
            return Bevinding.lijktOp(VOORNAAM, "de voorletters zijn gelijk");
        }
        return Bevinding.zwak(
                VOORNAAM, meer ? "de eerste voorletter is gelijk, de tweede niet" : "alleen de voorletter is bekend");
    }

    private static Bevinding andersGeschreven(List<String> vraag, List<String> bekend, String v, String b) {
        if (Klanken.klinktGelijk(v, b)) {
            return Bevinding.lijktOp(VOORNAAM, "klinkt hetzelfde");
        }
        if (roepnaam(v, b)) {
            return Bevinding.lijktOp(VOORNAAM, "kan een roepnaam zijn");
        }
        if (deeltVoornaam(vraag, bekend)) {
            return Bevinding.lijktOp(VOORNAAM, "een van de voornamen");
        }
        if (v.charAt(0) == b.charAt(0) && kort(v, b) && Spelling.afstand(v, b) == 1) {
            return Bevinding.zwak(VOORNAAM, "één letter verschil in een korte naam");
        }
        boolean begin = v.length() >= KORT - 1 && b.length() >= KORT - 1 && (v.startsWith(b) || b.startsWith(v));
        return begin ? Bevinding.zwak(VOORNAAM, "begint hetzelfde") : Bevinding.verschilt(VOORNAAM, "");
    }

    private static boolean deeltVoornaam(List<String> vraag, List<String> bekend) {
        for (String w : vraag) {
            if (w.length() > 1 && bekend.contains(w)) {
                return true;
            }
        }
        return false;
    }

    private static boolean kort(String a, String b) {
        return Math.min(a.length(), b.length()) == KORT - 1;
    }

    private static boolean roepnaam(String a, String b) {
        return (ROEPNAAMGROEPEN.getOrDefault(a, 0L) & ROEPNAAMGROEPEN.getOrDefault(b, 0L)) != 0;
    }

    static boolean typfout(String a, String b) {
        return fouten(a, b) <= MEESTE_FOUTEN;
    }

    /** One slip in a name of four letters or more, two in one of eight or more; otherwise more than is a slip. */
    private static int fouten(String a, String b) {
        int kortste = Math.min(a.length(), b.length());
        int meeste = kortste < KORT ? 0 : kortste < LANG ? 1 : MEESTE_FOUTEN;
        int fouten = meeste == 0 ? MEESTE_FOUTEN + 1 : Spelling.afstandTot(a, b, meeste);
        return fouten <= meeste ? fouten : MEESTE_FOUTEN + 1;
    }

    private static String letters(int aantal) {
        return Map.of(1, "één letter verschil", 2, "twee letters verschil").getOrDefault(aantal, "klein verschil");
    }
}
