package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
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
import nl.schakel.terugkoppelingen.TerugkoppelingBlad.Ketenregel;
import nl.schakel.terugkoppelingen.TerugkoppelingBlad.Regel;
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
 * (Handreiking, annex 1, koppelvlak 3); where that was agreed it sees that the house opened the message.
 */
@Service
@Transactional
public class Terugkoppelingen {
    static final Rol[] BEOORDELAARS = {Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR};
    static final String DOEL = "Terugkoppeling van ZSM verwerken in de aanpak (koppelvlak 3)";
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int LANGSTE = 600;
    private static final int LANGSTE_AAN = 120;

    private final BerichtRepository berichten;
    private final PostvakRepository postvak;
    private final Berichtlezer lezer;
    private final Casussen casussen;
    private final Personen personen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Terugkoppelingen(
            BerichtRepository berichten,
            PostvakRepository postvak,
            Berichtlezer lezer,
            Casussen casussen,
            Personen personen,
            Verantwoording verantwoording,
            Clock clock) {
        this.berichten = berichten;
        this.postvak = postvak;
        this.lezer = lezer;
        this.casussen = casussen;
        this.personen = personen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** How a house judges a message. @param aan to whom it is passed on; only with {@link Oordeel#DOORZETTEN} */
    public record Oordeelinvoer(int versie, Optional<Oordeel> oordeel, String aan, String toelichting) {
        public Oordeelinvoer {
            aan = aan.strip();
            toelichting = toelichting.strip();
        }
    }

    /** The houses whose inbox somebody may work on. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker medewerker) {
        return medewerker.veiligheidshuizenAls(BEOORDELAARS);
    }

    /**
     * The inbox: recalls first, then what is urgent, then longest waiting.
     *
     * @param klaar true: what was judged or destroyed already, newest first
     */
    public Pagina<Regel> inbox(boolean klaar, int pagina, Medewerker door) {
        return lijst(
                Pagina.van(postvak.inbox(huizenVan(door), klaar, pagina), pagina),
                "Postvak terugkoppelingen getoond",
                door);
    }

    /** What the houses of an employee were told on a day, oldest first: the overview at the end of the day. */
    public Pagina<Regel> dagoverzicht(LocalDate dag, int pagina, Medewerker door) {
        return lijst(
                Pagina.van(
                        postvak.verzonden(
                                huizenVan(door),
                                dag.atStartOfDay(NEDERLAND).toInstant(),
                                dag.plusDays(1).atStartOfDay(NEDERLAND).toInstant(),
                                pagina),
                        pagina),
                "Dagoverzicht terugkoppelingen getoond",
                door);
    }

    private Pagina<Regel> lijst(Pagina<Bericht> rijen, String naam, Medewerker door) {
        Map<PersoonId, Persoon> wie = personen.toon(
                rijen.regels().stream().map(Bericht::wie).distinct().toList());
        rijen.regels()
                .forEach(t -> verantwoording.legVast(
                        door,
                        t.huis(),
                        Verwerking.van(Handeling.VERSCHENEN, Activiteit.TERUGKOPPELING, naam, DOEL)
                                .over(Betrokkene.persoon(t.wie()))));
        return rijen.map(t -> regel(t, Objects.requireNonNull(wie.get(t.wie()))));
    }

    private static Regel regel(Bericht t, Persoon persoon) {
        boolean weg = t.terugroep().isPresent();
        return new Regel(
                t.id(),
                new CasusId(t.casus()),
                persoon.id(),
                persoon.personalia().naam().voorLijst(),
                weg
                        ? "teruggeroepen: ging over iemand anders of klopte niet"
                        : t.besluit().label(),
                weg ? Gevolgd.NVT : t.opvolging().gevolgd(),
                t.spoed() && !weg,
                t.status(),
                t.besluit().stap(),
                Objects.requireNonNull(t.verzondenOp()));
    }

    /** How many messages a house must still judge or destroy; no personal data. */
    @Transactional(readOnly = true)
    public int aantalTeBeoordelen(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, BEOORDELAARS);
        return postvak.aantalOpen(huis);
    }

    /** One message: the decision and the own part of the house. Who opens it first is noted as the receipt. */
    public TerugkoppelingBlad toon(TerugkoppelingId id, Medewerker door) {
        Bericht t = ontvangen(id, door);
        postvak.ontvangen(id, clock.instant(), door);
        log(Handeling.RAADPLEGEN, "Terugkoppeling geraadpleegd", t, door);
        return lezer.blad(t);
    }

    /** The messages in which the same zaak was told to this house, in order; after {@link #toon}. */
    public List<Ketenregel> keten(TerugkoppelingId id, Medewerker door) {
        Bericht t = ontvangen(id, door);
        return postvak.keten(t.zaak(), t.huis()).stream()
                .map(b -> new Ketenregel(
                        b.id(),
                        b.terugroep().isPresent()
                                ? "Teruggeroepen bericht"
                                : b.besluit().label(),
                        b.besluit().stap(),
                        b.status(),
                        Objects.requireNonNull(b.verzondenOp()),
                        b.id().equals(id)))
                .toList();
    }

    /**
     * Judges a message: every one must be (Handreiking: wat gebeurt ermee).
     *
     * @throws Verouderd when a colleague judged it, or ZSM corrected or recalled it meanwhile
     */
    public void beoordeel(TerugkoppelingId id, Oordeelinvoer in, Medewerker door) {
        Bericht t = ontvangen(id, door);
        if (t.status() != BerichtStatus.VERZONDEN || t.versie() != in.versie()) {
            throw new Verouderd(
                    switch (t.status()) {
                        case GECORRIGEERD ->
                            "ZSM heeft dit bericht intussen gecorrigeerd. Beoordeel het nieuwe bericht.";
                        case TERUGGEROEPEN, VERNIETIGD ->
                            "ZSM heeft dit bericht intussen teruggeroepen. Lees hieronder wat u moet doen.";
                        case KLAAR, VERZONDEN, BEOORDEELD, VERVALLEN ->
                            "Een collega heeft deze terugkoppeling al beoordeeld. Hieronder ziet u hoe.";
                    });
        }
        Oordeel keuze =
                in.oordeel().orElseThrow(() -> new Weigering("oordeel", "Kies wat het Veiligheidshuis hiermee doet."));
        vereis(keuze, in, t);
        String aan = keuze == Oordeel.DOORZETTEN ? in.aan() : "";
        postvak.beoordeel(id, new Beoordeling(keuze, aan, in.toelichting(), door.naam(), clock.instant()), door);
        if (keuze == Oordeel.DOORZETTEN) {
            verantwoording.legVast(
                    door,
                    t.huis(),
                    Verwerking.verstrekking(Activiteit.TERUGKOPPELING, "Terugkoppeling doorgezet", DOEL, aan)
                            .in(Dossier.casus(t.casus()))
                            .over(Betrokkene.persoon(t.wie())));
        }
        log(Handeling.WIJZIGEN, "Terugkoppeling beoordeeld", t, door);
    }

    private void vereis(Oordeel keuze, Oordeelinvoer in, Bericht t) {
        if (keuze == Oordeel.DOORZETTEN && in.aan().isEmpty()) {
            throw new Weigering("aan", "Schrijf naar welke organisatie of persoon u dit doorzet.");
        }
        if (in.aan().length() > LANGSTE_AAN) {
            throw new Weigering("aan", "Houd het korter dan %d tekens.".formatted(LANGSTE_AAN));
        }
        if (keuze == Oordeel.DOORZETTEN && in.toelichting().isEmpty()) {
            throw new Weigering("toelichting", "Schrijf waarom u dit doorzet.");
        }
        if (in.toelichting().length() > LANGSTE) {
            throw new Weigering("toelichting", "Houd de toelichting korter dan 600 tekens.");
        }
        boolean gesloten = casussen.blad(new CasusId(t.casus())).geslotenOp().isPresent();
        if (gesloten && keuze == Oordeel.PLAN_AANPASSEN) {
            throw new Weigering(
                    "oordeel",
                    "De casus is gesloten: er is geen plan meer om aan te passen. Kies agenderen als de persoon terug moet in het overleg, of ter kennisname.");
        }
    }

    Bericht ontvangen(TerugkoppelingId id, Medewerker door) {
        Bericht t =
                berichten.findForUpdate(id).filter(b -> b.verzondenOp() != null).orElseThrow(NietGevonden::new);
        door.vereis(t.huis(), BEOORDELAARS);
        return t;
    }

    private void log(Handeling handeling, String naam, Bericht t, Medewerker door) {
        verantwoording.legVast(
                door,
                t.huis(),
                Verwerking.van(handeling, Activiteit.TERUGKOPPELING, naam, DOEL)
                        .in(Dossier.casus(t.casus()))
                        .over(Betrokkene.persoon(t.wie())));
    }
}
