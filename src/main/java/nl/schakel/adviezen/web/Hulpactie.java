package nl.schakel.adviezen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Werkblad;
import org.springframework.util.MultiValueMap;

/** Buttons of the form that only change the form: what a script does at once, a server does too when there is none. */
final class Hulpactie {
    static final String RIJ_ERBIJ = "rij-erbij";
    private static final String RIJ_WEG = "rij-weg-";
    private static final String ZIN_VOORKEUR = "zin-voorkeur";
    private static final String ZIN_TERUGVAL = "zin-terugval";
    private static final String INCIDENTEN_OVER = "incidenten-over";

    private Hulpactie() {}

    static boolean is(String actie) {
        return actie.equals(RIJ_ERBIJ)
                || actie.startsWith(RIJ_WEG)
                || actie.equals(ZIN_VOORKEUR)
                || actie.equals(ZIN_TERUGVAL)
                || actie.equals(INCIDENTEN_OVER);
    }

    /** The advice after the button. @param zin gives the phrase of a code */
    static Adviesinvoer voer(
            String actie, MultiValueMap<String, String> velden, UnaryOperator<String> zin, Werkblad blad) {
        if (actie.startsWith(RIJ_WEG)) {
            return Adviesformulier.lees(zonderRij(velden, actie.substring(RIJ_WEG.length())));
        }
        Adviesinvoer in = Adviesformulier.lees(velden);
        return switch (actie) {
            case ZIN_VOORKEUR ->
                Adviesformulier.metZin(in, false, zin.apply(Adviesformulier.een(velden, "voorkeurZin")));
            case ZIN_TERUGVAL ->
                Adviesformulier.metZin(in, true, zin.apply(Adviesformulier.een(velden, "terugvalZin")));
            case INCIDENTEN_OVER -> in.metIncidenten(metNieuwe(in, blad.nieuweIncidenten()));
            default -> in;
        };
    }

    private static List<Incident> metNieuwe(Adviesinvoer in, List<Incident> nieuw) {
        return Stream.concat(nieuw.stream(), in.incidenten().stream())
                .distinct()
                .toList();
    }

    private static MultiValueMap<String, String> zonderRij(MultiValueMap<String, String> velden, String nummer) {
        int rij = nummer.matches("[0-9]{1,2}") ? Integer.parseInt(nummer) : -1;
        for (String naam : List.of("incidentDatum", "incidentSoort", "incidentAard", "incidentGevolg")) {
            List<String> waarden = new ArrayList<>(velden.getOrDefault(naam, List.of()));
            if (rij >= 0 && rij < waarden.size()) {
                waarden.remove(rij);
                velden.put(naam, waarden);
            }
        }
        return velden;
    }
}
