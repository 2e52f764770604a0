package nl.schakel.instroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schakel.instroom.ZaakRegel.Filter;
import nl.schakel.instroom.ZaakRegel.Tellers;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The zaken of a ZSM-locatie for those who work there: lists, one zaak, and its dossier. */
@Service
@Transactional
public class Zaken {
    /** Who may see a zaak at ZSM. */
    static final Rol[] LEZERS = Rol.vanZsm();

    private static final String DOEL = "Zaak behandelen op ZSM";
    private static final int LANGSTE_REDEN = 200;

    private final ZaakOverzichtRepository overzicht;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Zaken(ZaakOverzichtRepository overzicht, Verantwoording verantwoording, Clock clock) {
        this.overzicht = overzicht;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** The ZSM-locaties of which somebody may see zaken. */
    public static List<ZsmLocatieCode> locatiesVan(Medewerker medewerker) {
        return medewerker.zsmLocatiesAls(LEZERS);
    }

    /**
     * One zaak with its candidates and dossier.
     *
     * @throws NietGevonden when it does not exist or belongs to another ZSM-locatie
     */
    public Zaakblad toon(ZaakId id, Medewerker door) {
        Zaakblad blad = overzicht.find(id).orElseThrow(NietGevonden::new);
        door.vereis(blad.zsm(), LEZERS);
        verantwoording.legVast(
                door,
                blad.zsm(),
                Verwerking.van(Handeling.RAADPLEGEN, Activiteit.DOSSIER, "Zaak geraadpleegd", DOEL)
                        .in(Dossier.zaak(id))
                        .over(Betrokkene.verdachte(id)));
        return blad;
    }

    /** A page of the work list, newest first. Who stands on it appears in the log as shown, not as consulted. */
    public Pagina<ZaakRegel> werkvoorraad(ZsmLocatieCode zsm, Filter filter, int pagina, Medewerker door) {
        door.vereis(zsm, LEZERS);
        Pagina<ZaakRegel> regels = Pagina.van(overzicht.lijst(zsm, filter, pagina), pagina);
        logLijst(zsm, regels.regels(), "Werkvoorraad getoond", door);
        return regels;
    }

    /** Known suspects on whom nothing was decided yet: for them feedback is still due. Oldest first. */
    public Pagina<ZaakRegel> bekendZonderBeslissing(ZsmLocatieCode zsm, int pagina, Medewerker door) {
        door.vereis(zsm, LEZERS);
        Pagina<ZaakRegel> regels = Pagina.van(overzicht.bekendZonderBeslissing(zsm, pagina), pagina);
        logLijst(zsm, regels.regels(), "Lijst 'nog terug te koppelen' getoond", door);
        return regels;
    }

    /** Known suspects who were routed: of them a final decision is still due. Oldest first. */
    public Pagina<ZaakRegel> bekendGerouteerd(ZsmLocatieCode zsm, int pagina, Medewerker door) {
        door.vereis(zsm, LEZERS);
        Pagina<ZaakRegel> regels = Pagina.van(overzicht.bekendGerouteerd(zsm, pagina), pagina);
        logLijst(zsm, regels.regels(), "Lijst 'eindbeslissing volgt nog' getoond", door);
        return regels;
    }

    /** Zaken by their identifiers, for lists of higher modules; zaken of other places are left out. */
    public List<ZaakRegel> regels(ZsmLocatieCode zsm, Collection<ZaakId> ids, Medewerker door) {
        door.vereis(zsm, LEZERS);
        List<ZaakRegel> regels = overzicht.regels(zsm, ids);
        logLijst(zsm, regels, "Zaken in een lijst getoond", door);
        return regels;
    }

    /**
     * The zaken for the afstemmingsoverleg of a day: known suspects who came in on it or are still undecided, at most 200.
     */
    public List<Zaakblad> voorOverleg(ZsmLocatieCode zsm, LocalDate dag, Medewerker door) {
        door.vereis(zsm, LEZERS);
        List<Zaakblad> bladen = overzicht.voorOverleg(
                zsm,
                dag.atStartOfDay(Instroom.NEDERLAND).toInstant(),
                dag.plusDays(1).atStartOfDay(Instroom.NEDERLAND).toInstant());
        if (!bladen.isEmpty()) {
            verantwoording.legVast(
                    door,
                    zsm,
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.OVERLEG,
                                    "Lijst afstemmingsoverleg getoond",
                                    "Afstemmingsoverleg voorbereiden")
                            .over(bladen.stream()
                                    .map(b -> Betrokkene.verdachte(b.id()))
                                    .toList()));
        }
        return bladen;
    }

