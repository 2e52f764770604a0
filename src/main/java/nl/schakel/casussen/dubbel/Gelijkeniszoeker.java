package nl.schakel.casussen.dubbel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.casussen.BekendBij;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Ids;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Paar;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.Samenvoegen;
import nl.schakel.personen.Signalement;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Component;

/** Finds who of a house looks like somebody with an active casus in the same region. */
@Component
class Gelijkeniszoeker {
    private final Casussen casussen;
    private final Personen personen;
    private final Samenvoegen samenvoegen;
    private final Werkafspraken werkafspraken;

    Gelijkeniszoeker(Casussen casussen, Personen personen, Samenvoegen samenvoegen, Werkafspraken werkafspraken) {
        this.casussen = casussen;
        this.personen = personen;
        this.samenvoegen = samenvoegen;
        this.werkafspraken = werkafspraken;
    }

    /** The houses of the region of a house. */
    List<VeiligheidshuisCode> regio(VeiligheidshuisCode bij) {
        List<VeiligheidshuisCode> plekken =
                werkafspraken.plekkenVan(werkafspraken.veiligheidshuis(bij).regio()).stream()
                        .map(VeiligheidshuisCode::new)
                        .toList();
        return List.copyOf(werkafspraken.veiligheidshuizen(plekken).keySet());
    }

    /** The pairs of some persons of a house, in as many queries as for one. */
    List<Gelijkenis> vergelijk(List<PersoonId> hap, VeiligheidshuisCode bij, List<VeiligheidshuisCode> regio) {
        Map<PersoonId, Persoon> wie = personen.toon(hap);
        List<Persoon> rij = hap.stream().map(wie::get).toList();
        List<List<Kandidaat>> lijkt = personen.vergelijk(
                rij.stream().map(p -> Signalement.van(p.personalia())).toList());
        Map<PersoonId, List<BekendBij>> bekend = casussen
                .bekendBij(
                        lijkt.stream()
                                .flatMap(List::stream)
                                .map(Kandidaat::persoon)
                                .distinct()
                                .toList(),
                        regio)
                .stream()
                .collect(Collectors.groupingBy(BekendBij::persoon));
        List<Gelijkenis> paren = new ArrayList<>();
        for (int i = 0; i < rij.size(); i++) {
            PersoonId een = rij.get(i).id();
            for (Kandidaat k : lijkt.get(i)) {
                paar(een, k, bij, bekend.getOrDefault(k.persoon(), List.of())).ifPresent(paren::add);
            }
        }
        return paren;
    }

    /** A pair, unless it is the person itself, was judged, or comes from the other side as well. */
    private Optional<Gelijkenis> paar(PersoonId een, Kandidaat k, VeiligheidshuisCode bij, List<BekendBij> waar) {
        Optional<VeiligheidshuisCode> huis = waar.stream()
                .map(BekendBij::veiligheidshuis)
                .filter(h -> h.equals(bij))
                .findFirst()
                .or(() -> waar.stream().map(BekendBij::veiligheidshuis).findFirst());
        boolean zelf = een.equals(k.persoon());
        boolean andersom = huis.filter(bij::equals).isPresent()
                && een.waarde().toString().compareTo(k.persoon().waarde().toString()) > 0;
        if (zelf || andersom || huis.isEmpty()) {
            return Optional.empty();
        }
        boolean beoordeeld = samenvoegen
                .oordeel(een, k.persoon())
                .filter(p -> p.stand() == Paar.Stand.NIET_DEZELFDE || p.stand() == Paar.Stand.VOORGESTELD)
                .isPresent();
        return beoordeeld
                ? Optional.empty()
                : Optional.of(new Gelijkenis(Ids.nieuw(), bij, een, k.persoon(), huis.get(), k.zeker(), k.uitleg()));
    }
}
