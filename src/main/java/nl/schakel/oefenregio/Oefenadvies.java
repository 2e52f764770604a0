package nl.schakel.oefenregio;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Bijzonderheden;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;

/** The advices of the stories. @param vandaag the day on which they are told */
record Oefenadvies(LocalDate vandaag) {
    Adviesinvoer dagvaarden(Contact contact) {
        return invoer(
                contact,
                new Voorstel(
                        "DAG-PR",
                        "Contactverbod: geen direct of indirect contact met de ex-partner (art. 14c Sr).\nMeldplicht: melden bij de reclassering zo vaak die dat nodig vindt (art. 14c Sr)."),
                new Voorstel("GA", "Contactverbod voor drie maanden (art. 509hh Sv)."),
                List.of(
                        new Incident(
                                "00-03-" + (vandaag.getYear() - 1),
                                "MISHANDELING",
                                "ex-partner geslagen",
                                "Tijdelijk huisverbod"),
                        new Incident(
                                "12-09-" + (vandaag.getYear() - 1),
                                "BEDREIGING",
                                "per telefoon",
                                "Aangifte ingetrokken")),
                new Bijzonderheden("OMS", "", Lij.ONBEKEND, Derden.NEE));
    }

    Adviesinvoer strafbeschikking(Contact contact) {
        return invoer(
                contact,
                new Voorstel("OMS", "Taakstraf buiten werktijd. Geen geldboete: de schulden verdragen dat niet."),
                new Voorstel("DAG-PR", ""),
                List.of(new Incident("00-03-" + (vandaag.getYear() - 1), "MISHANDELING", "", "Tijdelijk huisverbod")),
                new Bijzonderheden("", "", Lij.ONBEKEND, Derden.NEE));
    }

    Adviesinvoer jeugd(Contact contact) {
        return invoer(
                contact,
                new Voorstel("RTE-RVDK", "Raadsonderzoek; de context hieronder is bij de Raad bekend."),
                new Voorstel("HALT", ""),
                List.of(),
                new Bijzonderheden("", "", Lij.RAADSONDERZOEK, Derden.NEE));
    }

    private Adviesinvoer invoer(
            Contact contact,
            Voorstel voorkeur,
            Voorstel terugval,
            List<Incident> incidenten,
            Bijzonderheden bijzonder) {
        return new Adviesinvoer(
                voorkeur,
                terugval,
                "Rust in het gezin, en hulp die niet afbreekt.",
                "De omgeving werkt mee. Een beslissing die past bij het plan voorkomt dat de hulp opnieuw moet beginnen.",
                incidenten,
                "De reclassering en het wijkteam zijn betrokken.",
                new Bron(dagGeleden(12), "OM, politie, gemeente"),
                contact,
                bijzonder);
    }

    String dagGeleden(int dagen) {
        LocalDate dag = vandaag.minusDays(dagen);
        return "%02d-%02d-%d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
    }
}
