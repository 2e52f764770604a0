package nl.schakel.matching;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Vergelijker;
import nl.schakel.personen.vergelijking.Vergelijking;
import nl.schakel.personen.vergelijking.Zoeksleutels;

/** A register in memory: the keys and profiles of the program, without its database. */
final class Register {
    private static final int GEHEIM = 32;

    private final Zoeksleutels sleutels = new Zoeksleutels(new Sleutel(new SecureRandom().generateSeed(GEHEIM)));
    private final List<Invoer.Rij> rijen;
    private final List<Profiel> profielen = new ArrayList<>();
    private final Map<Long, List<Integer>> opSleutel = new HashMap<>();
    private final int meestePerSleutel;

    /**
     * Makes the keys.
     *
     * @param meestePerSleutel persons under one key that are compared, as the setting of the program
     */
    Register(List<Invoer.Rij> rijen, int meestePerSleutel) {
        this.rijen = rijen;
        this.meestePerSleutel = meestePerSleutel;
        for (int i = 0; i < rijen.size(); i++) {
            Personalia p = rijen.get(i).personalia();
            profielen.add(Profiel.van(p));
            for (long s : sleutels.van(p)) {
                opSleutel.computeIfAbsent(s, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /** A person of the register who may be the one that is asked for. */
    record Gevonden(Invoer.Rij rij, Vergelijking vergelijking) {}

    List<Profiel> profielen() {
        return profielen;
    }

    /** Everybody who shares a key; a key that too many share counts only together with another such key. */
    Set<Integer> blok(Personalia vraag) {
        Set<Integer> wie = new HashSet<>();
        Set<Integer> vol = new HashSet<>();
        for (long s : sleutels.van(vraag)) {
            List<Integer> rij = opSleutel.getOrDefault(s, List.of());
            if (rij.size() <= meestePerSleutel) {
                wie.addAll(rij);
            } else {
                rij.forEach(i -> {
                    if (!vol.add(i)) {
                        wie.add(i);
                    }
                });
            }
        }
        return wie;
    }

    /** The candidates, certain ones first, then the likeliest. */
    List<Gevonden> zoek(Invoer.Rij vraag, Vergelijker vergelijker, boolean zonderZichzelf) {
        Profiel profiel = Profiel.van(vraag.personalia());
        List<Gevonden> gevonden = new ArrayList<>();
        for (int i : blok(vraag.personalia())) {
            Invoer.Rij rij = rijen.get(i);
            if (zonderZichzelf && rij.id().equals(vraag.id())) {
                continue;
            }
            Optional<Vergelijking> v = vergelijker.vergelijk(profiel, profielen.get(i));
            v.ifPresent(alike -> gevonden.add(new Gevonden(rij, alike)));
        }
        gevonden.sort(Comparator.comparing((Gevonden g) -> !g.vergelijking().zeker())
                .thenComparing(g -> -g.vergelijking().bewijs())
                .thenComparing(g -> g.rij().id()));
        return gevonden;
    }
}
