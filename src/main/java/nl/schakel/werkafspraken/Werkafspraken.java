package nl.schakel.werkafspraken;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the agreements: reference data, no personal data, so no log line. */
@Service
@Transactional(readOnly = true)
public class Werkafspraken {
    /** The Veiligheidshuizen that work with a ZSM-locatie, by name. */
    public List<Veiligheidshuis> veiligheidshuizenVan(ZsmLocatieCode zsm) {
        throw new UnsupportedOperationException();
    }

    public Veiligheidshuis veiligheidshuis(VeiligheidshuisCode code) {
        throw new UnsupportedOperationException();
    }

    public ZsmLocatie zsmLocatie(ZsmLocatieCode code) {
        throw new UnsupportedOperationException();
    }

    /** Several at once; a code that does not exist is not in the answer. */
    public Map<VeiligheidshuisCode, Veiligheidshuis> veiligheidshuizen(Collection<VeiligheidshuisCode> codes) {
        throw new UnsupportedOperationException();
    }

    public boolean isOpen(VeiligheidshuisCode code, Instant moment) {
        throw new UnsupportedOperationException();
    }

    /** The first opening at or after the moment; the moment itself when it is open. */
    public Optional<ZonedDateTime> volgendeOpening(VeiligheidshuisCode code, Instant moment) {
        throw new UnsupportedOperationException();
    }

    public Bereikbaarheid bereikbaarheid(VeiligheidshuisCode code, Instant moment) {
        throw new UnsupportedOperationException();
    }
}
