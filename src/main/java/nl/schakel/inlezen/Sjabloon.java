package nl.schakel.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The file to fill in: the columns with what goes into them. Holds no data. */
public final class Sjabloon {
    private static final Map<String, String> UITLEG = uitleg();
    private static final int BREED = 24;
    private static final int BREEDST = 90;

    private Sjabloon() {}

    private static Map<String, String> uitleg() {
        Map<String, String> u = new LinkedHashMap<>();
        u.put("bsn", "Negen cijfers, als het bekend is.");
        u.put("skn", "Strafrechtsketennummer, als het bekend is.");
        u.put("voornamen", "Alle voornamen, met spaties ertussen.");
        u.put("voorvoegsel", "Bijvoorbeeld: van der.");
        u.put("geslachtsnaam", "Achternaam. Altijd invullen.");
        u.put("geboortedatum", "31-01-1985 of 1985-01-31; 00 voor wat onbekend is. Zonder BSN altijd invullen.");
        u.put("geslacht", "M, V of leeg.");
        u.put("straat", "");
        u.put("huisnummer", "Met toevoeging.");
        u.put("postcode", "");
        u.put("woonplaats", "");
        u.put("partner_voorvoegsel", "");
        u.put("partner_geslachtsnaam", "Achternaam van de partner.");
        u.put("naamgebruik", "E eigen, P partner, V partner voor eigen, N partner na eigen.");
        u.put("geheimhouding", "ja of nee.");
        u.put("aliassen", "Andere namen, met | ertussen.");
        u.put("andere_adressen", "Andere adressen, met | ertussen: Lindelaan 12, 1234 AB Domstad.");
        u.put("huiselijk_geweld", "ja of nee.");
        u.put("jeugd", "ja of nee; leeg: naar leeftijd.");
        u.put("procesregisseur", "Naam.");
        u.put("advies_voorkeur", "Code van de beslissing, bijvoorbeeld DAG-PR. Het advies wordt een concept.");
        u.put("advies_voorwaarden", "Bij de beslissing.");
        u.put("advies_terugval", "Code, als de voorkeur niet kan.");
        u.put("advies_terugval_voorwaarden", "");
        u.put("advies_doel", "Wat de interventie moet bereiken.");
        u.put("advies_context", "Gevolgen voor gezin en omgeving.");
        u.put("advies_hulp_en_toezicht", "Wat er loopt.");
        u.put("advies_casusoverleg", "Datum van het overleg.");
        u.put("advies_aanwezigen", "Organisaties die erbij waren.");
        u.put("advies_contact", "Wie ZSM kan bellen.");
        u.put("advies_telefoon", "");
        return u;
    }

    /** The columns with what goes into them, in the order of the template. */
    public static Map<String, String> kolommen() {
        Map<String, String> kolommen = new LinkedHashMap<>();
        Kolommen.ALLE.forEach(k -> kolommen.put(k, UITLEG.getOrDefault(k, "")));
        return kolommen;
    }

    /** Only the first line, with semicolons; UTF-8 with a mark, so that spreadsheet programs see it. */
    public static byte[] csv() {
        return ("\uFEFF" + String.join(";", Kolommen.ALLE) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A sheet to fill in and a sheet that explains; all columns are text, so that no number loses its zeros. */
    public static byte[] xlsx() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(uit, "Schakel", "1.0")) {
            Worksheet lijst = boek.newWorksheet("Lijst");
            for (int i = 0; i < Kolommen.ALLE.size(); i++) {
                lijst.value(0, i, Kolommen.ALLE.get(i));
                lijst.width(i, BREED);
                lijst.style(0, i).bold().set();
                lijst.range(1, i, 2000, i).style().format("@").set();
            }
            lijst.freezePane(0, 1);
            Worksheet uitleg = boek.newWorksheet("Uitleg");
            uitleg.width(0, BREED);
            uitleg.width(1, BREEDST);
            int rij = 0;
            for (Map.Entry<String, String> k : kolommen().entrySet()) {
                uitleg.value(rij, 0, k.getKey());
                uitleg.value(rij, 1, k.getValue());
                rij++;
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return uit.toByteArray();
    }
}
