package nl.schakel.personen.zoeken;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.Persoon;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the keys and profiles of persons, and what people said "not the same" of. */
@Repository
public class ZoeksleutelRepository {
    private static final int RIJEN = 50_000;
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
        List<Object[]> profielen = new ArrayList<>();
        List<Long> sleutels = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Persoon persoon : personen) {
            UUID id = persoon.id().waarde();
            Zoekrij rij = vorm.rij(persoon.personalia());
            profielen.add(new Object[] {id, rij.vorm(), rij.profiel(), rij.sleutels()});
            for (long s : rij.sleutels()) {
                sleutels.add(s);
                ids.add(id.toString());
            }
            if (sleutels.size() > RIJEN) {
                verzend(sleutels, ids);
            }
        }
        verzend(sleutels, ids);
        batch.batchUpdate(
                "insert into personen.profiel (persoon_id, vorm, profiel, sleutels) values (?, ?, ?, ?)", profielen);
    }

    private void verzend(List<Long> sleutels, List<String> ids) {
        jdbc.sql("""
                insert into personen.zoeksleutel (sleutel, persoon_id)
                select * from unnest(cast(? as bigint[]), cast(? as uuid[]))""")
                .param(sleutels.toArray(Long[]::new))
                .param(ids.toArray(String[]::new))
                .update();
        sleutels.clear();
        ids.clear();
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
