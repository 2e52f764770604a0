package nl.schakel.adviezen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that look like the name or a number of somebody else, so that the author can think twice: an advice in the
 * dossier may be read by the defence. It only points; it can miss a name and it can point at what is none.
 */
final class Derdenspoor {
    private static final String NAAMDEEL = "\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{Lu}\\p{Ll}+)*";
    private static final String TUSSEN = "(?:(?:van|de|den|der|ten|ter|het|'t|el|al|la|di|in|op) ){0,3}";

    /** After words for relatives and other people a capital is a name. */
    private static final Pattern NA_RELATIE = Pattern.compile(
            "(?iu:\\b(?:moeder|vader|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|partner|ex-partner|ex|echtgenoot|echtgenote|vriend|vriendin|buurman|buurvrouw|oma|opa|oom|tante|neef|nicht|kind|stiefvader|stiefmoeder|slachtoffer|aangever|aangeefster|getuige|medeverdachte|dhr\\.?|mw\\.?|mevr\\.?|mevrouw|meneer|de heer|familie))\\s+("
                    + TUSSEN + NAAMDEEL + "(?: " + NAAMDEEL + ")?)");

    /** Initials and a surname: J. de Boer. */
    private static final Pattern VOORLETTERS =
            Pattern.compile("(?<![\\p{L}.])((?:\\p{Lu}\\.\\s?){1,4}" + TUSSEN + NAAMDEEL + ")");

    /** Two names in a row, not at the start of a sentence. */
    private static final Pattern TWEE_NAMEN =
            Pattern.compile("(?<=[\\p{Ll},;(] )(" + NAAMDEEL + " " + TUSSEN + NAAMDEEL + ")");

    private static final Pattern NUMMER = Pattern.compile(
            "(?<![\\d-])(\\d{9}|0[1-9]\\d{0,3}[- ]?\\d{6,8}|[\\w.+-]+@[\\w.-]+\\.\\w{2,}|\\d{4}\\s?[A-Z]{2}\\s\\d{1,4})(?![\\d-])");

    /** Words of organisations, places of work and days; a pair of capitals with one of these is no person. */
    private static final Set<String> GEEN_PERSOON = Set.of(
            "veilig",
            "thuis",
            "raad",
            "leger",
            "heils",
            "openbaar",
            "ministerie",
            "jeugdzorg",
            "jeugdbescherming",
            "reclassering",
            "veiligheidshuis",
            "politie",
            "gemeente",
            "gezondheid",
            "ggz",
            "halt",
            "humanitas",
            "stichting",
            "slachtofferhulp",
            "nederland",
            "wet",
            "huis",
            "centrum",
            "basisschool",
            "college",
            "school",
            "lyceum",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "forensische",
            "polikliniek",
            "kinderrechter",
            "officier",
            "justitie");

    private Derdenspoor() {}

    /** What looks like somebody else, in the order of the text, each once; at most five. */
    static List<String> zoek(String tekst, Set<String> eigenNamen) {
        Set<String> gevonden = new LinkedHashSet<>();
        for (Pattern vorm : List.of(NA_RELATIE, VOORLETTERS, TWEE_NAMEN, NUMMER)) {
            Matcher m = vorm.matcher(tekst);
            while (m.find() && gevonden.size() < 5) {
                String woord = m.group(1).strip();
                if (isVanEenAnder(woord, eigenNamen)) {
                    gevonden.add(woord);
                }
            }
        }
        return zonderDelen(gevonden);
    }

    private static boolean isVanEenAnder(String woord, Set<String> eigenNamen) {
        for (String deel : woord.toLowerCase(Locale.ROOT).split("[\\s.]+")) {
            if (GEEN_PERSOON.contains(deel) || (deel.length() > 2 && eigenNamen.contains(deel))) {
                return false;
            }
        }
        return true;
    }

    /** The same name found in two ways is told once, in its longest form. */
    private static List<String> zonderDelen(Set<String> gevonden) {
        List<String> over = new ArrayList<>();
        for (String woord : gevonden) {
            if (gevonden.stream().noneMatch(ander -> !ander.equals(woord) && ander.contains(woord))) {
                over.add(woord);
            }
        }
        return over;
    }
}
