package nl.schakel.proef;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Sleutel;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Vergelijker;
import nl.schakel.personen.vergelijking.Zoeksleutels;
import org.jspecify.annotations.Nullable;

/**
 * How well suspects are recognised: takes the persons of a register, changes some as people do when they type at night,
 * mixes them with strangers, and counts what is found, missed, and shown for nothing. Run: {@code main(json)}.
 */
public final class Herkenningsproef {
    private static final int AANTAL = 200;
    private static final Vergelijker VERGELIJKER = new Vergelijker(Gewichten.standaard());
    private static final Zoeksleutels SLEUTELS = new Zoeksleutels(new Sleutel(new byte[32]));

    private final Map<PersoonId, Personalia> register = new LinkedHashMap<>();
    private final Map<Long, List<PersoonId>> index = new HashMap<>();
    private final SplittableRandom toeval = new SplittableRandom(7);

    /** What was found per kind of change. */
    static final class Telling {
        int zeker;
        int mogelijk;
        int gemist;
        int vals;
        int totaal;
    }

    public static void main(String[] args) throws IOException {
        Herkenningsproef proef = new Herkenningsproef();
        BrpTestpersonen.lees(Path.of(args[0])).forEach(proef::voegToe);
        System.out.println("in the register: " + proef.register.size());
        System.out.printf("%-28s %6s %6s %8s %6s %6s%n", "change", "n", "sure", "possible", "missed", "false");
        proef.meet()
                .forEach((soort, t) -> System.out.printf(
                        "%-28s %6d %6d %8d %6d %6d%n", soort, t.totaal, t.zeker, t.mogelijk, t.gemist, t.vals));
    }

    void voegToe(List<String> rij) {
        try {
            Naam partner = new Naam("", rij.get(10), rij.get(11));
            var p = new Personalia(
                    Bsn.lees(rij.get(0)),
                    Optional.empty(),
                    new Naam(rij.get(1), rij.get(2), rij.get(3)),
                    partner.geslachtsnaam().isEmpty() ? Optional.empty() : Optional.of(partner),
                    'E',
                    Geboortedatum.lees(rij.get(4)),
                    Geslacht.lees(rij.get(5)),
                    new Adres(rij.get(6), rij.get(7), rij.get(8), rij.get(9)),
                    false,
                    List.of());
            PersoonId id = PersoonId.nieuw();
            register.put(id, p);
            for (long key : SLEUTELS.van(p)) {
                index.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
            }
        } catch (Weigering refused) {
            System.out.println("refused: " + refused.boodschap());
        }
    }

