package nl.schakel.bovenregionaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house that supplied the information decides: consent with a term, refusal, or taking the consent back. */
@Service
@Transactional
public class Toestemmingen {
    private static final Rol[] BESLISSERS = {Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR};
    private static final String DOEL = "Toestemming voor delen met een andere regio (WGS art. 2.28)";

    private final TrefferRepository treffers;
    private final Casussen casussen;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Toestemmingen(
            TrefferRepository treffers,
            Casussen casussen,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.treffers = treffers;
        this.casussen = casussen;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** The houses for which an employee decides. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker door) {
        return door.veiligheidshuizenAls(BESLISSERS);
    }

    /** Requests of a house, the oldest first; no personal data. @param open true: what still waits for a decision */
    public Pagina<Treffer> inbox(VeiligheidshuisCode huis, boolean open, int pagina, Medewerker door) {
        door.vereis(huis, BESLISSERS);
        List<Toestemming> standen = open
                ? List.of(Toestemming.GEVRAAGD)
                : List.of(Toestemming.GEGEVEN, Toestemming.GEWEIGERD, Toestemming.INGETROKKEN);
        return Pagina.van(treffers.inbox(huis, standen, pagina), pagina);
    }

    /** How many requests wait. */
    public int aantal(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, BESLISSERS);
        return treffers.aantalGevraagd(huis);
    }

    /** One request. @throws NietGevonden for staff of other houses */
    public Treffer toon(UUID id, Medewerker door) {
        Treffer t = treffers.find(id, false)
                .filter(x -> x.stand() != Toestemming.GEVONDEN)
                .orElseThrow(NietGevonden::new);
        door.vereis(t.veiligheidshuis(), BESLISSERS);
        log(Handeling.RAADPLEGEN, "Verzoek van een andere regio bekeken", t, door);
        return t;
    }

    /** Gives consent until and including a day. @throws Weigering when the casus was closed meanwhile */
    public void geef(UUID id, int versie, LocalDate tot, Medewerker door) {
        Treffer t = teBesluiten(id, door);
        if (!casussen.actief(List.of(t.casus())).contains(t.casus())) {
            throw new Weigering("De casus is gesloten: de gegevens zijn afgeschermd en kunnen niet worden gedeeld.");
        }
        Instant nu = clock.instant();
        LocalDate vandaag = LocalDate.ofInstant(nu, ZoneId.of("Europe/Amsterdam"));
        bewaar(t.geef(versie, tot, vandaag, door, nu));
        verantwoording.legVast(
                door,
                t.veiligheidshuis(),
                Verwerking.verstrekking(
                                Activiteit.ADVIES,
                                "Toestemming gegeven om het advies te delen",
                                DOEL,
                                werkafspraken.zsmLocatie(t.zsm()).naam())
                        .in(Dossier.casus(t.casus().waarde()))
                        .over(Betrokkene.persoon(t.persoon())));
    }

    /** Refuses, with a reason that ZSM sees. */
    public void weiger(UUID id, int versie, String reden, Medewerker door) {
        Treffer t = teBesluiten(id, door);
        bewaar(t.weiger(versie, reden, door, clock.instant()));
        log(Handeling.WIJZIGEN, "Toestemming geweigerd", t, door);
    }

    /** Takes a consent back: the content closes at once. */
    public void trekIn(UUID id, int versie, String reden, Medewerker door) {
        Treffer t = teBesluiten(id, door);
        bewaar(t.trekIn(versie, reden, door, clock.instant()));
        log(Handeling.WIJZIGEN, "Toestemming ingetrokken", t, door);
    }

    private Treffer teBesluiten(UUID id, Medewerker door) {
        Treffer t = treffers.find(id, true).orElseThrow(NietGevonden::new);
        door.vereis(t.veiligheidshuis(), BESLISSERS);
        return t;
    }

    private void bewaar(Treffer t) {
        treffers.update(t);
        feiten.publishEvent(new ToestemmingBeslist(t.id(), t.zaak(), t.zsm(), t.stand(), t.versie()));
    }

    private void log(Handeling handeling, String naam, Treffer t, Medewerker door) {
        verantwoording.legVast(
                door,
                t.veiligheidshuis(),
                Verwerking.van(handeling, Activiteit.ADVIES, naam, DOEL)
                        .in(Dossier.casus(t.casus().waarde()))
                        .over(Betrokkene.persoon(t.persoon())));
    }
}
