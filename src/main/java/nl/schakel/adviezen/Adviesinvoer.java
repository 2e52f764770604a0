package nl.schakel.adviezen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Weigering;

/**
 * What an author fills in (Handreiking, annex 1, koppelvlak 1). A draft may be incomplete; the {@link Kwaliteitstoets} says
 * what is missing. Dates stay as they were typed.
 *
 * @param voorkeur preferred decision
 * @param terugval decision when the preferred one cannot be taken; its code may be empty
 * @param doel what the intervention must achieve
 * @param context impact on the family and the surroundings
 * @param incidenten history of domestic violence, newest first; a row each
 * @param hulpEnToezicht help and supervision that are running
 * @param bron casusoverleg on which the advice is based
 * @param bijzonder what is advised against, until when it holds, youth, and the question about third parties
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
        Bijzonderheden bijzonder) {

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
            Bijzonderheden.LEEG);

    public Adviesinvoer {
        incidenten = incidenten.stream()
                .filter(i -> !i.isLeeg())
                .sorted(Comparator.comparing(Incident::volgorde).reversed())
                .toList();
        doel = doel.strip();
        context = context.strip();
        hulpEnToezicht = hulpEnToezicht.strip();
    }

    /** The main fields, with only the answer whether it says something about others; for imports and simple advices. */
    public Adviesinvoer(
            Voorstel voorkeur,
            Voorstel terugval,
            String doel,
            String context,
            List<Incident> incidenten,
            String hulpEnToezicht,
            Bron bron,
            Contact contact,
            boolean overDerden) {
        this(
                voorkeur,
                terugval,
                doel,
                context,
                incidenten,
                hulpEnToezicht,
                bron,
                contact,
                Bijzonderheden.met(overDerden ? Derden.JA : Derden.NEE));
    }

    /** Whether the author says that it holds facts about others; the defence may read it. */
    public boolean overDerden() {
        return bijzonder.derden() == Derden.JA;
    }

    /** The same advice with other rows of incidents. */
    public Adviesinvoer metIncidenten(List<Incident> rijen) {
        return new Adviesinvoer(voorkeur, terugval, doel, context, rijen, hulpEnToezicht, bron, contact, bijzonder);
    }

    /** The same advice with other particulars. */
    public Adviesinvoer met(Bijzonderheden anders) {
        return new Adviesinvoer(voorkeur, terugval, doel, context, incidenten, hulpEnToezicht, bron, contact, anders);
    }

    /** The texts that a reader gets to see, with the field of the form in which each stands. */
    Stream<Tekstveld> teksten() {
        return Stream.concat(
                Stream.of(
                        new Tekstveld("voorkeurVoorwaarden", voorkeur.voorwaarden(), MAX_VOORWAARDEN),
                        new Tekstveld("terugvalVoorwaarden", terugval.voorwaarden(), MAX_VOORWAARDEN),
                        new Tekstveld("doel", doel, MAX_DOEL),
                        new Tekstveld("context", context, MAX_CONTEXT),
                        new Tekstveld("hulpEnToezicht", hulpEnToezicht, MAX_HULP),
                        new Tekstveld("bronDatum", bron.aanwezigen(), MAX_REGEL),
                        new Tekstveld("contactNaam", contact.naam(), MAX_REGEL),
                        new Tekstveld("contactTelefoon", contact.telefoon(), MAX_REGEL)),
                incidenten.stream()
                        .flatMap(i -> Stream.of(i.aard(), i.gevolg()))
                        .map(regel -> new Tekstveld("incidenten", regel, MAX_REGEL)));
    }

    /** One text. @param max number of characters that fit */
    record Tekstveld(String veld, String tekst, int max) {
        int teVeel() {
            return Math.max(0, tekst.length() - max);
        }
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

    /**
     * One incident of domestic violence.
     *
     * @param datum possibly incomplete: 00-03-2025
     * @param soort code of the list {@code INCIDENT_HG}
     * @param aard what happened
     * @param gevolg what followed: aangifte, measure, how it was settled
     */
    public record Incident(String datum, String soort, String aard, String gevolg) {
        /** A kind that the list does not have; then the words must say it. */
        public static final String ANDERS = "ANDERS";

        public Incident {
            datum = datum.strip();
            soort = soort.strip();
            aard = aard.strip();
            gevolg = gevolg.strip();
        }

        /** An incident described in words only. */
        public Incident(String datum, String aard, String gevolg) {
            this(datum, aard.isBlank() ? "" : ANDERS, aard, gevolg);
        }

        boolean isLeeg() {
            return datum.isEmpty() && soort.isEmpty() && aard.isEmpty() && gevolg.isEmpty();
        }

        /** The date as far as it is known; empty when it cannot be read. */
        Optional<Geboortedatum> dag() {
            try {
                return Optional.of(Geboortedatum.lees(datum)).filter(Geboortedatum::isBekend);
            } catch (Weigering notADate) {
                return Optional.empty();
            }
        }

        /** Sorts by date; what cannot be read stands at the top, where it is seen. */
        String volgorde() {
            return dag().map(Geboortedatum::code).orElse("99999999");
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
