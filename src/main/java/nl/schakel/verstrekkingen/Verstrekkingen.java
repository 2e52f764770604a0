package nl.schakel.verstrekkingen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the register of prints. */
@Service
@Transactional
public class Verstrekkingen {
    private static final String DOEL = "Afdrukken volgen tot ze vernietigd zijn";
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    /** Who prints at ZSM and at a Veiligheidshuis, and so says that paper is gone. */
    private static final Rol[] AFDRUKKERS = {
        Rol.KPC, Rol.OFFICIER, Rol.PROCESREGISSEUR, Rol.ADMINISTRATIEF_MEDEWERKER, Rol.BEDRIJFSBUREAU
    };
    /** Working copies on paper are destroyed after the meeting they were made for; a month is the outer limit. */
    private static final int VERNIETIGEN_NA_DAGEN = 30;

    private final VerstrekkingRepository afdrukken;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Verstrekkingen(VerstrekkingRepository afdrukken, Verantwoording verantwoording, Clock clock) {
        this.afdrukken = afdrukken;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * A print that is about to be made.
     *
     * @param stuk identifier of the version that is printed
     * @param titel what it is, without personal data
     * @param plek the ZSM-locatie that prints for a zaak, or the Veiligheidshuis that prints of its own casus
     * @param zaak the zaak it is printed for; empty: a Veiligheidshuis prints
     * @param casus identifier of the casus it is about
     * @param dossiersoort {@code werkdossier}, {@code processtuk} or {@code casusdossier}
     */
    public record Nieuw(
            UUID stuk,
            String titel,
            Plek plek,
            Optional<ZaakId> zaak,
            UUID casus,
            PersoonId persoon,
            String dossiersoort,
            List<String> ontvangers,
            LocalDate vernietigenVoor) {
        public Nieuw {
            ontvangers = List.copyOf(ontvangers);
            if (zaak.isPresent() != plek instanceof ZsmLocatieCode) {
                throw new IllegalArgumentException("a ZSM-locatie prints for a zaak, a Veiligheidshuis does not");
            }
        }
    }

    /** Until when paper of today may exist at the longest. */
    public LocalDate vernietigenVoor() {
        return LocalDate.now(clock.withZone(NEDERLAND)).plusDays(VERNIETIGEN_NA_DAGEN);
    }

    /**
     * Registers prints in the transaction that makes them; the caller has authorised them and logs the disclosures.
     *
     * @return which copy of its version each is, from 1, in the same order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Integer> registreer(List<Nieuw> nieuw, Medewerker door) {
        return nieuw.isEmpty() ? List.of() : afdrukken.insert(nieuw, clock.instant(), door);
    }

    /** The prints of a zaak, the newest first, at most 200; for higher modules, after their own authorisation. */
    @Transactional(readOnly = true)
    public List<Verstrekking> bij(ZaakId zaak) {
        return afdrukken.bij(zaak);
    }

    /** What the house itself printed of a casus, the newest first, at most 200; after the caller's authorisation. */
    @Transactional(readOnly = true)
    public List<Verstrekking> bijCasus(UUID casus) {
        return afdrukken.bijCasus(casus);
    }

    /** The prints about a person, the newest first, at most 200; for higher modules, after their own authorisation. */
    @Transactional(readOnly = true)
    public List<Verstrekking> bij(PersoonId persoon) {
        return afdrukken.bij(persoon);
    }

    /** Where the list of prints stands: on the page of a zaak, or of a casus. */
    public record Plaats(Optional<ZaakId> zaak, UUID casus) {}

    /**
     * Says that a recipient destroyed its paper; twice is the same as once.
     *
     * @return what it was printed for
     * @throws NietGevonden when it does not exist or was printed elsewhere
     */
    public Plaats bevestigVernietigd(UUID afdruk, String ontvanger, Medewerker door) {
        var waar = afdrukken.plaats(afdruk).orElseThrow(NietGevonden::new);
        door.vereis(waar.plek(), AFDRUKKERS);
        if (!afdrukken.isOntvanger(afdruk, ontvanger)) {
            throw new NietGevonden();
        }
        if (afdrukken.vernietigd(afdruk, ontvanger, clock.instant(), door)) {
            verantwoording.legVast(
                    door,
                    waar.plek(),
                    Verwerking.van(
                                    Handeling.VERNIETIGEN,
                                    waar.zaak().isPresent() ? Activiteit.DOSSIER : Activiteit.CASUS,
                                    "Afdruk vernietigd: " + ontvanger,
                                    DOEL)
                            .in(waar.zaak().map(Dossier::zaak).orElseGet(() -> Dossier.casus(waar.casus())))
                            .over(Betrokkene.persoon(waar.persoon())));
        }
        return new Plaats(waar.zaak(), waar.casus());
    }

    /**
     * Recalls the paper about a person in a zaak: every recipient must destroy it and somebody must say that it was.
     *
     * @param reden why, in words without personal data
     * @return how many prints somebody still has
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int roepTerug(ZaakId zaak, PersoonId persoon, String reden) {
        return afdrukken.roepTerug(zaak, persoon, reden, clock.instant());
    }

    /** As {@link #roepTerug}, of what the house itself printed of a casus. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int roepTerugVanCasus(UUID casus, String reden) {
        return afdrukken.roepTerugVanCasus(casus, reden, clock.instant());
    }
}
