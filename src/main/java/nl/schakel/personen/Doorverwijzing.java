package nl.schakel.personen;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.kern.PersoonId;
import org.springframework.stereotype.Component;

/** Leads a record that was merged into another to that other one, so that an old identifier still finds the person. */
@Component
class Doorverwijzing {
    private final PaarRepository paren;
    private final PersoonRepository personen;

    Doorverwijzing(PaarRepository paren, PersoonRepository personen) {
        this.paren = paren;
        this.personen = personen;
    }

    /** The persons under the identifiers that were asked for. */
    Map<PersoonId, Persoon> vind(Collection<PersoonId> ids) {
        Map<PersoonId, PersoonId> naar = paren.doorverwijzing(ids);
        if (naar.isEmpty()) {
            return personen.vind(ids);
        }
        List<PersoonId> nodig =
                ids.stream().map(id -> naar.getOrDefault(id, id)).toList();
        Map<PersoonId, Persoon> gevonden = personen.vind(nodig);
        Map<PersoonId, Persoon> antwoord = new LinkedHashMap<>();
        ids.forEach(id -> {
            Persoon persoon = gevonden.get(naar.getOrDefault(id, id));
            if (persoon != null) {
                antwoord.put(id, persoon);
            }
        });
        return antwoord;
    }

    /** Numbers with the person to whom each belongs now. */
    <N> Map<N, PersoonId> nummers(Map<N, PersoonId> gevonden) {
        Map<PersoonId, PersoonId> naar = paren.doorverwijzing(gevonden.values());
        Map<N, PersoonId> antwoord = new HashMap<>(gevonden);
        antwoord.replaceAll((_, id) -> naar.getOrDefault(id, id));
        return antwoord;
    }
}
