package nl.schakel.personen.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The packed form finds exactly what a map of objects finds. */
class SegmentTest {
    private final Random toeval = new Random(5);

    @Test
    void every_key_leads_to_its_persons_and_to_nobody_else() {
        for (int aantal : new int[] {1, 3, 100, 20_000}) {
            Segment.Bouwer bouwer = new Segment.Bouwer();
            Map<Long, Set<UUID>> verwacht = new HashMap<>();
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                UUID id = new UUID(toeval.nextLong(), toeval.nextLong());
                // few different keys in the first bits, so that buckets hold keys that differ late only
                long[] sleutels = toeval.longs(12)
                        .map(k -> k % 3 == 0 ? k : 0x7fff_0000_0000_0000L | (k & 0xfff))
                        .distinct()
                        .toArray();
                bouwer.voegToe(id, new byte[] {(byte) i, 2}, sleutels);
                ids.add(id);
                for (long s : sleutels) {
                    verwacht.computeIfAbsent(s, _ -> new HashSet<>()).add(id);
                }
            }
            Segment segment = bouwer.bouw();

            verwacht.forEach((s, wie) -> assertThat(onder(segment, s)).isEqualTo(wie));
            assertThat(onder(segment, 0x7fff_0000_0000_f000L)).isEmpty();

            Set<UUID> weg = new HashSet<>(ids.subList(0, (aantal + 1) / 2));
            segment.begraaf(weg);
            verwacht.forEach((s, wie) -> {
                Set<UUID> over = new HashSet<>(wie);
                over.removeAll(weg);
                assertThat(onder(segment, s)).isEqualTo(over);
            });
            assertThat(segment.levend()).isEqualTo(aantal - weg.size());
        }
    }

    private static Set<UUID> onder(Segment segment, long sleutel) {
        Set<UUID> wie = new HashSet<>();
        segment.zoek(sleutel, i -> assertThat(wie.add(segment.id(i))).isTrue());
        return wie;
    }
}
