package nl.schakel.casussen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.casussen.CasuslijstRepository.Actief;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.Signalement;
import org.springframework.stereotype.Component;

/**
 * Finds the lines of a file whose person is in the file twice, in the register by number, or known at this house. Only
 * exact identities count: whoever merely looks alike is another person here, and the check at ZSM shows both.
 */
@Component
class Dubbelen {
    private static final String ANDER =
            "Dit BSN of SKN hoort in het register bij iemand met een andere naam of geboortedatum. Controleer het nummer.";

    private final CasuslijstRepository lijsten;
    private final Casussen casussen;
    private final Personen personen;

    Dubbelen(CasuslijstRepository lijsten, Casussen casussen, Personen personen) {
        this.lijsten = lijsten;
        this.casussen = casussen;
        this.personen = personen;
    }

    /**
     * What was found.
     *
     * @param geweigerd by line number: why the line is wrong
     * @param bestaand by line number: the person of the register to whom the number belongs
     * @param actief by line number: the active casus of the person at this house
     * @param gezien persons of the register who came up
     */
    record Uitslag(
            Map<Integer, String> geweigerd,
            Map<Integer, PersoonId> bestaand,
            Map<Integer, BekendBij> actief,
            Set<PersoonId> gezien) {}

    /** Lines without anybody twice; see {@link #tweemaal}. */
    Uitslag zoek(List<Inleesregel> regels, VeiligheidshuisCode bij) {
        Map<Integer, String> geweigerd = new HashMap<>();
        Map<Integer, PersoonId> bestaand = opNummer(regels, geweigerd);
        Map<Integer, PersoonId> gezien = new HashMap<>(opIdentiteit(zonder(zonder(regels, bestaand), geweigerd), bij));
        gezien.putAll(bestaand);
        Map<PersoonId, BekendBij> opPersoon = new HashMap<>();
        casussen.bekendBij(Set.copyOf(gezien.values()), List.of(bij)).forEach(b -> opPersoon.put(b.persoon(), b));
        Map<Integer, BekendBij> actief = new HashMap<>();
        gezien.forEach((nummer, wie) -> Optional.ofNullable(opPersoon.get(wie)).ifPresent(b -> actief.put(nummer, b)));
        return new Uitslag(geweigerd, bestaand, actief, Set.copyOf(gezien.values()));
    }

    private static List<Inleesregel> zonder(List<Inleesregel> regels, Map<Integer, ?> weg) {
        return regels.stream().filter(r -> !weg.containsKey(r.nummer())).toList();
    }

