package nl.schakel.adviezen.web;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import org.springframework.util.MultiValueMap;

/** Reads the form of an advice; the rows of incidents come as three lists of equal length. */
final class Adviesformulier {
    private static final int MEER_RIJEN = 2;

    private Adviesformulier() {}

    static Adviesinvoer lees(MultiValueMap<String, String> velden) {
        return new Adviesinvoer(
                new Voorstel(een(velden, "voorkeurCode"), een(velden, "voorkeurVoorwaarden")),
                new Voorstel(een(velden, "terugvalCode"), een(velden, "terugvalVoorwaarden")),
                een(velden, "doel"),
                een(velden, "context"),
                incidenten(velden),
                een(velden, "hulpEnToezicht"),
                new Bron(een(velden, "bronDatum"), een(velden, "bronAanwezigen")),
                new Contact(een(velden, "contactNaam"), een(velden, "contactTelefoon")),
                Boolean.parseBoolean(een(velden, "overDerden")));
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
                    cel(velden, "incidentDatum", i), cel(velden, "incidentAard", i), cel(velden, "incidentGevolg", i)));
        }
        return rijen;
    }

    private static String cel(MultiValueMap<String, String> velden, String naam, int rij) {
        List<String> waarden = velden.getOrDefault(naam, List.of());
        return rij < waarden.size() ? waarden.get(rij) : "";
    }

    private static String een(MultiValueMap<String, String> velden, String naam) {
        String waarde = velden.getFirst(naam);
        return waarde == null ? "" : waarde;
    }

    /** The filled rows and two empty ones, so that rows can be added without a script. */
    static List<Incident> rijen(Adviesinvoer invoer) {
        List<Incident> rijen = new ArrayList<>(invoer.incidenten());
        for (int i = 0; i < MEER_RIJEN && rijen.size() < Adviesinvoer.MEESTE_INCIDENTEN; i++) {
            rijen.add(new Incident("", "", ""));
        }
        return rijen;
    }
}
