package nl.schakel.adviezen.bijhouden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesfeit.AdviesGepubliceerd;
import nl.schakel.adviezen.Adviesfeit.AdviesTeHerzien;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What gives reason to renew an advice: an incident that it does not know, or feedback of ZSM. */
@Service
@Transactional
public class Herzieningen {
    /** Who may report an incident or say that no new version is needed. */
    public static final Rol[] MELDERS = {
        Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST, Rol.PROCESREGISSEUR
    };

    private static final String DOEL = "Advies aan ZSM actueel houden (koppelvlak 1)";
    private static final int LANGSTE_BESLUIT = 400;
    private static final Incident GEEN = new Incident("", "", "", "");

    private final AanleidingRepository aanleidingen;
    private final Casussen casussen;
    private final Codelijsten codelijsten;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Herzieningen(
            AanleidingRepository aanleidingen,
            Casussen casussen,
            Codelijsten codelijsten,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.aanleidingen = aanleidingen;
        this.casussen = casussen;
        this.codelijsten = codelijsten;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /**
     * For koppelvlak 3, in the transaction in which feedback reaches the house, after its own authorisation: the decision
     * is a reason to look at the advice again. The same message twice stays one; of a closed casus nothing is asked.
     *
     * @param terugkoppeling identifier of the message
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void naTerugkoppeling(CasusId casus, VeiligheidshuisCode huis, UUID terugkoppeling, Medewerker door) {
        if (casussen.actief(List.of(casus)).isEmpty()) {
            return;
        }
        noteer(
                new Aanleiding(
                        casus, Aanleiding.Soort.TERUGKOPPELING, terugkoppeling, clock.instant(), GEEN, door.naam()),
                huis);
    }

    /** Feedback was recalled: it was about somebody else and gives no reason any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vervalt(CasusId casus, UUID terugkoppeling) {
        aanleidingen.vervalt(casus, terugkoppeling);
    }

    /**
     * Reports an incident that came after the advice in force. ZSM sees it beside the advice at once; the next version
     * starts with it.
     *
     * @param inzending token of the form: the same form twice stays one incident
     * @throws Weigering at the field that is missing or wrong
     */
    public void meldIncident(CasusId id, UUID inzending, Incident incident, Medewerker door) {
        Casusblad casus = voorMelden(id, door);
        vereis(incident);
        log("Nieuw incident bij het advies gemeld", casus, door);
        noteer(
                new Aanleiding(id, Aanleiding.Soort.INCIDENT, inzending, clock.instant(), incident, door.naam()),
                casus.veiligheidshuis());
    }

    private void noteer(Aanleiding a, VeiligheidshuisCode huis) {
        if (aanleidingen.voegToe(a, huis)) {
            feiten.publishEvent(
                    new AdviesTeHerzien(a.casus(), huis, a.bron(), a.soort().label(), a.op()));
        }
    }

    private void vereis(Incident i) {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        if (datum(i.datum()).filter(d -> !d.ligtNa(vandaag)).isEmpty()) {
            throw new Weigering(
                    "incidentDatum", "Vul de datum in als 14-03-2026. Onbekende delen zijn 00; de toekomst kan niet.");
        }
        codelijsten.vereis(Lijst.INCIDENT_HG, i.soort(), vandaag, "incidentSoort");
        if (i.soort().equals(Incident.ANDERS) && i.aard().isEmpty()) {
            throw new Weigering("incidentAard", "Schrijf in een paar woorden wat er gebeurde.");
        }
        if (i.aard().length() > Adviesinvoer.MAX_REGEL) {
            throw new Weigering("incidentAard", "Houd het op ten hoogste 120 tekens.");
        }
        if (i.gevolg().length() > Adviesinvoer.MAX_REGEL) {
            throw new Weigering("incidentGevolg", "Houd het op ten hoogste 120 tekens.");
        }
    }

    private static Optional<Geboortedatum> datum(String tekst) {
        try {
            return Optional.of(Geboortedatum.lees(tekst)).filter(Geboortedatum::isBekend);
        } catch (Weigering notADate) {
            return Optional.empty();
        }
    }

    /** What is open at a casus, oldest first. */
    public List<Aanleiding> open(CasusId id, Medewerker door) {
        voorMelden(id, door);
        return aanleidingen.open(id);
    }

    /** Settles what is open without a new version. @param besluit why the advice stays as it is; cannot be left out */
    public void blijftZo(CasusId id, String besluit, Medewerker door) {
        Casusblad casus = voorMelden(id, door);
        String waarom = besluit.strip();
        if (waarom.isEmpty() || waarom.length() > LANGSTE_BESLUIT) {
            throw new Weigering("besluit", "Schrijf kort waarom het advies zo blijft; ten hoogste 400 tekens.");
        }
        log("Besloten dat het advies zo blijft", casus, door);
        aanleidingen.besluit(id, waarom, door.naam(), clock.instant());
    }

    /** For higher parts, after their own authorisation: incidents that the version in force does not know, by casus. */
    public Map<CasusId, List<Incident>> nieuweIncidenten(Collection<CasusId> casussenMetAdvies) {
        return casussenMetAdvies.isEmpty()
                ? Map.of()
                : aanleidingen.incidenten(casussenMetAdvies).stream()
                        .collect(Collectors.groupingBy(
                                Aanleiding::casus, Collectors.mapping(Aanleiding::incident, Collectors.toList())));
    }

    @EventListener
    void verwerkt(AdviesGepubliceerd feit) {
        aanleidingen.verwerkt(feit.casus(), feit.advies(), feit.op());
    }

    private Casusblad voorMelden(CasusId id, Medewerker door) {
        Casusblad casus = casussen.blad(id);
        door.vereis(casus.veiligheidshuis(), MELDERS);
        if (casus.geslotenOp().isPresent()) {
            throw new Weigering("Deze casus is gesloten: er kan niets meer bij het advies.");
        }
        return casus;
    }

    private void log(String naam, Casusblad casus, Medewerker door) {
        verantwoording.legVast(
                door,
                casus.veiligheidshuis(),
                Verwerking.van(Handeling.WIJZIGEN, Activiteit.ADVIES, naam, DOEL)
                        .in(Dossier.casus(casus.id().waarde()))
                        .over(Betrokkene.persoon(casus.persoon())));
    }
}
