package nl.schakel.personen.zoeken;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.zoeken.Vondst.Gevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches in the key table: keys and profiles in one indexed query. */
@Repository
class Tabelzoeker {
    // smallest and largest: one index look-up each with any plan, where "is there another" may read the whole table
    private static final String ZOEK = """
            with stand as (select (select nummer from personen.gewichten where actief) as gewichten,
                coalesce((select min(vorm) from personen.profiel) <> :vorm
                    or (select max(vorm) from personen.profiel) <> :vorm, false) as achter),
            rij as materialized (select s.sleutel, z.persoon_id from unnest(cast(:sleutels as bigint[])) s (sleutel)
                cross join lateral (select persoon_id from personen.zoeksleutel where sleutel = s.sleutel limit :grens) z),
            vol as (select sleutel from rij group by sleutel having count(*) >= :grens),
            wie as (select persoon_id, array_agg(sleutel) as sleutels from rij
                where sleutel not in (select sleutel from vol) group by persoon_id)
            select stand.gewichten, stand.achter, array (select sleutel from vol) as vol, w.persoon_id, w.sleutels,
                p.profiel
            from stand left join wie w on true left join personen.profiel p on p.persoon_id = w.persoon_id""";
    /** Who shares at least two of the keys that hold too many. */
    private static final String SAMEN = """
            select w.persoon_id, w.sleutels, p.profiel
            from (select persoon_id, array_agg(sleutel) as sleutels from personen.zoeksleutel
                where sleutel = any (:sleutels) group by persoon_id having count(*) > 1) w
            left join personen.profiel p on p.persoon_id = w.persoon_id""";

    private final JdbcClient jdbc;
    private final Zoekvorm vorm;
    private final int grens;

    Tabelzoeker(DataSource dataSource, Zoekvorm vorm, ZoekInstellingen instellingen) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setQueryTimeout(instellingen.seconden());
        this.jdbc = JdbcClient.create(template);
        this.vorm = vorm;
        this.grens = instellingen.meestePerSleutel() + 1;
    }

    private record Rij(UUID persoon, Set<Long> sleutels, Profiel profiel) {}

    /** What the rows of both queries give. */
    private static final class Oogst {
        final List<Rij> rijen = new ArrayList<>();
        final List<Rij> samen = new ArrayList<>();
        Set<Long> vol = Set.of();
        Zoekstand stand = new Zoekstand(OptionalInt.empty(), false);
    }

    Zoekresultaat zoek(List<Zoekvraag> vragen) {
        long[] sleutels = vragen.stream()
                .flatMapToLong(v -> Arrays.stream(v.sleutels()))
                .distinct()
                .toArray();
        Oogst oogst = new Oogst();
        jdbc.sql(ZOEK)
                .param("sleutels", sleutels)
                .param("grens", grens)
                .param("vorm", vorm.nummer())
                .query(rs -> {
                    int gewichten = rs.getInt("gewichten");
                    oogst.stand = new Zoekstand(
                            rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(gewichten), rs.getBoolean("achter"));
                    oogst.vol = getallen(rs.getArray("vol"));
                    rij(rs).ifPresent(oogst.rijen::add);
                });
        if (oogst.vol.size() > 1) {
            jdbc.sql(SAMEN).param("sleutels", oogst.vol.toArray(Long[]::new)).query(rs -> {
                rij(rs).ifPresent(oogst.samen::add);
            });
        }
        return new Zoekresultaat(verdeel(vragen, oogst), oogst.stand);
    }

    /** What people decided about persons who are alike. */
    Nazorg nazorg(List<UUID> personen, List<Zoekvraag> vragen) {
        Nazorg nazorg = new Nazorg();
        jdbc.sql("""
                select q.id as persoon_id, q.samengevoegd_met, array_agg(n.signalement) filter (where n.signalement is not null)
                    as kenmerken
                from personen.persoon q left join personen.niet_dezelfde n
                    on n.persoon_id = q.id and n.signalement = any (:kenmerken)
                where q.id = any (:ids) group by q.id""")
                .param("ids", personen.toArray(UUID[]::new))
                .param("kenmerken", vragen.stream().map(Zoekvraag::kenmerk).toArray(byte[][]::new))
                .query(rs -> {
                    nazorg.voegToe(
                            rs.getObject("persoon_id", UUID.class),
                            rs.getObject("samengevoegd_met", UUID.class),
                            kenmerken(rs));
                });
        return nazorg;
    }

    private static Optional<Rij> rij(ResultSet rs) throws SQLException {
        UUID persoon = rs.getObject("persoon_id", UUID.class);
        byte[] profiel = rs.getBytes("profiel");
        if (persoon == null || profiel == null) {
            return Optional.empty();
        }
        return Optional.of(new Rij(persoon, getallen(rs.getArray("sleutels")), Profiel.lees(profiel, 0)));
    }

    private static byte @Nullable [][] kenmerken(ResultSet rs) throws SQLException {
        Array kenmerken = rs.getArray("kenmerken");
        return kenmerken == null ? null : (byte[][]) kenmerken.getArray();
    }

    private static Set<Long> getallen(Array array) throws SQLException {
        return new HashSet<>(Arrays.asList((Long[]) array.getArray()));
    }

    private static List<Vondst> verdeel(List<Zoekvraag> vragen, Oogst oogst) {
        if (vragen.size() == 1 && oogst.samen.isEmpty()) {
            return List.of(new Vondst(
                    oogst.rijen.stream()
                            .map(r -> new Gevonden(r.persoon(), r.profiel()))
                            .toList(),
                    !oogst.vol.isEmpty()));
        }
        Map<Long, List<Rij>> perSleutel = oogst.rijen.stream()
                .flatMap(r -> r.sleutels().stream().map(s -> Map.entry(s, r)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return vragen.stream().map(v -> vondst(v, perSleutel, oogst)).toList();
    }

    private static Vondst vondst(Zoekvraag vraag, Map<Long, List<Rij>> perSleutel, Oogst oogst) {
        Set<UUID> gezien = new HashSet<>();
        List<Gevonden> wie = new ArrayList<>();
        Set<Long> eigen = new HashSet<>();
        for (long sleutel : vraag.sleutels()) {
            eigen.add(sleutel);
            for (Rij rij : perSleutel.getOrDefault(sleutel, List.of())) {
                if (gezien.add(rij.persoon())) {
                    wie.add(new Gevonden(rij.persoon(), rij.profiel()));
                }
            }
        }
        for (Rij rij : oogst.samen) {
            long gedeeld = rij.sleutels().stream().filter(eigen::contains).count();
            if (gedeeld > 1 && gezien.add(rij.persoon())) {
                wie.add(new Gevonden(rij.persoon(), rij.profiel()));
            }
        }
        return new Vondst(wie, oogst.vol.stream().anyMatch(eigen::contains));
    }
}
