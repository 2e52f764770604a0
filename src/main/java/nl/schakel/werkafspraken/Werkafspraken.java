package nl.schakel.werkafspraken;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front door of the agreements: reference data about organisations. No personal data, so no log line and no employee to
 * name; read anew each time, because a changed telephone number must count at once on every node.
 */
@Service
@Transactional(readOnly = true)
public class Werkafspraken {
    private final WerkafsprakenRepository repository;
    private final AfsprakenRepository afspraken;

    Werkafspraken(WerkafsprakenRepository repository, AfsprakenRepository afspraken) {
        this.repository = repository;
        this.afspraken = afspraken;
    }

    /** What a house agreed, as it holds at a moment. @throws NietGevonden when it does not exist */
    public Huisafspraken afspraken(VeiligheidshuisCode huis, Instant moment) {
        return Optional.ofNullable(afspraken.geldend(Set.of(huis), moment).get(huis))
                .orElseThrow(NietGevonden::new);
    }

    /** As {@link #afspraken(VeiligheidshuisCode, Instant)} for several houses at once, for lists. */
    public Map<VeiligheidshuisCode, Huisafspraken> afspraken(Collection<VeiligheidshuisCode> huizen, Instant moment) {
        return huizen.isEmpty() ? Map.of() : afspraken.geldend(huizen, moment);
    }

    /** What a regio agreed, as it holds at a moment. */
    public Regioafspraken regioafspraken(RegioCode regio, Instant moment) {
        return afspraken.geldend(regio, moment);
    }

    /** The Veiligheidshuizen that work with a ZSM-locatie, by name. */
    public List<Veiligheidshuis> veiligheidshuizenVan(ZsmLocatieCode zsm) {
        return repository.veiligheidshuizenVan(zsm);
    }

    /** The Veiligheidshuizen of all other regions, by name. */
    public List<Veiligheidshuis> veiligheidshuizenBuiten(RegioCode regio) {
        return repository.veiligheidshuizenBuiten(regio);
    }

    /** The codes of every ZSM-locatie and Veiligheidshuis of a regio. */
    public List<String> plekkenVan(RegioCode regio) {
        return repository.plekkenVan(regio);
    }

    /** One Veiligheidshuis. @throws NietGevonden when it does not exist */
    public Veiligheidshuis veiligheidshuis(VeiligheidshuisCode code) {
        return repository.veiligheidshuizen(Set.of(code)).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    /** One ZSM-locatie. @throws NietGevonden when it does not exist */
    public ZsmLocatie zsmLocatie(ZsmLocatieCode code) {
        return repository.zsmLocatie(code).orElseThrow(NietGevonden::new);
    }

    /** Every ZSM-locatie, by code. */
    public List<ZsmLocatie> zsmLocaties() {
        return repository.zsmLocaties();
    }

    /** Several at once, by name; a code that does not exist is not in the answer. */
    public Map<VeiligheidshuisCode, Veiligheidshuis> veiligheidshuizen(Collection<VeiligheidshuisCode> codes) {
        Map<VeiligheidshuisCode, Veiligheidshuis> gevonden = new LinkedHashMap<>();
        repository.veiligheidshuizen(codes).forEach(v -> gevonden.put(v.code(), v));
        return gevonden;
    }

    /** Whether a house is open at a moment, by its week, public holidays and local closures. */
    public boolean isOpen(VeiligheidshuisCode code, Instant moment) {
        return openingstijden(code).openOp(moment).isPresent();
    }

    /** The moment itself when the house is open then, else its next opening; empty when its hours are not known. */
    public Optional<ZonedDateTime> volgendeOpening(VeiligheidshuisCode code, Instant moment) {
        return openingstijden(code).volgendeOpening(moment);
    }

    /** Whether a house can be reached at a moment, in words. */
    public Bereikbaarheid bereikbaarheid(VeiligheidshuisCode code, Instant moment) {
        return Bereikbaarheid.van(openingstijden(code), moment);
    }

    /** As {@link #bereikbaarheid(VeiligheidshuisCode, Instant)} for several houses at once. */
    public Map<VeiligheidshuisCode, Bereikbaarheid> bereikbaarheid(
            Collection<VeiligheidshuisCode> codes, Instant moment) {
        Map<VeiligheidshuisCode, Bereikbaarheid> antwoord = new LinkedHashMap<>();
        repository
                .openingstijden(codes)
                .forEach((code, tijden) -> antwoord.put(code, Bereikbaarheid.van(tijden, moment)));
        return antwoord;
    }

    private Openingstijden openingstijden(VeiligheidshuisCode code) {
        return repository.openingstijden(Set.of(code)).getOrDefault(code, new Openingstijden(List.of(), Set.of()));
    }
}
