package nl.schakel.signalering;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.ZaakId;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front door of the notices. They hold no personal data, so reading them leaves no line in the log; the dossier they lead
 * to does.
 */
@Service
@Transactional
public class Meldingen {
    /** How long a notice is kept, done or not. */
    public static final Duration BEWAARTERMIJN = Duration.ofDays(90);

    /** Roles that can get a notice. */
    static final Rol[] ONTVANGERS = {
        Rol.KPC,
        Rol.OFFICIER,
        Rol.BEDRIJFSBUREAU,
        Rol.PROCESREGISSEUR,
        Rol.ADMINISTRATIEF_MEDEWERKER,
        Rol.PARKETSECRETARIS,
        Rol.INTERVENTIESPECIALIST
    };

    private final MeldingRepository meldingen;
    private final Clock clock;

    Meldingen(MeldingRepository meldingen, Clock clock) {
        this.meldingen = meldingen;
        this.clock = clock;
    }

    /**
     * A notice that is about to be given.
     *
     * @param sleutel the same fact always makes the same key; it is told once
     * @param rollen who at the place must know
     * @param tekst what happened, without personal data
     * @param zaak the zaak it came from, by which it can be withdrawn
     */
    public record Nieuw(
            String sleutel,
            Soort soort,
            Plek plek,
            Set<Rol> rollen,
            String tekst,
            Verwijzing naar,
            Optional<ZaakId> zaak) {
        public Nieuw {
            rollen = Set.copyOf(rollen);
        }

        /** A notice that did not come from a zaak. */
        public Nieuw(String sleutel, Soort soort, Plek plek, Set<Rol> rollen, String tekst, Verwijzing naar) {
            this(sleutel, soort, plek, rollen, tekst, naar, Optional.empty());
        }
    }

    /**
     * Gives a notice, in the transaction of the act: it stands there exactly when the act does.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meld(Nieuw nieuw) {
        meldingen.insert(Ids.nieuw(), nieuw, clock.instant());
    }

    /** Withdraws the open notices of a kind that came from a zaak. @param casus only those about this casus */
    @Transactional(propagation = Propagation.MANDATORY)
    public void trekIn(Soort soort, ZaakId zaak, Optional<UUID> casus, String reden) {
        meldingen.trekIn(soort, zaak.waarde(), casus, reden, clock.instant());
    }

    /** Withdraws every open notice about a dossier. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void trekIn(Verwijzing over, String reden) {
        meldingen.trekIn(over, reden, clock.instant());
    }

    /** The notices for an employee: what waits with the unread first, or what is done with. */
    @Transactional(readOnly = true)
    public Pagina<Melding> lijst(boolean open, Optional<Soort> soort, int pagina, Medewerker door) {
        return Pagina.van(meldingen.lijst(door, open, soort, pagina), pagina);
    }

    /** Whether an employee can get notices at a place. */
    public static boolean ontvangt(Plek plek, Medewerker door) {
        return door.heeft(plek, ONTVANGERS);
    }

    /** How many notices at a place nobody opened yet, for this employee; at most 100. */
    @Transactional(readOnly = true)
    public int aantalNieuw(Plek plek, Medewerker door) {
        return meldingen.aantalNieuw(door, plek.code());
    }

    /** Marks a notice as seen. @throws NietGevonden when it is for other people */
    public Melding open(UUID id, Medewerker door) {
        Melding melding = meldingen.find(id, door).orElseThrow(NietGevonden::new);
        meldingen.gezien(id, clock.instant(), door);
        return melding;
    }

    /** Marks a notice as done, for everybody at the place; twice is the same as once. */
    public void handelAf(UUID id, Medewerker door) {
        open(id, door);
        meldingen.handelAf(id, clock.instant(), door);
    }

    /** Removes what was kept long enough. @return how many; ask again until it is none */
    public int ruimOp() {
        return meldingen.verwijder(clock.instant().minus(BEWAARTERMIJN));
    }

    /** The zaak and casus of each open arrival that a change of persons may have touched. */
    List<UUID[]> aankomsten(Set<UUID> zaken, Set<UUID> casussen) {
        return meldingen.aankomsten(zaken.toArray(UUID[]::new), casussen.toArray(UUID[]::new));
    }
}
