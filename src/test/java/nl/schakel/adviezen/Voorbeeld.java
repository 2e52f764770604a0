package nl.schakel.adviezen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;

/** Advices of the tests. */
public final class Voorbeeld {
    private Voorbeeld() {}

    /** An advice that passes the gate, on a casusoverleg of a day. */
    public static Adviesinvoer goed(String overleg) {
        return new Adviesinvoer(
                new Voorstel("DAG-PR", "Meldplicht en contactverbod"),
                new Voorstel("OMS", "Taakstraf van 40 uur"),
                "Het geweld stopt en de behandeling bij de polikliniek begint.",
                "De partner verblijft met twee kinderen in de opvang.",
                List.of(new Incident("00-03-2025", "Mishandeling partner", "Tijdelijk huisverbod")),
                "Toezicht door de reclassering",
                new Bron(overleg, "politie, reclassering, gemeente"),
                new Contact("P. de Wit", "030-0000010"),
                false);
    }

    /** What the gate knows on a day, in a house with a limit of a year. */
    static Toetskader kader(boolean huiselijkGeweld, boolean jeugd, LocalDate vandaag) {
        return new Toetskader(
                huiselijkGeweld,
                jeugd,
                vandaag,
                vandaag.plusYears(1),
                Set.of("DAG-PR", "OMS", "RTE-RVDK", "HALT"),
                Set.of("RTE-RVDK"),
                Set.of("MISHANDELING", "BEDREIGING", Incident.ANDERS),
                Set.of("berg"));
    }

    static Adviesinvoer met(Adviesinvoer i, Voorstel voorkeur, String doel, List<Incident> incidenten) {
        return new Adviesinvoer(
                voorkeur,
                i.terugval(),
                doel,
                i.context(),
                incidenten,
                i.hulpEnToezicht(),
                i.bron(),
                i.contact(),
                i.bijzonder());
    }

    static Adviesinvoer doel(Adviesinvoer i, String doel) {
        return met(i, i.voorkeur(), doel, i.incidenten());
    }

    /** Letters that no other test uses. */
    public static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
