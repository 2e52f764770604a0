package nl.schakel.personen.zoeken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.schakel.bench.Zoekmensen;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Vergelijker;

/** Measures the memory of a node without a database: {@code main(persons, checks)}. */
public final class Geheugenmeting {
    private static final int MEESTE = 2000;

    private Geheugenmeting() {}

    public static void main(String[] args) {
        int personen = Integer.parseInt(args[0]);
        int aantal = Integer.parseInt(args[1]);
        Zoekvorm vorm = new Zoekvorm(new Sleutel(new byte[32]));
        Zoekmensen mensen = new Zoekmensen(1);
        SplittableRandom keuze = new SplittableRandom(2);
        List<Personalia> enkele = new ArrayList<>();
        long begin = System.nanoTime();
        Geheugeninhoud inhoud = new Geheugeninhoud(laad(personen, vorm, mensen, enkele, keuze));
        System.out.printf(
                "%,d persons made and held in %.1f s; %,d bytes, %.0f a person%n",
                personen, (System.nanoTime() - begin) / 1e9, inhoud.bytes(), (double) inhoud.bytes() / personen);

        List<Signalement> vragen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            vragen.add(mensen.vraag(enkele.get(keuze.nextInt(enkele.size()))));
        }
        Vergelijker vergelijker = new Vergelijker(Gewichten.standaard());
        meet("warm-up", vragen, vorm, inhoud, vergelijker);
        meet("measured", vragen, vorm, inhoud, vergelijker);
    }

    private static List<Segment> laad(
            int personen, Zoekvorm vorm, Zoekmensen mensen, List<Personalia> enkele, SplittableRandom keuze) {
        List<Segment> segmenten = new ArrayList<>();
        Segment.Bouwer bouwer = new Segment.Bouwer();
        for (int i = 0; i < personen; i++) {
            Personalia p = mensen.maak();
            if (enkele.size() < 20_000 || keuze.nextInt(personen) < 20_000) {
                enkele.add(p);
            }
            Zoekrij rij = vorm.rij(p);
            bouwer.voegToe(new UUID(i, keuze.nextLong()), rij.profiel(), rij.sleutels());
            if (bouwer.isVol()) {
                segmenten.add(bouwer.bouw());
                bouwer = new Segment.Bouwer();
            }
        }
        if (!bouwer.isLeeg()) {
            segmenten.add(bouwer.bouw());
        }
        return segmenten;
    }

    private static void meet(
            String naam, List<Signalement> vragen, Zoekvorm vorm, Geheugeninhoud inhoud, Vergelijker vergelijker) {
        long[] tijd = new long[vragen.size()];
        long[] zoeken = new long[vragen.size()];
        long kandidaten = 0;
        long gevonden = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < vragen.size(); i++) {
            long start = System.nanoTime();
            Signalement s = vragen.get(i);
            Zoekvraag vraag = new Zoekvraag(Profiel.van(s), vorm.sleutels(s), new byte[0]);
            Vondst vondst = inhoud.zoek(List.of(vraag), MEESTE, vergelijker).getFirst();
            zoeken[i] = System.nanoTime() - start;
            kandidaten += vondst.personen().size();
            gevonden += vondst.personen().stream()
                    .filter(g ->
                            vergelijker.vergelijk(vraag.profiel(), g.profiel()).isPresent())
                    .count();
            tijd[i] = System.nanoTime() - start;
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(tijd);
        Arrays.sort(zoeken);
        System.out.printf(
                "%s: %.0f checks/s on one thread; p50 %.0f us, p99 %.0f us (keys and look-up p50 %.0f us, p99 %.0f us); %.1f compared and %.2f shown a check%n",
                naam,
                vragen.size() / seconden,
                tijd[tijd.length / 2] / 1e3,
                tijd[tijd.length * 99 / 100] / 1e3,
                zoeken[zoeken.length / 2] / 1e3,
                zoeken[zoeken.length * 99 / 100] / 1e3,
                (double) kandidaten / vragen.size(),
                (double) gevonden / vragen.size());
    }
}
