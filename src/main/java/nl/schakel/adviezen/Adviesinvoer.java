package nl.schakel.adviezen;

import java.util.List;

/**
 * What an author fills in (Handreiking, annex 1, koppelvlak 1). A draft may be incomplete; the {@link Kwaliteitstoets} says
 * what is missing. Dates stay as they were typed.
 *
 * @param voorkeur preferred decision
 * @param terugval decision when the preferred one cannot be taken; its code may be empty
 * @param doel what the intervention must achieve
 * @param context impact on the family and the surroundings
 * @param incidenten history of domestic violence; a row each
 * @param hulpEnToezicht help and supervision that are running
 * @param bron casusoverleg on which the advice is based
 * @param overDerden whether it says something about others than the person; the defence may read it
 */
public record Adviesinvoer(
        Voorstel voorkeur,
        Voorstel terugval,
        String doel,
        String context,
        List<Incident> incidenten,
        String hulpEnToezicht,
        Bron bron,
        Contact contact,
        boolean overDerden) {

    public static final int MAX_VOORWAARDEN = 400;
    public static final int MAX_DOEL = 400;
    public static final int MAX_CONTEXT = 800;
    public static final int MAX_HULP = 400;
    public static final int MEESTE_INCIDENTEN = 10;
    /** Of a field of one line: an incident, who was there, a contact. */
    public static final int MAX_REGEL = 120;

    private static final int LANG = 2200;
    private static final int RUIMTE_PER_INCIDENT = 60;

    public static final Adviesinvoer LEEG = new Adviesinvoer(
            new Voorstel("", ""),
            new Voorstel("", ""),
            "",
            "",
            List.of(),
            "",
            new Bron("", ""),
            new Contact("", ""),
            false);

    public Adviesinvoer {
        incidenten = incidenten.stream().filter(i -> !i.isLeeg()).toList();
        doel = doel.strip();
        context = context.strip();
        hulpEnToezicht = hulpEnToezicht.strip();
    }

    /** Whether it takes smaller print to stay on one sheet of paper. */
    public boolean isLang() {
        int incidentregels = incidenten.stream()
                .mapToInt(i ->
                        RUIMTE_PER_INCIDENT + i.aard().length() + i.gevolg().length())
                .sum();
        return incidentregels
                        + doel.length()
                        + context.length()
                        + hulpEnToezicht.length()
                        + voorkeur.voorwaarden().length()
                        + terugval.voorwaarden().length()
                > LANG;
    }

    /** A decision with its conditions. @param code from the list of decisions */
    public record Voorstel(String code, String voorwaarden) {
        public Voorstel {
            code = code.strip();
            voorwaarden = voorwaarden.strip();
        }
    }

    /** One incident. @param datum possibly incomplete: 00-03-2025 */
    public record Incident(String datum, String aard, String gevolg) {
        public Incident {
            datum = datum.strip();
            aard = aard.strip();
            gevolg = gevolg.strip();
        }

        boolean isLeeg() {
            return datum.isEmpty() && aard.isEmpty() && gevolg.isEmpty();
        }
    }

    /** The casusoverleg. @param datum day-month-year @param aanwezigen organisations that were there */
    public record Bron(String datum, String aanwezigen) {
        public Bron {
            datum = datum.strip();
            aanwezigen = aanwezigen.strip();
        }
    }

    /** Whom to call about the advice. */
    public record Contact(String naam, String telefoon) {
        public Contact {
            naam = naam.strip();
            telefoon = telefoon.strip();
        }
    }

    @Override
    public String toString() {
        return "Adviesinvoer[afgeschermd]";
    }
}
