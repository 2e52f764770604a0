package nl.schakel.verstrekkingen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.verstrekkingen.VerstrekkingRepository.Plaats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the register of prints. */
@Service
@Transactional
public class Verstrekkingen {
    private static final String DOEL = "Afdrukken volgen tot ze vernietigd zijn";

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
     * @param plek the ZSM-locatie that prints
     * @param casus identifier of the casus it is about
     * @param dossiersoort {@code werkdossier} or {@code processtuk}
     */
    public record Nieuw(
            UUID stuk,
            String titel,
            ZsmLocatieCode plek,
            ZaakId zaak,
            UUID casus,
            PersoonId persoon,
            String dossiersoort,
            List<String> ontvangers,
            LocalDate vernietigenVoor) {
        public Nieuw {
            ontvangers = List.copyOf(ontvangers);
        }
    }

    /**
     * Registers a print in the transaction that makes it; the caller has authorised it and logs the disclosure.
     *
     * @return which copy of this version for this zaak it is, from 1
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int registreer(Nieuw nieuw, Medewerker door) {
        return afdrukken.insert(Ids.nieuw(), nieuw, clock.instant(), door);
    }

    /** The prints of a zaak, the newest first, at most 200; for higher modules, after their own authorisation. */
    @Transactional(readOnly = true)
    public List<Verstrekking> bij(ZaakId zaak) {
        return afdrukken.bij(zaak);
    }

    /** The prints about a person, the newest first, at most 200; for higher modules, after their own authorisation. */
    @Transactional(readOnly = true)
    public List<Verstrekking> bij(PersoonId persoon) {
        return afdrukken.bij(persoon);
    }

    /**
     * Says that a recipient destroyed its paper; twice is the same as once.
     *
     * @return the zaak it belonged to
     * @throws NietGevonden when it does not exist or was printed at another ZSM-locatie
     */
    public ZaakId bevestigVernietigd(UUID afdruk, String ontvanger, Medewerker door) {
        Plaats waar = afdrukken.plaats(afdruk).orElseThrow(NietGevonden::new);
        ZsmLocatieCode zsm = new ZsmLocatieCode(waar.plek());
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        if (!afdrukken.isOntvanger(afdruk, ontvanger)) {
            throw new NietGevonden();
        }
        if (afdrukken.vernietigd(afdruk, ontvanger, clock.instant(), door)) {
            verantwoording.legVast(
                    door,
                    zsm,
                    Verwerking.van(Handeling.VERNIETIGEN, Activiteit.DOSSIER, "Afdruk vernietigd: " + ontvanger, DOEL)
                            .in(Dossier.zaak(waar.zaak()))
                            .over(Betrokkene.persoon(waar.persoon())));
        }
        return waar.zaak();
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
}
