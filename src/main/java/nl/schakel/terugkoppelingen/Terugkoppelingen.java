package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.terugkoppelingen.TerugkoppelingBlad.Beoordeling;
import nl.schakel.terugkoppelingen.TerugkoppelingBlad.Regel;
import nl.schakel.terugkoppelingen.TerugkoppelingRepository.Bericht;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Veiligheidshuis side of koppelvlak 3: the inbox, and the judgement that cannot be left out. ZSM gets no reaction
 * (Handreiking, annex 1, koppelvlak 3).
 */
@Service
@Transactional
public class Terugkoppelingen {
    private static final Rol[] BEOORDELAARS = {Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR};
    private static final String DOEL = "Terugkoppeling van ZSM verwerken in de aanpak (koppelvlak 3)";
    private static final int LANGSTE = 600;

    private final TerugkoppelingRepository repository;
    private final Casussen casussen;
    private final Personen personen;
    private final Codelijsten codelijsten;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Terugkoppelingen(
            TerugkoppelingRepository repository,
            Casussen casussen,
            Personen personen,
            Codelijsten codelijsten,
            Verantwoording verantwoording,
            Clock clock) {
        this.repository = repository;
        this.casussen = casussen;
        this.personen = personen;
        this.codelijsten = codelijsten;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** The houses whose inbox somebody may work on. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker medewerker) {
        return medewerker.veiligheidshuizenAls(BEOORDELAARS);
    }

    /** The inbox: urgent first, then longest waiting. @param beoordeeld true: what was judged already, newest first */
    public Pagina<Regel> inbox(boolean beoordeeld, int pagina, Medewerker door) {
        Pagina<Bericht> rijen = Pagina.van(repository.inbox(huizenVan(door), beoordeeld, pagina), pagina);
        Map<PersoonId, Persoon> wie = personen.toon(rijen.regels().stream()
                .map(t -> new PersoonId(t.persoon()))
                .distinct()
                .toList());
        rijen.regels()
                .forEach(t -> verantwoording.legVast(
                        door,
                        t.huis(),
                        Verwerking.van(
                                        Handeling.VERSCHENEN,
                                        Activiteit.TERUGKOPPELING,
                                        "Postvak terugkoppelingen getoond",
                                        DOEL)
                                .over(Betrokkene.persoon(new PersoonId(t.persoon())))));
        return rijen.map(t -> regel(t, Objects.requireNonNull(wie.get(new PersoonId(t.persoon())))));
    }

    private static Regel regel(Bericht t, Persoon persoon) {
        return new Regel(
                t.id(),
                new CasusId(t.casus()),
                persoon.id(),
                persoon.personalia().naam().voorLijst(),
                t.besluit().code() + " – " + t.besluit().omschrijving(),
                t.gevolgd(),
                t.spoed(),
                Objects.requireNonNull(t.verzondenOp()));
    }

    /** How many messages a house must still judge; no personal data. */
    public int aantalTeBeoordelen(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, BEOORDELAARS);
        return repository.tel("veiligheidshuis = ? and status = 'VERZONDEN'", huis.code());
    }

    /** One message: the decision and the own part of the house. */
    public TerugkoppelingBlad toon(TerugkoppelingId id, Medewerker door) {
        Bericht t = ontvangen(id, door);
        log(Handeling.RAADPLEGEN, "Terugkoppeling geraadpleegd", t, door);
        return blad(t);
    }

    /**
     * Judges a message: every one must be (Handreiking: wat gebeurt ermee).
     *
     * @param toelichting must be given when it is passed on: to whom, and why
     * @throws Verouderd when a colleague judged it meanwhile
     */
    public void beoordeel(
            TerugkoppelingId id, int versie, Optional<Oordeel> oordeel, String toelichting, Medewerker door) {
        Bericht t = ontvangen(id, door);
        if (t.beoordeling().isPresent() || t.versie() != versie) {
            throw new Verouderd("Een collega heeft deze terugkoppeling al beoordeeld. Hieronder ziet u hoe.");
        }
        Oordeel keuze =
                oordeel.orElseThrow(() -> new Weigering("oordeel", "Kies wat het Veiligheidshuis hiermee doet."));
        String tekst = toelichting.strip();
        if (keuze == Oordeel.DOORZETTEN && tekst.isEmpty()) {
            throw new Weigering("toelichting", "Schrijf naar wie u dit doorzet en waarom.");
        }
        if (tekst.length() > LANGSTE) {
            throw new Weigering("toelichting", "Houd de toelichting korter dan 600 tekens.");
        }
        repository.beoordeel(id, new Beoordeling(keuze, tekst, door.naam(), clock.instant()), door);
        log(Handeling.WIJZIGEN, "Terugkoppeling beoordeeld", t, door);
    }

    private Bericht ontvangen(TerugkoppelingId id, Medewerker door) {
        Bericht t = repository
                .findForUpdate(id)
                .filter(b -> b.verzondenOp() != null)
                .orElseThrow(NietGevonden::new);
        door.vereis(t.huis(), BEOORDELAARS);
        return t;
    }

    private void log(Handeling handeling, String naam, Bericht t, Medewerker door) {
        verantwoording.legVast(
                door,
                t.huis(),
                Verwerking.van(handeling, Activiteit.TERUGKOPPELING, naam, DOEL)
                        .in(Dossier.casus(t.casus()))
                        .over(Betrokkene.persoon(new PersoonId(t.persoon()))));
    }

    private TerugkoppelingBlad blad(Bericht t) {
        Casusblad casus = casussen.blad(new CasusId(t.casus()));
        var b = t.besluit();
        return new TerugkoppelingBlad(
                t.id(),
                t.huis(),
                casus.persoon(),
                casus.id(),
                casus.personalia().weergavenaam(),
                casus.personalia().geboortedatum().tekst(),
                casus.geslotenOp().isPresent(),
                b.code() + " – " + b.omschrijving(),
                b.definitief(),
                label(Lijst.SEPOTGROND, b.sepotgrond()),
                b.voorwaarden(),
                b.reclasseringsonderzoek(),
                b.genomenOp(),
                b.officier(),
                Optional.ofNullable(t.advies()).map(AdviesId::new),
                t.gevolgd(),
                label(Lijst.REDEN_NIET_GEVOLGD, t.redenCode()),
                t.toelichting(),
                t.spoed(),
                Objects.requireNonNull(t.verzondenOp()),
                t.beoordeling(),
                t.versie());
    }

    private String label(Lijst lijst, String code) {
        return code.isEmpty()
                ? ""
                : codelijsten.vind(lijst, code).map(Code::label).orElse(code);
    }
}
