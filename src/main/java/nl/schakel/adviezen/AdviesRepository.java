package nl.schakel.adviezen;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores advices with their incidents. Whoever changes one holds its row until the end of the transaction. */
@Repository
class AdviesRepository {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    AdviesRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The advice of a casus that is being written or waits for approval. */
    Optional<Advies> findConceptForUpdate(CasusId casus) {
        return find("casus_id = ? and status in ('CONCEPT', 'AANGEBODEN') for update", casus.waarde()).stream()
                .findFirst();
    }

    Optional<Advies> findGeldendForUpdate(CasusId casus) {
        return find("casus_id = ? and status = 'GEPUBLICEERD' for update", casus.waarde()).stream()
                .findFirst();
    }

    Optional<Advies> findForUpdate(AdviesId id) {
        return find("id = ? for update", id.waarde()).stream().findFirst();
    }

    Optional<Advies> find(AdviesId id) {
        return find("id = ?", id.waarde()).stream().findFirst();
    }

    /** Newest first, a draft before them, dropped drafts last; at most fifty. */
    List<Advies> findByCasus(CasusId casus) {
        return find(
                "casus_id = ? order by status in ('CONCEPT', 'AANGEBODEN') desc, nummer desc, bijgewerkt_op desc limit 50",
                casus.waarde());
    }

    /** What is in force; of a closed casus nothing is. */
    List<Advies> findGeldend(Collection<CasusId> casussen) {
        UUID[] ids = casussen.stream().map(CasusId::waarde).toArray(UUID[]::new);
        return find("""
                casus_id = any (?) and status = 'GEPUBLICEERD'
                    and exists (select from casussen.actieve_casus c where c.id = casus_id)""", (Object) ids);
    }

    /** Those of these casussen that have an advice in force or one on its way. */
    Set<CasusId> metAdvies(Collection<CasusId> casussen) {
        return new HashSet<>(jdbc.sql("""
                select distinct casus_id from adviezen.advies
                where casus_id = any (?) and status in ('CONCEPT', 'AANGEBODEN', 'GEPUBLICEERD')""")
                .param(casussen.stream().map(CasusId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> new CasusId(rs.getObject(1, UUID.class)))
                .list());
    }

    List<Advies> findAangeboden(Collection<VeiligheidshuisCode> huizen, int overslaan, int aantal) {
        String[] codes = huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new);
        return find(
                "veiligheidshuis = any (?) and status = 'AANGEBODEN' order by bijgewerkt_op, id offset ? limit ?",
                codes,
                overslaan,
                aantal);
    }

    int telAangeboden(VeiligheidshuisCode huis) {
        return jdbc.sql("select count(*) from adviezen.advies where veiligheidshuis = ? and status = 'AANGEBODEN'")
                .param(huis.code())
                .query(Integer.class)
                .single();
    }

    Map<UUID, Integer> nummers(Collection<UUID> ids) {
        return jdbc
                .sql("select id, nummer from adviezen.advies where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query((rs, _) -> Map.entry(rs.getObject("id", UUID.class), rs.getInt("nummer")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int hoogsteNummer(CasusId casus) {
        return jdbc.sql("select coalesce(max(nummer), 0) from adviezen.advies where casus_id = ?")
                .param(casus.waarde())
                .query(Integer.class)
                .single();
    }

    private List<Advies> find(String where, Object... params) {
        List<Advies> zonder = jdbc.sql("select * from adviezen.advies where " + where)
                .params(Arrays.asList(params))
                .query((rs, _) -> Adviesrij.advies(rs))
                .list();
        Map<UUID, List<Incident>> incidenten =
                incidenten(zonder.stream().map(a -> a.id().waarde()).toList());
        return zonder.stream()
                .map(a -> metIncidenten(a, incidenten.getOrDefault(a.id().waarde(), List.of())))
                .toList();
    }

    private record Rij(UUID advies, Incident incident) {}

    private Map<UUID, List<Incident>> incidenten(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from adviezen.incident where advies_id = any (?) order by advies_id, volgnummer")
                .param(ids.toArray(UUID[]::new))
                .query((rs, _) -> new Rij(
                        rs.getObject("advies_id", UUID.class),
                        new Incident(
                                rs.getString("datum"),
                                rs.getString("soort"),
                                rs.getString("aard"),
                                rs.getString("gevolg"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Rij::advies, Collectors.mapping(Rij::incident, Collectors.toList())));
    }

    private static Advies metIncidenten(Advies a, List<Incident> incidenten) {
        return new Advies(
                a.id(),
                a.casus(),
                a.persoon(),
                a.veiligheidshuis(),
                a.inhoud().metIncidenten(incidenten),
                a.auteur(),
                a.auteurNaam(),
                a.bewerkers(),
                a.stand(),
                a.laatst(),
                a.versie());
    }

    /** Writes an advice that stands in the table; its version counts up. @return the new version */
    int save(Advies a) {
        update(a);
        saveIncidenten(a);
        return a.versie() + 1;
    }

    /** Makes the row of a new draft; its text follows with {@link #save(Advies)}. */
    void insert(Advies a) {
        int rijen = jdbc.sql("""
                insert into adviezen.advies (id, casus_id, persoon_id, veiligheidshuis, auteur, auteur_naam, bewerkers,
                    status, bijgewerkt_op, versie)
                values (?, ?, ?, ?, ?, ?, ?, 'CONCEPT', ?, 0)
                on conflict (casus_id) where status in ('CONCEPT', 'AANGEBODEN') do nothing""")
                .params(
                        a.id().waarde(),
                        a.casus().waarde(),
                        a.persoon().waarde(),
                        a.veiligheidshuis().code(),
                        a.auteur().waarde(),
                        a.auteurNaam(),
                        Adviesrij.bewerkers(a),
                        Timestamp.from(a.laatst().op()))
                .update();
        if (rijen == 0) {
            // two people began the first draft at the same moment
            throw Advies.intussenGewijzigd();
        }
    }

    private void update(Advies a) {
        List<@Nullable Object> waarden = new ArrayList<>(Adviesrij.waarden(a));
        waarden.add(a.id().waarde());
        jdbc.sql("update adviezen.advies set " + Adviesrij.TOEKENNINGEN + ", versie = versie + 1 where id = ?")
                .params(waarden)
                .update();
    }

    private void saveIncidenten(Advies a) {
        jdbc.sql("delete from adviezen.incident where advies_id = ?")
                .param(a.id().waarde())
                .update();
        List<Object[]> rijen = new ArrayList<>();
        for (Incident i : a.inhoud().incidenten()) {
            rijen.add(new Object[] {a.id().waarde(), rijen.size() + 1, i.datum(), i.soort(), i.aard(), i.gevolg()});
        }
        batch.batchUpdate(
                "insert into adviezen.incident (advies_id, volgnummer, datum, soort, aard, gevolg) values (?, ?, ?, ?, ?, ?)",
                rijen);
    }
}
