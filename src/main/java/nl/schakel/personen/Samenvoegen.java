package nl.schakel.personen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Paar.Stand;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one person of two records, by two people; and two again when that was wrong. That the persons are known at the
 * houses is checked by the caller.
 */
@Service
@Transactional
public class Samenvoegen {
    private static final Rol[] BEHEER = {Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PROCESREGISSEUR, Rol.BEDRIJFSBUREAU};
    private static final int LANGSTE_REDEN = 300;
    private static final String DOEL = "Dubbele personen in het register voorkomen";

    private final PaarRepository paren;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Samenvoegen(PaarRepository paren, Verantwoording verantwoording, ApplicationEventPublisher feiten, Clock clock) {
        this.paren = paren;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** A person of the register at the house where it is known. */
    public record Kant(PersoonId persoon, VeiligheidshuisCode huis) {}

    /**
     * Proposes that two records are one person; a colleague must confirm.
     *
     * @param blijft the side whose record stays, of the employee's own house
     * @return the pair
     */
    public UUID stelVoor(Kant blijft, Kant vervalt, String reden, Medewerker door) {
        return bewaar(blijft, vervalt, Stand.VOORGESTELD, reden, door);
    }

    /** Remembers that two records are two persons; they are not shown as alike again. */
    public UUID nietDezelfde(Kant een, Kant ander, String reden, Medewerker door) {
        return bewaar(een, ander, Stand.NIET_DEZELFDE, reden, door);
    }

    private UUID bewaar(Kant blijft, Kant andere, Stand stand, String reden, Medewerker door) {
        if (!door.heeft(blijft.huis(), BEHEER)) {
            door.vereis(andere.huis(), BEHEER);
        }
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw new Weigering("reden", "Schrijf kort op hoe u dat weet, in ten hoogste 300 tekens.");
        }
        Optional<Paar> eerder = paren.find(blijft.persoon(), andere.persoon());
        if (eerder.filter(p -> p.stand() == Stand.SAMENGEVOEGD).isPresent()) {
            throw new Weigering("Deze twee zijn al samengevoegd.");
        }
        boolean recht = blijft.persoon()
                        .waarde()
                        .toString()
                        .compareTo(andere.persoon().waarde().toString())
                < 0;
        Kant een = recht ? blijft : andere;
        Kant ander = recht ? andere : blijft;
        Paar paar = new Paar(
                eerder.map(Paar::id).orElseGet(Ids::nieuw),
                een.persoon(),
                ander.persoon(),
                stand,
                blijft.persoon(),
                reden.strip(),
                een.huis(),
                ander.huis(),
                door.id(),
                door.naam(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                1);
        paren.insert(paar);
        VeiligheidshuisCode bij = door.heeft(blijft.huis(), BEHEER) ? blijft.huis() : andere.huis();
        log(
                paar,
                stand == Stand.VOORGESTELD ? "Samenvoegen voorgesteld" : "Twee personen zijn niet dezelfde",
                bij,
                door);
        return paar.id();
    }

    /**
     * A second person confirms: from now on it is one person, everywhere, at once.
     *
     * @throws Weigering when it was proposed by the same employee, or both have an active casus at one house
     */
    public void bevestig(UUID id, int versie, Medewerker door) {
        Paar paar = teBesluiten(id, door);
        paar.vereis(versie, Stand.VOORGESTELD);
        paar.vereisTweede(door);
        paren.houdVast(paar.een(), paar.ander());
        if (!paren.doorverwijzing(List.of(paar.een(), paar.ander())).isEmpty()) {
            throw new Weigering("Een van de twee is intussen met iemand anders samengevoegd. Bekijk het opnieuw.");
        }
        paren.besluit(paar, Stand.SAMENGEVOEGD, clock.instant(), door);
        paren.voegSamen(paar);
        log(paar, "Personen samengevoegd", plek(paar, door), door);
        feiten.publishEvent(new PersonenSamengevoegd(paar.blijft(), paar.vervalt(), door));
    }

    /** A colleague says that the proposal is wrong: two persons. */
    public void wijsAf(UUID id, int versie, Medewerker door) {
        Paar paar = teBesluiten(id, door);
        paar.vereis(versie, Stand.VOORGESTELD);
        paren.besluit(paar, Stand.NIET_DEZELFDE, clock.instant(), door);
        log(paar, "Samenvoegen afgewezen", plek(paar, door), door);
    }

    /**
     * Undoes a merge: what belonged to the lapsed record before goes back; what came after stays where it is.
     *
     * @throws Weigering when the remaining record was merged into a third since
     */
    public void maakOngedaan(UUID id, int versie, Medewerker door) {
        Paar paar = teBesluiten(id, door);
        paar.vereis(versie, Stand.SAMENGEVOEGD);
        paren.houdVast(paar.een(), paar.ander());
        PersoonId nu = paren.doorverwijzing(List.of(paar.vervalt())).get(paar.vervalt());
        if (!paar.blijft().equals(nu)) {
            throw new Weigering(
                    "Deze persoon is daarna nog een keer samengevoegd. Maak eerst die samenvoeging ongedaan.");
        }
        paren.besluit(paar, Stand.ONGEDAAN, clock.instant(), door);
        paren.herstel(paar);
        log(paar, "Samenvoeging ongedaan gemaakt", plek(paar, door), door);
        feiten.publishEvent(
                new SamenvoegingOngedaan(paar.blijft(), paar.vervalt(), paren.identiteiten(paar.vervalt()), door));
    }

    private Paar teBesluiten(UUID id, Medewerker door) {
        Paar paar = paren.findForUpdate(id).orElseThrow(NietGevonden::new);
        plek(paar, door);
        return paar;
    }

    private static VeiligheidshuisCode plek(Paar paar, Medewerker door) {
        if (door.heeft(paar.huisEen(), BEHEER)) {
            return paar.huisEen();
        }
        door.vereis(paar.huisAnder(), BEHEER);
        return paar.huisAnder();
    }

    private void log(Paar paar, String naam, VeiligheidshuisCode bij, Medewerker door) {
        verantwoording.legVast(
                door,
                bij,
                Verwerking.van(Handeling.COMBINEREN, Activiteit.PERSONEN, naam, DOEL)
                        .over(Betrokkene.persoon(paar.een()), Betrokkene.persoon(paar.ander())));
    }

    /** One pair, for staff of its houses; the caller logs when it shows who they are. */
    @Transactional(readOnly = true)
    public Paar toon(UUID id, Medewerker door) {
        Paar paar = paren.find(id).orElseThrow(NietGevonden::new);
        plek(paar, door);
        return paar;
    }

    /** A page and one more of the pairs of a house, the newest first. */
    @Transactional(readOnly = true)
    public List<Paar> lijst(VeiligheidshuisCode bij, Stand stand, int overslaan, int aantal, Medewerker door) {
        door.vereis(bij, BEHEER);
        return paren.lijst(bij, stand, overslaan, aantal);
    }

    /** What was said of two records before, if anything. Internal to higher modules. */
    @Transactional(readOnly = true)
    public Optional<Paar> oordeel(PersoonId een, PersoonId ander) {
        return paren.find(een, ander);
    }

    /** A person with every record that was merged into it, for whoever must find everything of a person. */
    @Transactional(readOnly = true)
    public Set<PersoonId> identiteiten(PersoonId id) {
        return paren.identiteiten(id);
    }
}
