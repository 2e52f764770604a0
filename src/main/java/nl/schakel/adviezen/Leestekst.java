package nl.schakel.adviezen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;

/** An advice as lines of text with a name, to lay two beside each other. */
final class Leestekst {
    private Leestekst() {}

    /**
     * @param beslissing gives the description of a decision
     * @param incident gives the name of a kind of incident
     */
    static Map<String, String> van(Adviesinvoer i, UnaryOperator<String> beslissing, UnaryOperator<String> incident) {
        Map<String, String> regels = new LinkedHashMap<>();
        regels.put("Advies", voorstel(i.voorkeur(), beslissing));
        regels.put("Als dat niet kan", voorstel(i.terugval(), beslissing));
        regels.put("Afgeraden", beslissing.apply(i.bijzonder().afgeraden()));
        regels.put("Doel", i.doel());
        regels.put("Context", i.context());
        regels.put(
                "Incidenten",
                i.incidenten().stream().map(r -> regel(r, incident)).collect(Collectors.joining("\n")));
        regels.put("Hulp en toezicht", i.hulpEnToezicht());
        regels.put("Casusoverleg", samen(i.bron().datum(), i.bron().aanwezigen()));
        regels.put("Contact", samen(i.contact().naam(), i.contact().telefoon()));
        regels.put("Geldig tot", i.bijzonder().geldigTot());
        regels.put(
                "LIJ",
                i.bijzonder().lij() == Bijzonderheden.Lij.ONBEKEND
                        ? ""
                        : i.bijzonder().lij().label());
        return regels;
    }

    private static String voorstel(Voorstel v, UnaryOperator<String> beslissing) {
        String wat = beslissing.apply(v.code());
        return v.voorwaarden().isEmpty() ? wat : wat + "\n" + v.voorwaarden();
    }

    private static String regel(Incident i, UnaryOperator<String> incident) {
        return samen(samen(i.datum(), incident.apply(i.soort())), samen(i.aard(), i.gevolg()));
    }

    private static String samen(String een, String twee) {
        return een.isEmpty() || twee.isEmpty() ? een + twee : een + ", " + twee;
    }
}
