package nl.schakel.proef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Converts the fictional test persons of the Dutch population register (JSON with {@code personen}) to the CSV of the
 * import of known persons. Run: {@code main(json, csv)}.
 */
public final class BrpTestpersonen {
    private static final String KOP =
            "bsn;voornamen;voorvoegsel;geslachtsnaam;geboortedatum;geslacht;straat;huisnummer;postcode;woonplaats;partner_voorvoegsel;partner_geslachtsnaam";

    private BrpTestpersonen() {}

    public static void main(String[] args) throws IOException {
        List<String> regels = new ArrayList<>(List.of(KOP));
        lees(Path.of(args[0])).forEach(rij -> regels.add(String.join(";", rij)));
        Files.write(Path.of(args[1]), regels);
    }

    /** The persons as rows of twelve cells, in the order of the heading. */
    static List<List<String>> lees(Path json) throws IOException {
        List<List<String>> rijen = new ArrayList<>();
        for (JsonNode p : new ObjectMapper().readTree(Files.readString(json)).path("personen")) {
            JsonNode naam = p.path("naam");
            JsonNode adres = p.path("verblijfplaats");
            JsonNode partner = p.path("partners").path(0).path("naam");
            String datum = tekst(p.path("geboorte"), "datum");
            String dag = datum.length() == 8
                    ? datum.substring(6) + "-" + datum.substring(4, 6) + "-" + datum.substring(0, 4)
                    : "";
            rijen.add(List.of(
                    tekst(p, "burgerservicenummer"),
                    tekst(naam, "voornamen"),
                    tekst(naam, "voorvoegsel"),
                    tekst(naam, "geslachtsnaam"),
                    dag.equals("00-00-0000") ? "" : dag,
                    tekst(p.path("geslacht"), "code"),
                    tekst(adres, "straat"),
                    tekst(adres, "huisnummer"),
                    tekst(adres, "postcode"),
                    tekst(adres, "woonplaats"),
                    tekst(partner, "voorvoegsel"),
                    tekst(partner, "geslachtsnaam")));
        }
        return rijen;
    }

    private static String tekst(JsonNode node, String veld) {
        return node.path(veld).asString("").replace(';', ',').replace("\n", " ");
    }
}
