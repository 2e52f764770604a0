package nl.schakel.adviezen.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Bijzonderheden;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import org.springframework.util.MultiValueMap;

/** Reads the form of an advice; the rows of incidents come as four lists of equal length. */
final class Adviesformulier {
    private static final int MEER_RIJEN = 2;
    private static final Incident LEGE_RIJ = new Incident("", "", "", "");

    private Adviesformulier() {}

    static Adviesinvoer lees(MultiValueMap<String, String> velden) {
        return new Adviesinvoer(
                new Voorstel(een(velden, "voorkeurCode"), een(velden, "voorkeurVoorwaarden")),
                new Voorstel(een(velden, "terugvalCode"), een(velden, "terugvalVoorwaarden")),
                een(velden, "doel"),
                een(velden, "context"),
                incidenten(velden),
                een(velden, "hulpEnToezicht"),
                new Bron(een(velden, "bronDatum"), aanwezigen(velden)),
                new Contact(een(velden, "contactNaam"), een(velden, "contactTelefoon")),
                new Bijzonderheden(
                        een(velden, "afgeradenCode"),
                        een(velden, "geldigTot"),
                        keuze(Lij.values(), een(velden, "lij"), Lij.ONBEKEND),
                        keuze(Derden.values(), een(velden, "derden"), Derden.ONBEANTWOORD)));
    }

    private static <E extends Enum<E>> E keuze(E[] waarden, String naam, E anders) {
        return Arrays.stream(waarden)
                .filter(w -> w.name().equals(naam))
                .findFirst()
                .orElse(anders);
    }

    /** The ticked participants of the casus, and who else was typed. */
    private static String aanwezigen(MultiValueMap<String, String> velden) {
        Set<String> wie = new LinkedHashSet<>();
        Stream.concat(
                        velden.getOrDefault("bronDeelnemer", List.of()).stream(),
                        Arrays.stream(een(velden, "bronAanwezigen").split("[,;]")))
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .forEach(wie::add);
        return String.join(", ", wie);
    }

    /** Who was there of the participants of the casus. */
    static Set<String> aangevinkt(Adviesinvoer in, List<String> deelnemers) {
        Set<String> genoemd = genoemd(in).map(Adviesformulier::klein).collect(Collectors.toSet());
        return deelnemers.stream().filter(d -> genoemd.contains(klein(d))).collect(Collectors.toSet());
    }

    /** Who was there and is no participant of the casus. */
    static String anderen(Adviesinvoer in, List<String> deelnemers) {
        Set<String> bekend = deelnemers.stream().map(Adviesformulier::klein).collect(Collectors.toSet());
        return genoemd(in).filter(naam -> !bekend.contains(klein(naam))).collect(Collectors.joining(", "));
    }

    private static Stream<String> genoemd(Adviesinvoer in) {
        return Arrays.stream(in.bron().aanwezigen().split("[,;]"))
                .map(String::strip)
                .filter(naam -> !naam.isEmpty());
    }

    private static String klein(String naam) {
        return naam.toLowerCase(Locale.ROOT);
    }

    static int versie(MultiValueMap<String, String> velden) {
        String versie = een(velden, "versie");
        return versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : -1;
    }

    private static List<Incident> incidenten(MultiValueMap<String, String> velden) {
        List<Incident> rijen = new ArrayList<>();
        int aantal = velden.getOrDefault("incidentAard", List.of()).size();
        for (int i = 0; i < Math.min(aantal, Adviesinvoer.MEESTE_INCIDENTEN + MEER_RIJEN); i++) {
            rijen.add(new Incident(
                    cel(velden, "incidentDatum", i),
                    cel(velden, "incidentSoort", i),
                    cel(velden, "incidentAard", i),
                    cel(velden, "incidentGevolg", i)));
        }
        return rijen;
    }

    private static String cel(MultiValueMap<String, String> velden, String naam, int rij) {
        List<String> waarden = velden.getOrDefault(naam, List.of());
        return rij < waarden.size() ? waarden.get(rij) : "";
    }

    static String een(MultiValueMap<String, String> velden, String naam) {
        String waarde = velden.getFirst(naam);
        return waarde == null ? "" : waarde;
    }

    /** The filled rows and one empty one; two when the casus is about domestic violence and nothing was filled in. */
    static List<Incident> rijen(Adviesinvoer invoer, int leeg) {
        List<Incident> rijen = new ArrayList<>(invoer.incidenten());
        for (int i = 0; i < leeg && rijen.size() < Adviesinvoer.MEESTE_INCIDENTEN; i++) {
            rijen.add(LEGE_RIJ);
        }
        return rijen;
    }

    /** The advice with a phrase added to the conditions of the preferred decision or of the fallback. */
    static Adviesinvoer metZin(Adviesinvoer in, boolean terugval, String zin) {
        Voorstel v = terugval ? in.terugval() : in.voorkeur();
        String tekst = v.voorwaarden().isEmpty() ? zin : v.voorwaarden() + "\n" + zin;
        Voorstel nieuw = new Voorstel(v.code(), tekst);
        return new Adviesinvoer(
                terugval ? in.voorkeur() : nieuw,
                terugval ? nieuw : in.terugval(),
                in.doel(),
                in.context(),
                in.incidenten(),
                in.hulpEnToezicht(),
                in.bron(),
                in.contact(),
                in.bijzonder());
    }
}
