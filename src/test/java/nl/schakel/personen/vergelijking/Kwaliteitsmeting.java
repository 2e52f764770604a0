package nl.schakel.personen.vergelijking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;

/**
 * How well suspects are recognised, on made-up persons: {@code main(persons, checks)}. Half of the suspects are not known,
 * a fifth of those are family of somebody who is.
 */
final class Kwaliteitsmeting {
    private static final Zoeksleutels SLEUTELS = new Zoeksleutels(new Sleutel(new byte[32]));

    final Bevolking bevolking;
    private final List<Personalia> register;
    final List<Profiel> profielen = new ArrayList<>();
    private final Map<Long, List<Integer>> index = new HashMap<>();
    private final Vergelijker vergelijker;
    boolean toonGemist;

    /** What was counted. @param gemistSleutel missed because no key was shared */
    record Telling(
            int bekend,
            int gemist,
            int gemistSleutel,
            int foutZeker,
            int zeker,
            int onbekend,
            int getoond,
            long paren) {
        double gemistProcent() {
            return 100.0 * gemist / bekend;
        }

        double getoondProcent() {
            return 100.0 * getoond / onbekend;
        }
    }

    /** Known suspects and how many of them were missed, by {@link Bevolking#groep}. */
    private final Map<String, int[]> perGroep = new TreeMap<>();

    Kwaliteitsmeting(long zaad, int personen, Gewichten gewichten) {
        this.bevolking = new Bevolking(zaad);
        this.register = bevolking.maak(personen);
        this.vergelijker = new Vergelijker(gewichten);
        for (int i = 0; i < personen; i++) {
            profielen.add(Profiel.van(register.get(i)));
            for (long sleutel : SLEUTELS.van(register.get(i))) {
                index.computeIfAbsent(sleutel, _ -> new ArrayList<>(2)).add(i);
            }
        }
    }

    Set<Integer> onderSleutels(Signalement s) {
        Set<Integer> wie = new LinkedHashSet<>();
        Arrays.stream(SLEUTELS.voorVraag(s)).forEach(k -> wie.addAll(index.getOrDefault(k, List.of())));
        return wie;
    }

    Telling meet(int aantal, Tikfouten tikfouten) {
        int[] n = new int[7];
        long paren = 0;
        for (int i = 0; i < aantal; i++) {
            boolean bekend = i % 2 == 0;
            int wie = bevolking.toeval.nextInt(register.size());
            Personalia p =
                    bekend ? register.get(wie) : i % 10 == 1 ? bevolking.verwant(register.get(wie)) : bevolking.maak();
            Signalement vraag = tikfouten.tik(p);
            Profiel profiel = Profiel.van(vraag);
            Set<Integer> kandidaten = onderSleutels(vraag);
            paren += kandidaten.size();
            boolean gevonden = false;
            boolean ander = false;
            for (int k : kandidaten) {
                Optional<Vergelijking> v = vergelijker.vergelijk(profiel, profielen.get(k));
                boolean juist = bekend && k == wie;
                gevonden |= juist && v.isPresent();
                ander |= !juist && v.isPresent();
                if (!bekend && toonGemist) {
                    v.ifPresent(x -> toonGetoond(x, p));
                }
                n[4] += juist && v.filter(Vergelijking::zeker).isPresent() ? 1 : 0;
                n[3] += !juist && v.filter(Vergelijking::zeker).isPresent() ? 1 : 0;
            }
            n[0] += bekend ? 1 : 0;
            n[1] += bekend && !gevonden ? 1 : 0;
            n[2] += bekend && !kandidaten.contains(wie) ? 1 : 0;
            n[5] += bekend ? 0 : 1;
            n[6] += !bekend && ander ? 1 : 0;
            if (bekend) {
                int[] groep = perGroep.computeIfAbsent(Bevolking.groep(p.naam()), _ -> new int[2]);
                groep[0]++;
                groep[1] += gevonden ? 0 : 1;
            }
            if (bekend && !gevonden && toonGemist) {
                toonGemist(p, vraag, kandidaten.contains(wie));
            }
        }
        return new Telling(n[0], n[1], n[2], n[3], n[4], n[5], n[6], paren);
    }

