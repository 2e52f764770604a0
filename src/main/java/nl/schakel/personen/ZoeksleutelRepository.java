package nl.schakel.personen;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.vergelijking.Signalementvorm;
import nl.schakel.personen.vergelijking.Zoeksleutels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key table by which a suspect is compared with few instead of all, and what people said "not the same" of. */
@Repository
class ZoeksleutelRepository {
    private static final int RIJEN = 20_000;

    private final JdbcClient jdbc;
    private final Sleutel sleutel;

    ZoeksleutelRepository(JdbcClient jdbc, Sleutel sleutel) {
        this.jdbc = jdbc;
        this.sleutel = sleutel;
    }

    /** The persons that share a key with a suspect, and those of whom it was said that they are not the suspect. */
    record Treffers(Set<PersoonId> personen, Set<PersoonId> afgewezen) {}

    long[] sleutels(Personalia personalia) {
        return Zoeksleutels.van(personalia, sleutel);
    }

    void schrijf(List<Persoon> personen) {
        List<Long> sleutels = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Persoon persoon : personen) {
            for (long s : sleutels(persoon.personalia())) {
                sleutels.add(s);
                ids.add(persoon.id().waarde().toString());
            }
            if (sleutels.size() > RIJEN) {
                schrijf(sleutels, ids);
            }
        }
        schrijf(sleutels, ids);
    }

    private void schrijf(List<Long> sleutels, List<String> ids) {
        jdbc.sql("""
                insert into personen.zoeksleutel (sleutel, persoon_id)
                select * from unnest(cast(? as bigint[]), cast(? as uuid[]))""")
                .param(sleutels.toArray(Long[]::new))
                .param(ids.toArray(String[]::new))
                .update();
        sleutels.clear();
        ids.clear();
    }

    void herschrijf(Persoon persoon) {
        jdbc.sql("delete from personen.zoeksleutel where persoon_id = ?")
                .param(persoon.id().waarde())
                .update();
        schrijf(List.of(persoon));
    }

    /** Who shares a key with each of the suspects, in the order of the list; one query for all. */
    List<Treffers> zoek(List<Signalement> vragen) {
        List<long[]> perVraag =
                vragen.stream().map(s -> Zoeksleutels.voorVraag(s, sleutel)).toList();
        long[] alle = perVraag.stream().flatMapToLong(Arrays::stream).distinct().toArray();
        Map<Long, List<PersoonId>> personen = new HashMap<>();
        jdbc.sql("select sleutel, persoon_id from personen.zoeksleutel where sleutel = any (?)")
                .param(alle)
                .query(rs -> {
                    personen.computeIfAbsent(rs.getLong(1), _ -> new ArrayList<>())
                            .add(new PersoonId(rs.getObject(2, UUID.class)));
                });
        List<byte[]> hashes = vragen.stream().map(this::hash).toList();
        Map<String, Set<PersoonId>> afgewezen = afgewezen(hashes);
        List<Treffers> treffers = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            Set<PersoonId> wie = new LinkedHashSet<>();
            Arrays.stream(perVraag.get(i)).forEach(s -> wie.addAll(personen.getOrDefault(s, List.of())));
            treffers.add(new Treffers(wie, afgewezen.getOrDefault(hex(hashes.get(i)), Set.of())));
        }
        return treffers;
    }

    private Map<String, Set<PersoonId>> afgewezen(List<byte[]> hashes) {
        Map<String, Set<PersoonId>> afgewezen = new HashMap<>();
        jdbc.sql("select signalement, persoon_id from personen.niet_dezelfde where signalement = any (?)")
                .param(hashes.toArray(byte[][]::new))
                .query(rs -> {
                    afgewezen
                            .computeIfAbsent(hex(rs.getBytes(1)), _ -> new HashSet<>())
                            .add(new PersoonId(rs.getObject(2, UUID.class)));
                });
        return afgewezen;
    }

    /** Saying it twice is no mistake: the first reason stays. */
    void onthoudAfwijzing(Signalement vraag, PersoonId persoon, String reden, MedewerkerId door, Instant nu) {
        jdbc.sql("""
                insert into personen.niet_dezelfde (signalement, persoon_id, reden, door, op)
                select ?, id, ?, ?, ? from personen.persoon where id = ? or samengevoegd_met = ?
                on conflict do nothing""")
                .params(hash(vraag), reden, door.waarde(), Timestamp.from(nu), persoon.waarde(), persoon.waarde())
                .update();
    }

    void vergeetAfwijzing(Signalement vraag, PersoonId persoon) {
        jdbc.sql("""
                delete from personen.niet_dezelfde where signalement = ? and persoon_id in
                    (select id from personen.persoon where id = ? or samengevoegd_met = ?)""").params(hash(vraag), persoon.waarde(), persoon.waarde()).update();
    }

    long[] vraagsleutels(Signalement vraag) {
        return Zoeksleutels.voorVraag(vraag, sleutel);
    }

    private byte[] hash(Signalement vraag) {
        return sleutel.hash("niet-dezelfde", Signalementvorm.genormaliseerd(vraag));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
