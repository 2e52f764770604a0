package nl.schakel.personen.zoeken;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.Persoon;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the keys and profiles of persons, and what people said "not the same" of. */
@Repository
public class ZoeksleutelRepository {
    private static final int HAP = 5000;
    private static final int WEINIG = 20;
    /** One person: keys that are no longer right go, new ones come, and the nodes see that something changed. */
    private static final String SCHRIJF = """
            with oud as (select sleutels from personen.profiel where persoon_id = ?),
            weg as (delete from personen.zoeksleutel z using oud
                where z.persoon_id = ? and z.sleutel = any (oud.sleutels) and not z.sleutel = any (?)),
            bij as (insert into personen.zoeksleutel (sleutel, persoon_id) select unnest(?::bigint[]), ?
                on conflict do nothing)
            insert into personen.profiel (persoon_id, vorm, profiel, sleutels) values (?, ?, ?, ?)
            on conflict (persoon_id) do update set vorm = excluded.vorm, profiel = excluded.profiel,
                sleutels = excluded.sleutels, tx = pg_current_xact_id()""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Zoekvorm vorm;

    ZoeksleutelRepository(JdbcClient jdbc, JdbcTemplate batch, Zoekvorm vorm) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vorm = vorm;
    }

    /** Indexes persons who were just added. */
    public void schrijf(List<Persoon> personen) {
        if (personen.size() <= WEINIG) {
            herschrijf(personen);
            return;
        }
        for (int i = 0; i < personen.size(); i += HAP) {
            voegToe(personen.subList(i, Math.min(i + HAP, personen.size())));
        }
    }

    /** Many at once, in one statement a table; keys in order, because that touches the pages of the index in order. */
    private void voegToe(List<Persoon> personen) {
        List<String> ids = new ArrayList<>();
        List<byte[]> profielen = new ArrayList<>();
        List<String> sleutels = new ArrayList<>();
        for (Persoon persoon : personen) {
            Zoekrij rij = vorm.rij(persoon.personalia());
            ids.add(persoon.id().waarde().toString());
            profielen.add(rij.profiel());
            sleutels.add(
                    Arrays.stream(rij.sleutels()).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}")));
        }
        jdbc.sql("""
                with nieuw as (insert into personen.profiel (persoon_id, vorm, profiel, sleutels)
                    select id, :vorm, profiel, sleutels::bigint[]
                    from unnest(cast(:ids as uuid[]), cast(:profielen as bytea[]), cast(:sleutels as text[]))
                        n (id, profiel, sleutels)
                    returning persoon_id, sleutels)
                insert into personen.zoeksleutel (sleutel, persoon_id)
                select unnest(sleutels) as sleutel, persoon_id from nieuw order by 1""")
                .param("vorm", vorm.nummer())
                .param("ids", ids.toArray(String[]::new))
                .param("profielen", profielen.toArray(byte[][]::new))
                .param("sleutels", sleutels.toArray(String[]::new))
                .update();
    }

    /** Indexes persons anew. */
    public void herschrijf(List<Persoon> personen) {
        List<Object[]> rijen = new ArrayList<>();
        for (Persoon persoon : personen) {
            UUID id = persoon.id().waarde();
            Zoekrij rij = vorm.rij(persoon.personalia());
            rijen.add(new Object[] {
                id, id, rij.sleutels(), rij.sleutels(), id, id, rij.vorm(), rij.profiel(), rij.sleutels()
            });
        }
        batch.batchUpdate(SCHRIJF, rijen);
    }

    /** Remembers that a suspect is not a person. @param kenmerk keyed hash of the suspect's identity */
    public void onthoudAfwijzing(byte[] kenmerk, PersoonId persoon, Afwijzing afwijzing) {
        // saying it twice is no mistake: the first reason stays
        jdbc.sql("""
                insert into personen.niet_dezelfde (signalement, persoon_id, reden, door, op)
                select ?, id, ?, ?, ? from personen.persoon where id = ? or samengevoegd_met = ?
                on conflict do nothing""")
                .params(
                        kenmerk,
                        afwijzing.reden(),
                        afwijzing.door().waarde(),
                        Timestamp.from(afwijzing.op()),
                        persoon.waarde(),
                        persoon.waarde())
                .update();
    }

    /** Why a suspect is somebody else, who said so, and when. */
    public record Afwijzing(String reden, MedewerkerId door, Instant op) {}

    /** Takes such a judgement back. */
    public void vergeetAfwijzing(byte[] kenmerk, PersoonId persoon) {
        jdbc.sql("""
                delete from personen.niet_dezelfde where signalement = ? and persoon_id in
                    (select id from personen.persoon where id = ? or samengevoegd_met = ?)""").params(kenmerk, persoon.waarde(), persoon.waarde()).update();
    }
}