    private void logLijst(ZsmLocatieCode zsm, List<ZaakRegel> regels, String naam, Medewerker door) {
        if (!regels.isEmpty()) {
            verantwoording.legVast(
                    door,
                    zsm,
                    Verwerking.van(Handeling.VERSCHENEN, Activiteit.DOSSIER, naam, DOEL)
                            .over(regels.stream()
                                    .map(r -> Betrokkene.verdachte(r.id()))
                                    .toList()));
        }
    }

    /** Numbers for the start page; no personal data. */
    public Tellers tellers(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, LEZERS);
        return overzicht.tellers(zsm);
    }

    /** How many suspects came in after a moment, for an open list that watches; at most 99. */
    public int aantalSinds(ZsmLocatieCode zsm, Instant sinds, Medewerker door) {
        door.vereis(zsm, LEZERS);
        return overzicht.aantalSinds(zsm, sinds);
    }

    /** What is added to a dossier. @param bron identifier of the advice version */
    public record Stuk(
            UUID bron,
            VeiligheidshuisCode veiligheidshuis,
            String titel,
            String kenmerk,
            Dossiersoort soort,
            Vindplaats vindplaats) {}

    /**
     * Adds a document to the ZSM-dossier; the same version twice stays one.
     *
     * @throws NietGevonden when the employee is no KPC'er of the zaak's ZSM-locatie
     */
    public void voegToe(ZaakId id, Stuk stuk, Medewerker door) {
        Zaakblad blad = overzicht.find(id).orElseThrow(NietGevonden::new);
        door.vereis(blad.zsm(), Rol.KPC);
        overzicht.voegToe(Ids.nieuw(), id, stuk, clock.instant(), door);
        verantwoording.legVast(
                door,
                blad.zsm(),
                Verwerking.van(
                                Handeling.WIJZIGEN,
                                Activiteit.DOSSIER,
                                stuk.titel() + " toegevoegd aan het ZSM-dossier",
                                DOEL)
                        .in(Dossier.zaak(id))
                        .over(Betrokkene.verdachte(id)));
    }

    /**
     * Takes a document out of the ZSM-dossier: the wrong one was added, or there is a newer version. It stays visible as
     * removed, with the reason.
     *
     * @throws Weigering without a reason, or when a colleague took it out already
     */
    public void verwijder(ZaakId id, UUID stuk, String reden, Medewerker door) {
        Zaakblad blad = overzicht.find(id).orElseThrow(NietGevonden::new);
        door.vereis(blad.zsm(), Rol.KPC);
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw new Weigering(
                    "reden", "Schrijf kort op waarom dit stuk uit het dossier gaat (ten hoogste 200 tekens).");
        }
        String titel = overzicht
                .verwijder(id, stuk, reden.strip(), clock.instant(), door)
                .orElseThrow(() -> new Weigering("Dit stuk zit niet meer in het dossier. Bekijk wat er nu in zit."));
        verantwoording.legVast(
                door,
                blad.zsm(),
                Verwerking.van(Handeling.WIJZIGEN, Activiteit.DOSSIER, titel + " uit het ZSM-dossier gehaald", DOEL)
                        .in(Dossier.zaak(id))
                        .over(Betrokkene.verdachte(id)));
    }
}