    private static void toonGetoond(Vergelijking v, Personalia p) {
        System.out.printf(
                "  shown %s %.2f %s%n",
                v.uitleg().stream()
                        .map(u -> u.veld() + ":" + u.uitkomst().name().charAt(0)
                                + (u.toelichting().isEmpty() ? "" : "(" + u.toelichting() + ")"))
                        .toList(),
                v.bewijs(),
                p.naam().geslachtsnaam());
    }

    private static void toonGemist(Personalia p, Signalement vraag, boolean vergeleken) {
        System.out.printf(
                "  missed (%s): %s %s %s / typed %s %s %s%n",
                vergeleken ? "score" : "key",
                p.naam().voornamen(),
                p.naam().geslachtsnaam(),
                p.geboortedatum().code(),
                vraag.naam().voornamen(),
                vraag.naam().geslachtsnaam(),
                vraag.geboortedatum().code());
    }

    /** Estimates weights without labels from what the register itself holds. */
    Schatting.Resultaat train(int aantal) {
        Schatting schatting = new Schatting();
        SplittableRandom r = new SplittableRandom(5);
        Tikfouten tikfouten = new Tikfouten(r, 60, 1);
        profielen.forEach(schatting::persoon);
        for (int i = 0; i < aantal; i++) {
            int wie = r.nextInt(register.size());
            Signalement vraag = tikfouten.tik(i % 2 == 0 ? register.get(wie) : bevolking.maak());
            Profiel profiel = Profiel.van(vraag);
            onderSleutels(vraag).forEach(k -> schatting.kandidaat(vergelijker.patroon(profiel, profielen.get(k))));
            schatting.willekeurig(vergelijker.patroon(profiel, profielen.get(r.nextInt(register.size()))));
        }
        return schatting.schat(new Schatting.Opdracht("proef", "Gemaakte personen", register.size(), 0.1, 500));
    }

    public static void main(String[] args) {
        int personen = Integer.parseInt(args[0]);
        int aantal = Integer.parseInt(args[1]);
        System.out.println("standard weights");
        Kwaliteitsmeting meting = new Kwaliteitsmeting(1, personen, Gewichten.standaard());
        toon(meting, aantal, args.length > 2);
        Schatting.Resultaat r = meting.train(Math.min(aantal, 20_000));
        System.out.printf(
                "trained: at rest %s after %d rounds, %d pairs, %.4f the same%n",
                r.geconvergeerd(), r.ronden(), r.paren(), r.aandeelGelijk());
        System.out.println(r.gewichten().mogelijk() + " " + r.gewichten().tabel());
        toon(new Kwaliteitsmeting(1, personen, r.gewichten()), aantal, false);
    }

    private static void toon(Kwaliteitsmeting meting, int aantal, boolean gemist) {
        meting.toonGemist = gemist;
        for (int[] soort : new int[][] {{60, 1}, {0, 1}, {0, 3}}) {
            long begin = System.nanoTime();
            Telling t = meting.meet(aantal, new Tikfouten(new SplittableRandom(9), soort[0], soort[1]));
            System.out.printf(
                    "numbers %d%%, slips x%d: missed %.2f%% (%d by key), wrong certain %d of %d, unknown shown %.2f%%, %.1f compared a check, %.1f us a check%n",
                    soort[0],
                    soort[1],
                    t.gemistProcent(),
                    t.gemistSleutel(),
                    t.foutZeker(),
                    t.zeker() + t.foutZeker(),
                    t.getoondProcent(),
                    (double) t.paren() / aantal,
                    (System.nanoTime() - begin) / 1e3 / aantal);
            meting.perGroep.forEach((groep, n) ->
                    System.out.printf("  %s: missed %d of %d, %.2f%%%n", groep, n[1], n[0], 100.0 * n[1] / n[0]));
            meting.perGroep.clear();
        }
    }
}
