package nl.schakel.adviezen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Velmaker.Vraag;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.derden.Grondslag;
import nl.schakel.kanalen.PdfMaker;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Tijd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which the content of an advice reaches ZSM: on a screen, or printed. Every print is a disclosure with
 * named recipients. A closed casus is shielded at once: its advice no longer passes here.
 */
@Service
@Transactional
public class Adviesverstrekking {
    /** Organisations that may receive content of a Veiligheidshuis; SHN and Halt only on a basis (WGS art. 1.7). */
    public static final List<String> ONTVANGERS =
            List.of("OM", "politie", "reclassering", "Raad voor de Kinderbescherming");

    private static final Rol[] LEZERS = Rol.vanZsm();
    private static final String DOEL = "Advies betrekken bij de beslissing op ZSM (koppelvlak 1)";
    private static final String ZONDER_GRONDSLAG =
            "Slachtofferhulp en Halt krijgen de inhoud alleen als het Veiligheidshuis daarvoor een grondslag heeft "
                    + "vastgelegd. Geef hun de agenda zonder inhoud, of bel het Veiligheidshuis.";

    private final AdviesRepository adviezen;
    private final Adviesbladen bladen;
    private final Casussen casussen;
    private final Herzieningen herzieningen;
    private final Velmaker vellen;
    private final PdfMaker pdf;
    private final Verantwoording verantwoording;
    private final Tijd tijd;

    Adviesverstrekking(
            AdviesRepository adviezen,
            Adviesbladen bladen,
            Casussen casussen,
            Herzieningen herzieningen,
            Velmaker vellen,
            PdfMaker pdf,
            Verantwoording verantwoording,
            Tijd tijd) {
        this.adviezen = adviezen;
        this.bladen = bladen;
        this.casussen = casussen;
        this.herzieningen = herzieningen;
        this.vellen = vellen;
        this.pdf = pdf;
        this.verantwoording = verantwoording;
        this.tijd = tijd;
    }

    /**
     * The advices in force of the casussen by which a suspect is known. The caller has established that the suspect of the
     * zaak is the person of these casussen.
     */
    public List<Adviesblad> voorZaak(Collection<CasusId> ids, ZaakId zaak, ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, LEZERS);
        List<Adviesblad> gevonden = geldend(casussen.actief(ids));
        if (!gevonden.isEmpty()) {
            verantwoording.legVast(
                    door,
                    zsm,
                    Verwerking.van(Handeling.RAADPLEGEN, Activiteit.ADVIES, "Advies geraadpleegd op ZSM", DOEL)
                            .in(Dossier.zaak(zaak))
                            .over(gevonden.stream()
                                    .map(a -> Betrokkene.persoon(a.persoon()))
                                    .distinct()
                                    .toList()));
        }
        return gevonden;
    }

    /** Where the houses of one zaak contradict each other; of advices that came through {@link #voorZaak}. */
    public List<Tegenspraak> tegenspraken(List<Adviesblad> vanZaak) {
        return vanZaak.size() < 2 ? List.of() : Tegenspraak.tussen(vanZaak, bladen.bijkomend());
    }

    private List<Adviesblad> geldend(Set<CasusId> actief) {
        Map<CasusId, List<Incident>> nieuw = herzieningen.nieuweIncidenten(actief);
        return bladen.bladen(adviezen.findGeldend(actief)).stream()
                .map(a -> a.metNieuweIncidenten(nieuw.getOrDefault(a.casus(), List.of())))
                .toList();
    }

    /**
     * What is printed.
     *
     * @param zaakNummer number of the zaak for people
     * @param dossiersoort {@code werkdossier} or {@code processtuk}: what the paper belongs to
     * @param ontvangers who gets the paper: of {@link #ONTVANGERS}, or the label of a {@link Derde} with a basis
     */
    public record Afdruk(
            ZaakId zaak,
            ZsmLocatieCode zsm,
            String zaakNummer,
            String parketnummer,
            String dossiersoort,
            List<String> ontvangers) {
        public Afdruk {
            ontvangers = List.copyOf(ontvangers);
        }
    }

    /**
     * Prints one advice on one A4.
     *
     * @throws Weigering when no recipient is named or one may not receive content
     * @throws NietGevonden when the advice is not in force, its casus is closed, or the employee has no role here
     */
    public byte[] print(AdviesId id, Afdruk afdruk, Medewerker door) {
        door.vereis(afdruk.zsm(), Rol.KPC, Rol.OFFICIER);
        vereisOntvangers(afdruk.ontvangers());
        Advies advies = adviezen.find(id)
                .filter(a -> a.stand() instanceof Stand.Gepubliceerd)
                .orElseThrow(NietGevonden::new);
        Adviesblad geldend = geldend(casussen.actief(List.of(advies.casus()))).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        Vel vel = vellen.maak(List.of(new Vraag(geldend, afdruk)), DOEL, door).stream()
                .findFirst()
                .orElseThrow(() -> new Weigering("ontvangers", ZONDER_GRONDSLAG));
        return pdf.maak(
                "adviezen/print",
                PdfMaker.vernietigenVoor(tijd.dag(vel.vernietigen())),
                Map.of("vel", vel, "tijd", tijd));
    }

    /** A zaak of which the advices are asked on paper. @param casussen by which its suspect is known */
    public record Bestelling(Afdruk afdruk, List<CasusId> casussen) {
        public Bestelling {
            casussen = List.copyOf(casussen);
        }
    }

    /**
     * The sheets of a pack, in the order of the zaken, ready for the template {@code adviezen/papier}; each is logged as a
     * disclosure. What a third party among the recipients has no basis for is left out.
     */
    public List<Vel> vellen(List<Bestelling> bestellingen, Medewerker door) {
        for (Bestelling b : bestellingen) {
            door.vereis(b.afdruk().zsm(), LEZERS);
            vereisOntvangers(b.afdruk().ontvangers());
        }
        Map<CasusId, Adviesblad> geldend =
                geldend(casussen.actief(bestellingen.stream()
                                .flatMap(b -> b.casussen().stream())
                                .distinct()
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(Adviesblad::casus, Function.identity()));
        List<Vraag> vragen = new ArrayList<>();
        for (Bestelling b : bestellingen) {
            b.casussen().stream()
                    .distinct()
                    .map(geldend::get)
                    .filter(Objects::nonNull)
                    .forEach(a -> vragen.add(new Vraag(a, b.afdruk())));
        }
        return vellen.maak(vragen, DOEL, door);
    }

    /** The third parties that may get the content of these advices now, by advice. */
    public Map<AdviesId, List<String>> derden(List<Adviesblad> gegeven) {
        Map<CasusId, Map<Derde, Grondslag>> grond = vellen.derden(gegeven);
        return gegeven.stream()
                .collect(Collectors.toMap(
                        Adviesblad::id,
                        a -> grond.getOrDefault(a.casus(), Map.of()).keySet().stream()
                                .map(Derde::label)
                                .toList()));
    }

    /** Who may receive content: refuses an empty choice and whoever is neither a partner nor a known third party. */
    private static void vereisOntvangers(List<String> ontvangers) {
        if (ontvangers.isEmpty()) {
            throw new Weigering("ontvangers", "Kies voor wie de afdruk is.");
        }
        if (!ontvangers.stream()
                .allMatch(o -> ONTVANGERS.contains(o)
                        || Derde.in(o).filter(d -> d.label().equals(o)).isPresent())) {
            throw new Weigering("ontvangers", "Deze ontvanger mag de inhoud van een advies niet krijgen.");
        }
    }
}
