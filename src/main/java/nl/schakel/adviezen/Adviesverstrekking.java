package nl.schakel.adviezen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.kanalen.PdfMaker;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.verstrekkingen.Verstrekkingen;
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
    /** Organisations that may receive content of a Veiligheidshuis; SHN and Halt are third parties (WGS art. 1.7). */
    public static final List<String> ONTVANGERS =
            List.of("OM", "politie", "reclassering", "Raad voor de Kinderbescherming");

    private static final Rol[] LEZERS = Rol.vanZsm();
    private static final String DOEL = "Advies betrekken bij de beslissing op ZSM (koppelvlak 1)";

    private final AdviesRepository adviezen;
    private final Adviesbladen bladen;
    private final Casussen casussen;
    private final Personen personen;
    private final Herzieningen herzieningen;
    private final PdfMaker pdf;
    private final Verstrekkingen verstrekkingen;
    private final Verantwoording verantwoording;
    private final Tijd tijd;
    private final Clock clock;

    Adviesverstrekking(
            AdviesRepository adviezen,
            Adviesbladen bladen,
            Casussen casussen,
            Personen personen,
            Herzieningen herzieningen,
            PdfMaker pdf,
            Verstrekkingen verstrekkingen,
            Verantwoording verantwoording,
            Tijd tijd,
            Clock clock) {
        this.adviezen = adviezen;
        this.bladen = bladen;
        this.casussen = casussen;
        this.personen = personen;
        this.herzieningen = herzieningen;
        this.pdf = pdf;
        this.verstrekkingen = verstrekkingen;
        this.verantwoording = verantwoording;
        this.tijd = tijd;
        this.clock = clock;
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
     * @param ontvangers who gets the paper; each of {@link #ONTVANGERS}
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
        Personalia persoon = personen.toon(advies.persoon()).personalia();
        return pdf.maak("adviezen/print", blad(geldend, persoon, afdruk, door));
    }

    /** The pages of a pack, ready for the template {@code adviezen/papier}; each is logged as a disclosure. */
    public List<Map<String, Object>> bladen(Collection<CasusId> ids, Afdruk afdruk, Medewerker door) {
        vereisOntvangers(afdruk.ontvangers());
        List<Adviesblad> gevonden = voorZaak(ids, afdruk.zaak(), afdruk.zsm(), door);
        Map<PersoonId, Persoon> wie = personen.toon(
                gevonden.stream().map(Adviesblad::persoon).distinct().toList());
        return gevonden.stream()
                .map(a -> blad(a, Objects.requireNonNull(wie.get(a.persoon())).personalia(), afdruk, door))
                .toList();
    }

    private void logPrint(PersoonId persoon, Afdruk afdruk, Medewerker door) {
        for (String ontvanger : afdruk.ontvangers()) {
            verantwoording.legVast(
                    door,
                    afdruk.zsm(),
                    Verwerking.verstrekking(Activiteit.ADVIES, "Advies afgedrukt", DOEL, ontvanger)
                            .in(Dossier.zaak(afdruk.zaak()))
                            .over(Betrokkene.persoon(persoon)));
        }
    }

    /** One sheet, registered and logged as a disclosure to each of its recipients. */
    private Map<String, Object> blad(Adviesblad advies, Personalia persoon, Afdruk afdruk, Medewerker door) {
        LocalDate vernietigen = bladen.vandaag().plusDays(VERNIETIGEN_NA_DAGEN);
        int exemplaar = verstrekkingen.registreer(
                new Verstrekkingen.Nieuw(
                        advies.id().waarde(),
                        "Advies %s, versie %d".formatted(advies.veiligheidshuisNaam(), advies.nummer()),
                        afdruk.zsm(),
                        afdruk.zaak(),
                        advies.casus().waarde(),
                        advies.persoon(),
                        afdruk.dossiersoort(),
                        afdruk.ontvangers(),
                        vernietigen),
                door);
        logPrint(advies.persoon(), afdruk, door);
        return Map.of(
                "exemplaar",
                exemplaar,
                "advies",
                advies,
                "persoon",
                persoon,
                "afdruk",
                afdruk,
                "door",
                door.naam(),
                "nu",
                clock.instant(),
                "tijd",
                tijd,
                "vernietigen",
                vernietigen);
    }

    /** Working copies on paper are destroyed after the meeting they were made for; a month is the outer limit. */
    private static final int VERNIETIGEN_NA_DAGEN = 30;

    /** Who may receive content: refuses an empty choice and third parties. */
    public static void vereisOntvangers(List<String> ontvangers) {
        if (ontvangers.isEmpty()) {
            throw new Weigering("ontvangers", "Kies voor wie de afdruk is.");
        }
        if (!ONTVANGERS.containsAll(ontvangers)) {
            throw new Weigering("ontvangers", "Deze ontvanger mag de inhoud van een advies niet krijgen.");
        }
    }
}
