package nl.schakel.personen.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Voorfilter;
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
                // the order of the database: also where the first bit is one
                UUID id = new UUID(Long.divideUnsigned(-1L, aantal) * i, toeval.nextLong());
                // few different keys in the first bits, so that buckets hold keys that differ late only
                long[] sleutels = toeval.longs(12)
                        .map(k -> k % 3 == 0 ? k : 0x7fff_0000_0000_0000L | (k & 0xfff))
                        .distinct()
                        .toArray();
                bouwer.voegToe(id, profiel(i), sleutels);
                ids.add(id);
                for (long s : sleutels) {
                    verwacht.computeIfAbsent(s, _ -> new HashSet<>()).add(id);
                }
            }
            Segment segment = bouwer.bouw();

            verwacht.forEach((s, wie) -> assertThat(onder(segment, s)).isEqualTo(wie));
            assertThat(onder(segment, 0x7fff_0000_0000_f000L)).isEmpty();

            Set<UUID> weg = new HashSet<>(ids.subList(0, (aantal + 1) / 2));
            weg.forEach(segment::begraaf);
            segment.begraaf(new UUID(-1, -1));
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
        int aantal = segment.zoek(
                sleutel, _ -> true, i -> assertThat(wie.add(segment.id(i))).isTrue());
        assertThat(wie).hasSize(aantal);
        return wie;
    }

    private static byte[] profiel(int i) {
        var geboren = new Geboortedatum(1940 + i % 60, 1 + i % 12, 1 + i % 28);
        return Profiel.van(Personalia.van(new Naam("Jan", "", "Bos"), geboren)).schrijf();
    }

    @Test
    void a_birth_date_is_passed_over_without_reading_the_person_and_still_counts() {
        Segment.Bouwer bouwer = new Segment.Bouwer();
        for (int i = 0; i < 100; i++) {
            bouwer.voegToe(new UUID(0, i), profiel(i), new long[] {42});
        }
        Segment segment = bouwer.bouw();
        int code = Voorfilter.datumcode(profiel(7));
        Set<UUID> wie = new HashSet<>();

        int onder = segment.zoek(42, c -> c == code, i -> wie.add(segment.id(i)));

        assertThat(onder).isEqualTo(100);
        assertThat(wie).containsExactly(new UUID(0, 7));
    }

    @Test
    void persons_come_in_the_order_of_their_identifiers() {
        Segment.Bouwer bouwer = new Segment.Bouwer();
        bouwer.voegToe(new UUID(-1, 5), profiel(1), new long[] {1});
        assertThatThrownBy(() -> bouwer.voegToe(new UUID(1, 5), profiel(1), new long[] {1}))
                .isInstanceOf(IllegalStateException.class);
    }
}
