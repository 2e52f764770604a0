package nl.schakel.personen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the register of persons. */
@Service
@Transactional
public class Personen {
    /** Adds a person, with the keys by which the check finds them. */
    public PersoonId registreer(Personalia personalia, Medewerker door, VeiligheidshuisCode bij) {
        throw new UnsupportedOperationException();
    }

    /** Adds many persons in few statements; the identifiers come back in the order of the list. */
    public List<PersoonId> registreer(List<Personalia> personalia, Medewerker door, VeiligheidshuisCode bij) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the personalia. */
    public void wijzig(PersoonId id, int versie, Personalia personalia, Medewerker door, VeiligheidshuisCode bij) {
        throw new UnsupportedOperationException();
    }

    /** For higher modules: authorisation and the log line are the caller's, because only the caller knows the dossier. */
    public Persoon toon(PersoonId id) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #toon(PersoonId)} for many at once; who does not exist is not in the answer. */
    public Map<PersoonId, Persoon> toon(Collection<PersoonId> ids) {
        throw new UnsupportedOperationException();
    }

    public Optional<PersoonId> vindOpBsn(Bsn bsn) {
        throw new UnsupportedOperationException();
    }

    /** Whether enough is known to compare: a BSN, or a surname and (part of) a birth date. */
    public boolean isTeControleren(Signalement signalement) {
        return signalement.isTeControleren();
    }

    /** Who in the register may be this suspect, certain ones first. */
    public List<Kandidaat> vergelijk(Signalement signalement) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #vergelijk(Signalement)} for many at once, in the order of the list. */
    public List<List<Kandidaat>> vergelijk(List<Signalement> signalementen) {
        throw new UnsupportedOperationException();
    }

    /** Remembers that this suspect is not that person; survives changed spelling. */
    public void nietDezelfde(Signalement signalement, PersoonId persoon, String reden, Medewerker door) {
        throw new UnsupportedOperationException();
    }

    /** The keys of somebody's personalia, for a bulk load that writes the tables itself. */
    public long[] zoeksleutels(Personalia personalia) {
        throw new UnsupportedOperationException();
    }
}
