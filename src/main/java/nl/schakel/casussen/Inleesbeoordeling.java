package nl.schakel.casussen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.Signalement;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lines of a file would do at a house, before anything is taken in. */
@Service
@Transactional
public class Inleesbeoordeling {
    private final Casussen casussen;
    private final Dubbelen dubbelen;
    private final Personen personen;
    private final Verantwoording verantwoording;

    Inleesbeoordeling(Casussen casussen, Dubbelen dubbelen, Personen personen, Verantwoording verantwoording) {
        this.casussen = casussen;
        this.dubbelen = dubbelen;
        this.personen = personen;
        this.verantwoording = verantwoording;
    }

    /**
     * What each line would do at this house; nothing is saved. Whoever merely looks alike counts only when known at this
     * house: nobody learns here who is known elsewhere (domain rules R7 and R35).
     *
     * @param regels without anybody twice
     */
    public List<Inleesoordeel> beoordeel(List<Inleesregel> regels, VeiligheidshuisCode bij, Medewerker door) {
        door.vereis(bij, Casus.BEWERKERS);
        Dubbelen.Uitslag uitslag = dubbelen.zoek(regels, bij);
        Map<Integer, BekendBij> lijkt = lijktOp(zonder(regels, uitslag), bij);
        Set<PersoonId> gezien = new HashSet<>(uitslag.gezien());
        lijkt.values().forEach(b -> gezien.add(b.persoon()));
        legVast(gezien, bij, door);
        Map<PersoonId, Persoon> bekend = personen.toon(
                uitslag.actief().values().stream().map(BekendBij::persoon).toList());
        return regels.stream().map(r -> oordeel(r, uitslag, lijkt, bekend)).toList();
    }

    private static List<Inleesregel> zonder(List<Inleesregel> regels, Dubbelen.Uitslag uitslag) {
        return regels.stream()
                .filter(r -> !uitslag.geweigerd().containsKey(r.nummer())
                        && !uitslag.bestaand().containsKey(r.nummer())
                        && !uitslag.actief().containsKey(r.nummer()))
                .toList();
    }

    /** Who is known here and looks like the person of a line, by line number. */
    private Map<Integer, BekendBij> lijktOp(List<Inleesregel> regels, VeiligheidshuisCode bij) {
        List<List<Kandidaat>> kandidaten = personen.vergelijk(
                regels.stream().map(r -> Signalement.van(r.personalia())).toList());
        Set<PersoonId> wie = kandidaten.stream()
                .flatMap(List::stream)
                .map(Kandidaat::persoon)
                .collect(Collectors.toSet());
        Map<PersoonId, BekendBij> hier = casussen.bekendBij(wie, List.of(bij)).stream()
                .collect(Collectors.toMap(BekendBij::persoon, Function.identity(), (een, _) -> een));
        Map<Integer, BekendBij> lijkt = new HashMap<>();
        for (int i = 0; i < regels.size(); i++) {
            int nummer = regels.get(i).nummer();
            kandidaten.get(i).stream()
                    .flatMap(k -> Optional.ofNullable(hier.get(k.persoon())).stream())
                    .findFirst()
                    .ifPresent(b -> lijkt.put(nummer, b));
        }
        return lijkt;
    }

    private static Inleesoordeel oordeel(
            Inleesregel regel,
            Dubbelen.Uitslag uitslag,
            Map<Integer, BekendBij> lijkt,
            Map<PersoonId, Persoon> bekend) {
        int nummer = regel.nummer();
        String fout = uitslag.geweigerd().get(nummer);
        if (fout != null) {
            return Inleesoordeel.geweigerd(nummer, fout);
        }
        BekendBij actief = uitslag.actief().get(nummer);
        if (actief != null) {
            Persoon persoon = Objects.requireNonNull(bekend.get(actief.persoon()));
            List<String> anders =
                    Bijwerking.van(persoon.personalia(), regel.personalia()).verschillen();
            return new Inleesoordeel(
                    nummer,
                    anders.isEmpty() ? Soort.ONGEWIJZIGD : Soort.GEWIJZIGD,
                    String.join(", ", anders),
                    Optional.of(actief.casus()));
        }
        return Optional.ofNullable(lijkt.get(nummer))
                .map(b -> new Inleesoordeel(nummer, Soort.TWIJFEL, "", Optional.of(b.casus())))
                .orElseGet(() -> new Inleesoordeel(nummer, Soort.NIEUW, "", Optional.empty()));
    }

    private void legVast(Set<PersoonId> gezien, VeiligheidshuisCode bij, Medewerker door) {
        if (!gezien.isEmpty()) {
            verantwoording.legVast(
                    door,
                    bij,
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.CASUS,
                                    "Bestand beoordeeld",
                                    "Dubbele casussen voorkomen")
                            .over(gezien.stream().map(Betrokkene::persoon).toList()));
        }
    }
}
