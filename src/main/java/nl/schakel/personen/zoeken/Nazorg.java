package nl.schakel.personen.zoeken;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people decided about candidates: to whom a merged record leads, and of which suspects it was said "not the same". */
final class Nazorg {
    private final Map<UUID, UUID> naar = new HashMap<>();
    private final Map<UUID, Set<String>> afgewezen = new HashMap<>();

    void voegToe(UUID persoon, @Nullable UUID samengevoegdMet, byte @Nullable [][] kenmerken) {
        if (samengevoegdMet != null) {
            naar.put(persoon, samengevoegdMet);
        }
        if (kenmerken != null) {
            Set<String> van = afgewezen.computeIfAbsent(persoon, _ -> new HashSet<>());
            for (byte[] kenmerk : kenmerken) {
                van.add(HexFormat.of().formatHex(kenmerk));
            }
        }
    }

    UUID persoon(UUID gevonden) {
        return naar.getOrDefault(gevonden, gevonden);
    }

    boolean isAfgewezen(UUID gevonden, byte[] kenmerk) {
        Set<String> van = afgewezen.get(gevonden);
        return van != null && van.contains(HexFormat.of().formatHex(kenmerk));
    }
}