    Map<String, Telling> meet() {
        List<PersoonId> ids = register.entrySet().stream()
                .filter(e -> e.getValue().geboortedatum().isVolledig()
                        && !e.getValue().naam().voornamen().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Telling> tellingen = new LinkedHashMap<>();
        for (int i = 0; i < AANTAL; i++) {
            PersoonId id = ids.get(toeval.nextInt(ids.size()));
            String soort = SOORTEN.get(i % SOORTEN.size());
            tel(tellingen.computeIfAbsent(soort, _ -> new Telling()), wijzig(soort, register.get(id)), Optional.of(id));
        }
        for (int i = 0; i < AANTAL; i++) {
            boolean verwant = i % 5 == 0;
            Personalia anker = register.get(ids.get(toeval.nextInt(ids.size())));
            String soort = verwant ? "stranger, shares surname" : "stranger";
            tel(tellingen.computeIfAbsent(soort, _ -> new Telling()), vreemde(verwant, anker), Optional.empty());
        }
        return tellingen;
    }

    private static final List<String> SOORTEN = List.of(
            "exact with number",
            "exact without number",
            "slip in surname",
            "slip in first name",
            "initials only",
            "voorvoegsel left out",
            "day and month exchanged",
            "only year of birth",
            "number with a slip",
            "names exchanged",
            "one digit of year wrong",
            "partner's name");

    private Signalement wijzig(String soort, @Nullable Personalia p) {
        Naam n = Objects.requireNonNull(p).naam();
        Geboortedatum d = p.geboortedatum();
        String bsn = "";
        switch (soort) {
            case "exact with number" -> bsn = p.bsn().map(Bsn::waarde).orElse("");
            case "slip in surname" -> n = new Naam(n.voornamen(), n.voorvoegsel(), slip(n.geslachtsnaam()));
            case "slip in first name" -> n = new Naam(slip(n.voornamen()), n.voorvoegsel(), n.geslachtsnaam());
            case "initials only" -> n = new Naam(n.voorletters(), n.voorvoegsel(), n.geslachtsnaam());
            case "voorvoegsel left out" -> n = new Naam(n.voornamen(), "", n.geslachtsnaam());
            case "day and month exchanged" -> d = d.dag() <= 12 ? new Geboortedatum(d.jaar(), d.dag(), d.maand()) : d;
            case "only year of birth" -> d = new Geboortedatum(d.jaar(), 0, 0);
            case "number with a slip" ->
                bsn = p.bsn()
                        .map(b -> b.waarde().substring(0, 7)
                                + (b.waarde().charAt(8))
                                + b.waarde().charAt(7))
                        .orElse("");
            case "names exchanged" -> n = new Naam(n.geslachtsnaam(), "", n.voornamen());
            case "one digit of year wrong" ->
                d = new Geboortedatum(
                        d.jaar() + 10 > 2026 ? d.jaar() - 10 : d.jaar() + 10, d.maand(), Math.min(d.dag(), 28));
            case "partner's name" ->
                n = p.partner()
                        .map(x -> new Naam(p.naam().voornamen(), x.voorvoegsel(), x.geslachtsnaam()))
                        .orElse(n);
            default -> bsn = "";
        }
        return new Signalement(bsn, n, d, Geslacht.ONBEKEND, "");
    }

    private String slip(String naam) {
        if (naam.length() < 4) {
            return naam;
        }
        int i = 1 + toeval.nextInt(naam.length() - 2);
        return switch (toeval.nextInt(3)) {
            case 0 -> naam.substring(0, i) + naam.substring(i + 1);
            case 1 -> naam.substring(0, i) + naam.charAt(i + 1) + naam.charAt(i) + naam.substring(i + 2);
            default -> naam.substring(0, i) + (char) ('a' + toeval.nextInt(26)) + naam.substring(i + 1);
        };
    }

    private Signalement vreemde(boolean verwant, @Nullable Personalia anker) {
        List<String> voor =
                List.of("Bas", "Quirine", "Tjeerd", "Hamid", "Solveig", "Ruxandra", "Kofi", "Wim", "Yara", "Floor");
        List<String> achter = List.of(
                "Brandsma",
                "Okafor",
                "Ciobanu",
                "Haverkamp",
                "Tuinstra",
                "Boulahrouz",
                "Sarıkaya",
                "Wierzbicki",
                "Ramlal",
                "Verhulst",
                "Oosterling",
                "Zandbergen");
        Naam naam = new Naam(
                voor.get(toeval.nextInt(voor.size())),
                "",
                verwant
                        ? Objects.requireNonNull(anker).naam().geslachtsnaam()
                        : achter.get(toeval.nextInt(achter.size())));
        return new Signalement(
                "",
                naam,
                new Geboortedatum(1950 + toeval.nextInt(58), 1 + toeval.nextInt(12), 1 + toeval.nextInt(28)),
                Geslacht.ONBEKEND,
                "");
    }

    private void tel(Telling t, Signalement vraag, Optional<PersoonId> wie) {
        Set<PersoonId> kandidaten = new LinkedHashSet<>();
        for (long key : SLEUTELS.voorVraag(vraag)) {
            kandidaten.addAll(index.getOrDefault(key, List.of()));
        }
        List<Kandidaat> gevonden = kandidaten.stream()
                .flatMap(id -> Optional.ofNullable(register.get(id)).stream()
                        .flatMap(p ->
                                VERGELIJKER.vergelijk(Profiel.van(vraag), Profiel.van(p)).map(v -> v.met(id)).stream()))
                .toList();
        t.totaal++;
        t.vals += (int) gevonden.stream()
                .filter(k -> wie.filter(k.persoon()::equals).isEmpty())
                .count();
        if (wie.isEmpty()) {
            return;
        }
        Optional<Kandidaat> juist =
                gevonden.stream().filter(k -> k.persoon().equals(wie.get())).findFirst();
        t.gemist += juist.isEmpty() ? 1 : 0;
        t.zeker += juist.filter(Kandidaat::zeker).isPresent() ? 1 : 0;
        t.mogelijk += juist.filter(k -> !k.zeker()).isPresent() ? 1 : 0;
    }
}
