package nl.schakel.personen.zoeken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.zoeken.Vondst.Gevonden;
import org.jspecify.annotations.Nullable;

/**
 * The register as this node holds it: large segments that do not change, and beside them the persons that changed since.
 * When those are many they become a segment too. Safe for many readers and one writer.
 */
final class Geheugeninhoud {
    private static final int MEESTE_LOS = 20_000;

    private final ReadWriteLock slot = new ReentrantReadWriteLock();
    private final List<Segment> segmenten;
    /** Persons that changed since; null: gone. Also those that stand in a segment and count there no more. */
    private final Map<UUID, @Nullable Los> los = new HashMap<>();

    private final Map<Long, Set<UUID>> losPerSleutel = new HashMap<>();

    Geheugeninhoud(List<Segment> segmenten) {
        this.segmenten = new ArrayList<>(segmenten);
    }

    /** A person outside the segments. */
    private record Los(byte[] profiel, long[] sleutels) {}

    /** A person as the table holds it now. @param profiel null when the person is gone */
    record Wijziging(UUID persoon, byte @Nullable [] profiel, long[] sleutels) {}

    void verwerk(List<Wijziging> wijzigingen) {
        slot.writeLock().lock();
        try {
            wijzigingen.forEach(this::verwerk);
            if (los.size() > MEESTE_LOS) {
                maakSegment();
            }
        } finally {
            slot.writeLock().unlock();
        }
    }

    private void verwerk(Wijziging w) {
        Los oud = los.get(w.persoon());
        if (oud != null) {
            for (long sleutel : oud.sleutels()) {
                losPerSleutel.computeIfPresent(sleutel, (_, wie) -> zonder(wie, w.persoon()));
            }
        }
        byte[] profiel = w.profiel();
        if (profiel == null) {
            los.put(w.persoon(), null);
            return;
        }
        los.put(w.persoon(), new Los(profiel, w.sleutels()));
        for (long sleutel : w.sleutels()) {
            losPerSleutel.computeIfAbsent(sleutel, _ -> new HashSet<>()).add(w.persoon());
        }
    }

    private static @Nullable Set<UUID> zonder(Set<UUID> wie, UUID persoon) {
        wie.remove(persoon);
        return wie.isEmpty() ? null : wie;
    }

    private void maakSegment() {
        Set<UUID> veranderd = los.keySet();
        segmenten.forEach(s -> s.begraaf(veranderd));
        Segment.Bouwer bouwer = new Segment.Bouwer();
        los.forEach((id, persoon) -> {
            if (persoon != null) {
                bouwer.voegToe(id, persoon.profiel(), persoon.sleutels());
            }
        });
        if (!bouwer.isLeeg()) {
            segmenten.add(bouwer.bouw());
        }
        los.clear();
        losPerSleutel.clear();
    }

    /** The persons under the keys of each suspect, with the same bound as the table. */
    List<Vondst> zoek(List<Zoekvraag> vragen, int meeste) {
        slot.readLock().lock();
        try {
            List<Vondst> vondsten = new ArrayList<>(vragen.size());
            for (Zoekvraag vraag : vragen) {
                vondsten.add(zoek(vraag, meeste));
            }
            return vondsten;
        } finally {
            slot.readLock().unlock();
        }
    }

    private Vondst zoek(Zoekvraag vraag, int meeste) {
        Map<UUID, Gevonden> wie = new LinkedHashMap<>();
        Set<UUID> uitVolle = new HashSet<>();
        boolean onvolledig = false;
        for (long sleutel : vraag.sleutels()) {
            List<Plek> onder = onder(sleutel);
            if (onder.size() <= meeste) {
                onder.forEach(p -> wie.computeIfAbsent(p.persoon(), _ -> p.lees()));
            } else {
                onvolledig = true;
                // who shares two keys that hold too many counts after all
                onder.stream()
                        .filter(p -> !uitVolle.add(p.persoon()))
                        .forEach(p -> wie.computeIfAbsent(p.persoon(), _ -> p.lees()));
            }
        }
        return new Vondst(List.copyOf(wie.values()), onvolledig);
    }

    /** Where a person under a key stands. */
    private record Plek(UUID persoon, byte[] bron, int begin) {
        Gevonden lees() {
            return new Gevonden(persoon, Profiel.lees(bron, begin));
        }
    }

    private List<Plek> onder(long sleutel) {
        List<Plek> onder = new ArrayList<>();
        for (Segment segment : segmenten) {
            segment.zoek(sleutel, i -> {
                UUID id = segment.id(i);
                if (los.isEmpty() || !los.containsKey(id)) {
                    onder.add(new Plek(id, segment.profielen(), segment.profiel(i)));
                }
            });
        }
        for (UUID id : losPerSleutel.getOrDefault(sleutel, Set.of())) {
            Los persoon = los.get(id);
            if (persoon != null) {
                onder.add(new Plek(id, persoon.profiel(), 0));
            }
        }
        return onder;
    }

    /** How many segments; when there are very many it is time to load anew. */
    int segmenten() {
        slot.readLock().lock();
        try {
            return segmenten.size();
        } finally {
            slot.readLock().unlock();
        }
    }

    /** Persons held. */
    long personen() {
        slot.readLock().lock();
        try {
            return segmenten.stream().mapToLong(Segment::levend).sum()
                    + los.values().stream().filter(p -> p != null).count();
        } finally {
            slot.readLock().unlock();
        }
    }

    /** Bytes of the segments. */
    long bytes() {
        slot.readLock().lock();
        try {
            return segmenten.stream().mapToLong(Segment::bytes).sum();
        } finally {
            slot.readLock().unlock();
        }
    }
}
