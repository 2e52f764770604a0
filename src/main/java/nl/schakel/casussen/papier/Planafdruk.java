package nl.schakel.casussen.papier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Plan;
import nl.schakel.casussen.derden.Grondslag;
import nl.schakel.casussen.derden.Grondslagen;
import nl.schakel.kanalen.PdfMaker;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.verstrekkingen.Verstrekking;
import nl.schakel.verstrekkingen.Verstrekkingen;
import nl.schakel.webbasis.Tijd;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan van aanpak on paper, for the participants of the casus (domain rules R3, R20). */
@Service
@Transactional
public class Planafdruk {
    private static final String DOEL = "Het plan van aanpak uitvoeren";
    private static final String SOORT = "casusdossier";

    private final Casussen casussen;
    private final Grondslagen grondslagen;
    private final Verstrekkingen verstrekkingen;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final PdfMaker pdf;
    private final Tijd tijd;
    private final Clock clock;

    Planafdruk(
            Casussen casussen,
            Grondslagen grondslagen,
            Verstrekkingen verstrekkingen,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            PdfMaker pdf,
            Tijd tijd,
            Clock clock) {
        this.casussen = casussen;
        this.grondslagen = grondslagen;
        this.verstrekkingen = verstrekkingen;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.pdf = pdf;
        this.tijd = tijd;
        this.clock = clock;
    }

    /**
     * Who may get the plan, and where it is.
     *
     * @param deelnemers the participants of the casus
     * @param derden third parties with a basis that holds
     * @param afdrukken what was printed, the newest first
     */
    public record Overzicht(
            Casusblad casus, List<String> deelnemers, List<String> derden, List<Verstrekking> afdrukken) {}

    /** For staff of the house; a closed casus only for who runs casussen there. @throws NietGevonden for others */
    @Transactional(readOnly = true)
    public Overzicht overzicht(CasusId id, Medewerker door) {
        Casusblad casus = casussen.blad(id);
        door.vereis(
                casus.veiligheidshuis(), casus.isActief() ? Rol.vanVeiligheidshuis() : new Rol[] {Rol.PROCESREGISSEUR});
        return new Overzicht(
                casus,
                deelnemers(casus),
                derden(casus).keySet().stream().map(Derde::label).toList(),
                verstrekkingen.bijCasus(id.waarde()));
    }

    /** The participants; a third party that stands among them from before still needs a basis. */
    private static List<String> deelnemers(Casusblad casus) {
        return casus.deelnemers().stream().filter(d -> Derde.in(d).isEmpty()).toList();
    }

    private Map<Derde, Grondslag> derden(Casusblad casus) {
        return grondslagen.vanKracht(List.of(casus.id())).getOrDefault(casus.id(), Map.of());
    }

    /**
     * Prints the plan in force: PDF/A-2a and PDF/UA-1.
     *
     * @throws Weigering when there is no plan, no recipient, or one that may not have it
     * @throws NietGevonden when the casus is closed or the employee may not change it
     */
    public byte[] print(CasusId id, List<String> ontvangers, Medewerker door) {
        if (casussen.actief(List.of(id)).isEmpty()) {
            throw new NietGevonden();
        }
        Casusblad casus = casussen.blad(id);
        if (!Casussen.magBewerken(casus.veiligheidshuis(), door)) {
            throw new NietGevonden();
        }
        Plan plan =
                casus.plan().orElseThrow(() -> new Weigering("Er is nog geen plan van aanpak. Maak eerst het plan."));
        Map<Derde, Grondslag> derden = derden(casus);
        vereisOntvangers(ontvangers, casus, derden);
        String huis = werkafspraken.veiligheidshuis(casus.veiligheidshuis()).naam();
        LocalDate vernietigen = verstrekkingen.vernietigenVoor();
        int exemplaar = verstrekkingen
                .registreer(
                        List.of(new Verstrekkingen.Nieuw(
                                plan.id().waarde(),
                                "Plan van aanpak %s, versie %d".formatted(huis, plan.versie()),
                                casus.veiligheidshuis(),
                                Optional.empty(),
                                id.waarde(),
                                casus.persoon(),
                                SOORT,
                                ontvangers,
                                vernietigen)),
                        door)
                .getFirst();
        List<Grondslag> gebruikt = derden.entrySet().stream()
                .filter(e -> ontvangers.contains(e.getKey().label()))
                .map(Map.Entry::getValue)
                .toList();
        log(casus, ontvangers, derden, door);
        Map<String, Object> model = new HashMap<>(Map.of(
                "casus", casus,
                "plan", plan,
                "huis", huis,
                "ontvangers", ontvangers,
                "grondslagen", gebruikt,
                "exemplaar", exemplaar,
                "door", door.naam(),
                "nu", clock.instant(),
                "vernietigen", vernietigen,
                "tijd", tijd));
        return pdf.maak("casussen/planafdruk", PdfMaker.vernietigenVoor(tijd.dag(vernietigen)), model);
    }

    private static void vereisOntvangers(List<String> ontvangers, Casusblad casus, Map<Derde, Grondslag> derden) {
        if (deelnemers(casus).isEmpty()) {
            throw new Weigering(
                    "ontvangers", "Bepaal eerst wie aan de casus deelnemen: alleen deelnemers krijgen het plan.");
        }
        if (ontvangers.isEmpty()) {
            throw new Weigering("ontvangers", "Kies voor wie de afdruk is.");
        }
        List<String> mogen = Stream.concat(
                        deelnemers(casus).stream(), derden.keySet().stream().map(Derde::label))
                .toList();
        if (!mogen.containsAll(ontvangers)) {
            throw new Weigering(
                    "ontvangers", "Een gekozen ontvanger neemt niet meer deel aan deze casus. Kies opnieuw.");
        }
    }

    private void log(Casusblad casus, List<String> ontvangers, Map<Derde, Grondslag> derden, Medewerker door) {
        for (String ontvanger : ontvangers) {
            String grond = Derde.in(ontvanger)
                    .map(derden::get)
                    .map(g -> ", " + g.verwijzing())
                    .orElse("");
            verantwoording.legVast(
                    door,
                    casus.veiligheidshuis(),
                    Verwerking.verstrekking(Activiteit.CASUS, "Plan van aanpak afgedrukt" + grond, DOEL, ontvanger)
                            .in(Dossier.casus(casus.id().waarde()))
                            .over(Betrokkene.persoon(casus.persoon())));
        }
    }
}
