package nl.schakel.instroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.casussen.BekendBij;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Component;

/**
 * Checks suspects against the persons with an active casus at a Veiligheidshuis that works with the ZSM-locatie. Who is in
 * the register without such a casus does not exist here.
 */
@Component
class Bekendheidscheck {
    private final Personen personen;
    private final Casussen casussen;
    private final Werkafspraken werkafspraken;

    Bekendheidscheck(Personen personen, Casussen casussen, Werkafspraken werkafspraken) {
        this.personen = personen;
        this.casussen = casussen;
        this.werkafspraken = werkafspraken;
    }

    /** A known person who may be the suspect, and where the person is known. */
    record Treffer(Kandidaat kandidaat, List<BekendBij> bekendBij) {}

    /** Checks many at once: as many queries as for one. The answers are in the order of the list. */
    List<List<Treffer>> controleer(ZsmLocatieCode zsm, List<Signalement> verdachten) {
        List<VeiligheidshuisCode> huizen = werkafspraken.veiligheidshuizenVan(zsm).stream()
                .map(Veiligheidshuis::code)
                .toList();
        List<List<Kandidaat>> kandidaten = personen.vergelijk(verdachten);
        List<PersoonId> gevonden = kandidaten.stream()
                .flatMap(List::stream)
                .map(Kandidaat::persoon)
                .distinct()
                .toList();
        Map<PersoonId, List<BekendBij>> bekend =
                casussen.bekendBij(gevonden, huizen).stream().collect(Collectors.groupingBy(BekendBij::persoon));
        return kandidaten.stream().map(rij -> treffers(rij, bekend)).toList();
    }

    private static List<Treffer> treffers(List<Kandidaat> rij, Map<PersoonId, List<BekendBij>> bekend) {
        List<Treffer> treffers = new ArrayList<>();
        for (Kandidaat kandidaat : rij) {
            List<BekendBij> waar = bekend.getOrDefault(kandidaat.persoon(), List.of());
            if (!waar.isEmpty()) {
                treffers.add(new Treffer(kandidaat, waar));
            }
        }
        return treffers;
    }
}
