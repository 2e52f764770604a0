package nl.schakel.casussen;

import java.util.Collection;
import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the casussen of the Veiligheidshuizen. */
@Service
@Transactional
public class Casussen {
    /** Opens a casus: from now on the person is known at this Veiligheidshuis. */
    public CasusId open(
            PersoonId persoon,
            VeiligheidshuisCode bij,
            boolean huiselijkGeweld,
            boolean jeugd,
            String procesregisseur,
            Medewerker door) {
        throw new UnsupportedOperationException();
    }

    /** Closes a casus: shielded at once, never a hit any more (domain rule R14). */
    public void sluit(CasusId id, int versie, String reden, Medewerker door) {
        throw new UnsupportedOperationException();
    }

    /** Which of these persons have an active casus at which of these houses. Internal: the caller logs. */
    public List<BekendBij> bekendBij(Collection<PersoonId> personen, Collection<VeiligheidshuisCode> huizen) {
        throw new UnsupportedOperationException();
    }

    /** A casus for staff of its Veiligheidshuis. */
    public Casusblad toon(CasusId id, Medewerker door) {
        throw new UnsupportedOperationException();
    }

    /** For higher modules, after their own authorisation and log line. */
    public Casusblad blad(CasusId id) {
        throw new UnsupportedOperationException();
    }

    /** A page of the active casussen of a house, newest first. */
    public Pagina<CasusRegel> lijst(VeiligheidshuisCode bij, String zoek, int pagina, Medewerker door) {
        throw new UnsupportedOperationException();
    }

    /** Settles a new version of the plan van aanpak. */
    public PlanId stelPlanVast(CasusId id, int versie, String doel, String tekst, Medewerker door) {
        throw new UnsupportedOperationException();
    }

    /** How many persons are known at a house. */
    public long aantalActief(VeiligheidshuisCode bij) {
        throw new UnsupportedOperationException();
    }
}
