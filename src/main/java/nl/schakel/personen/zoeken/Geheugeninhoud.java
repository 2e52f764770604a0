package nl.schakel.personen.zoeken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Vergelijker;
import nl.schakel.personen.vergelijking.Voorfilter;
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
    /** Persons that changed since; where they stood in a segment they are dead. */
    private final Map<UUID, Los> los = new HashMap<>();

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
        segmenten.forEach(s -> s.begraaf(w.persoon()));
        byte[] profiel = w.profiel();
        if (profiel == null) {
            los.remove(w.persoon());
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
        Segment.Bouwer bouwer = new Segment.Bouwer();
        los.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Segment::volgorde))
                .forEach(e -> bouwer.voegToe(
                        e.getKey(), e.getValue().profiel(), e.getValue().sleutels()));
        if (!bouwer.isLeeg()) {
            segmenten.add(bouwer.bouw());
        }
        los.clear();
        losPerSleutel.clear();
    }

    /**
     * The persons under the keys of each suspect, with the same bound as the table.
     *
     * @param vergelijker leaves out at a glance whom comparing would certainly reject
     */
    List<Vondst> zoek(List<Zoekvraag> vragen, int meeste, Vergelijker vergelijker) {
        slot.readLock().lock();
        try {
            List<Vondst> vondsten = new ArrayList<>(vragen.size());
            for (Zoekvraag vraag : vragen) {
                vondsten.add(zoek(vraag, meeste, vergelijker.voorfilter(vraag.profiel())));
            }
            return vondsten;
        } finally {
            slot.readLock().unlock();
        }
    }

    private Vondst zoek(Zoekvraag vraag, int meeste, Voorfilter filter) {
        Plekken wie = new Plekken();
        Plekken uitVolle = new Plekken();
        Set<UUID> losWie = new HashSet<>();
        Map<UUID, Integer> losUitVolle = new HashMap<>();
        boolean onvolledig = false;
        long[] sleutels = vraag.sleutels();
        for (int i = 0; i < sleutels.length; i++) {
            int voor = wie.aantal();
            Set<UUID> losOnder = losPerSleutel.getOrDefault(sleutels[i], Set.of());
            // whoever has the same number is compared whatever the birth date
            int onder =
                    verzamel(sleutels[i], i < vraag.nummers() ? _ -> true : filter::kanDatum, wie) + losOnder.size();
            if (onder <= meeste) {
                losWie.addAll(losOnder);
            } else {
                // who shares two keys that hold too many counts after all
                onvolledig = true;
                wie.verhuis(voor, uitVolle);
                losOnder.forEach(id -> losUitVolle.merge(id, 1, Integer::sum));
            }
        }
        uitVolle.dubbele(wie);
        losUitVolle.forEach((id, keer) -> {
            if (keer > 1) {
                losWie.add(id);
            }
        });
        return new Vondst(lees(wie, losWie, filter), onvolledig);
    }

    private int verzamel(long sleutel, Segment.Datumfilter filter, Plekken wie) {
        int onder = 0;
        for (int i = 0; i < segmenten.size(); i++) {
            int nummer = i;
            onder += segmenten.get(i).zoek(sleutel, filter, persoon -> wie.voegToe(nummer, persoon));
        }
        return onder;
    }

    private List<Gevonden> lees(Plekken wie, Set<UUID> losWie, Voorfilter filter) {
        List<Gevonden> gevonden = new ArrayList<>();
        wie.elkEenmaal((nummer, persoon) -> {
            Segment segment = segmenten.get(nummer);
            byte[] profielen = segment.profielen();
            int begin = segment.profiel(persoon);
            if (filter.kan(profielen, begin)) {
                gevonden.add(new Gevonden(segment.id(persoon), Profiel.lees(profielen, begin)));
            }
        });
        for (UUID id : losWie) {
            byte[] profiel = Objects.requireNonNull(los.get(id)).profiel();
            if (filter.kan(profiel, 0)) {
                gevonden.add(new Gevonden(id, Profiel.lees(profiel, 0)));
            }
        }
        return gevonden;
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
            return segmenten.stream().mapToLong(Segment::levend).sum() + los.size();
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