    /** By line number: the earlier line about the same person. */
    static Map<Integer, Integer> tweemaal(List<Inleesregel> regels) {
        Map<Integer, Integer> dubbel = new HashMap<>();
        Map<String, Integer> nummers = new HashMap<>();
        Map<String, List<Inleesregel>> identiteiten = new HashMap<>();
        for (Inleesregel regel : regels) {
            Personalia p = regel.personalia();
            List<Inleesregel> zelfdeNaam = identiteiten.computeIfAbsent(
                    identiteit(p.naam(), p.geboortedatum().code()), _ -> new ArrayList<>());
            Optional<Integer> eerder = nummers(p)
                    .map(nummers::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .or(() -> zelfdeNaam.stream()
                            .filter(r -> kanZelfdeZijn(r.personalia(), p))
                            .map(Inleesregel::nummer)
                            .findFirst());
            if (eerder.isPresent()) {
                dubbel.put(regel.nummer(), eerder.get());
            } else {
                nummers(p).forEach(n -> nummers.put(n, regel.nummer()));
                zelfdeNaam.add(regel);
            }
        }
        return dubbel;
    }

    private static Stream<String> nummers(Personalia p) {
        return Stream.concat(p.bsn().map(b -> "bsn" + b.waarde()).stream(), p.skn().map(s -> "skn" + s).stream());
    }

    /** Two numbers that differ are two persons; one number, or none, says nothing. */
    private static boolean kanZelfdeZijn(Personalia een, Personalia ander) {
        return een.bsn().isEmpty() || ander.bsn().isEmpty() || een.bsn().equals(ander.bsn());
    }

    private Map<Integer, PersoonId> opNummer(List<Inleesregel> regels, Map<Integer, String> geweigerd) {
        Map<Bsn, PersoonId> bsns = personen.vindOpBsn(
                regels.stream().flatMap(r -> r.personalia().bsn().stream()).toList());
        Map<String, PersoonId> skns = personen.vindOpSkn(
                regels.stream().flatMap(r -> r.personalia().skn().stream()).toList());
        Map<Integer, PersoonId> gevonden = new HashMap<>();
        for (Inleesregel regel : regels) {
            Personalia p = regel.personalia();
            p.bsn().map(bsns::get).or(() -> p.skn().map(skns::get)).ifPresent(wie -> gevonden.put(regel.nummer(), wie));
        }
        controleer(regels.stream().filter(r -> gevonden.containsKey(r.nummer())).toList(), gevonden, geweigerd);
        return gevonden;
    }

    /** A number alone is not enough: name and birth date must not speak against it, and one person gets one casus. */
    private void controleer(
            List<Inleesregel> regels, Map<Integer, PersoonId> gevonden, Map<Integer, String> geweigerd) {
        var kandidaten = personen.vergelijk(
                regels.stream().map(r -> Signalement.van(r.personalia())).toList());
        Set<PersoonId> gehad = new HashSet<>();
        for (int i = 0; i < regels.size(); i++) {
            Inleesregel regel = regels.get(i);
            PersoonId wie = Objects.requireNonNull(gevonden.get(regel.nummer()));
            boolean zonderBsn = regel.personalia().bsn().isEmpty();
            boolean past =
                    kandidaten.get(i).stream().anyMatch(k -> k.persoon().equals(wie) && (k.zeker() || zonderBsn));
            if (!past || !gehad.add(wie)) {
                gevonden.remove(regel.nummer());
                geweigerd.put(regel.nummer(), ANDER);
            }
        }
    }

    /** Persons with an active casus here whose name and birth date are exactly those of a line. */
    private Map<Integer, PersoonId> opIdentiteit(List<Inleesregel> regels, VeiligheidshuisCode bij) {
        Map<String, List<PersoonId>> bekend = new HashMap<>();
        for (Actief a : lijsten.actieven(
                bij,
                regels.stream()
                        .map(r -> r.personalia().geboortedatum().code())
                        .distinct()
                        .toList())) {
            bekend.computeIfAbsent(identiteit(a.naam(), a.geboortedatum()), _ -> new ArrayList<>())
                    .add(a.persoon());
        }
        Map<Integer, List<PersoonId>> mogelijk = new HashMap<>();
        Set<PersoonId> nodig = new HashSet<>();
        for (Inleesregel r : regels) {
            List<PersoonId> wie = bekend.getOrDefault(
                    identiteit(
                            r.personalia().naam(),
                            r.personalia().geboortedatum().code()),
                    List.of());
            mogelijk.put(r.nummer(), wie);
            nodig.addAll(wie);
        }
        Map<PersoonId, Persoon> volledig = personen.toon(nodig);
        Map<Integer, PersoonId> gevonden = new HashMap<>();
        regels.forEach(r -> mogelijk.getOrDefault(r.nummer(), List.of()).stream()
                .flatMap(id -> Optional.ofNullable(volledig.get(id)).stream())
                .filter(p -> kanZelfdeZijn(p.personalia(), r.personalia()))
                .findFirst()
                .ifPresent(p -> gevonden.put(r.nummer(), p.id())));
        return gevonden;
    }

    private static String identiteit(Naam naam, String geboortedatum) {
        String plat = Normalizer.normalize(naam.volledig().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return plat.replaceAll("[\\p{M}\\s'.-]", "") + "|" + geboortedatum;
    }
}
