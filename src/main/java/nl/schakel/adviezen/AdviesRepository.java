package nl.schakel.adviezen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Stand.Aangeboden;
import nl.schakel.adviezen.Stand.Concept;
import nl.schakel.adviezen.Stand.Gepubliceerd;
import nl.schakel.adviezen.Stand.Goedkeuring;
import nl.schakel.adviezen.Stand.Vervangen;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
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

    /** Newest first; at most the last fifty versions. */
    List<Advies> findByCasus(CasusId casus) {
        return find(
                "casus_id = ? order by status in ('CONCEPT', 'AANGEBODEN') desc, nummer desc limit 50", casus.waarde());
    }

    List<Advies> findGeldend(Collection<CasusId> casussen) {
        UUID[] ids = casussen.stream().map(CasusId::waarde).toArray(UUID[]::new);
        return find("casus_id = any (?) and status = 'GEPUBLICEERD'", (Object) ids);
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

    int hoogsteNummer(CasusId casus) {
        return jdbc.sql("select coalesce(max(nummer), 0) from adviezen.advies where casus_id = ?")
                .param(casus.waarde())
                .query(Integer.class)
                .single();
    }

    private List<Advies> find(String where, Object... params) {
        List<Advies> zonder = jdbc.sql("select * from adviezen.advies where " + where)
                .params(Arrays.asList(params))
                .query((rs, _) -> advies(rs))
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
                        new Incident(rs.getString("datum"), rs.getString("aard"), rs.getString("gevolg"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Rij::advies, Collectors.mapping(Rij::incident, Collectors.toList())));
    }

    private static Advies metIncidenten(Advies a, List<Incident> incidenten) {
        Adviesinvoer i = a.inhoud();
        var inhoud = new Adviesinvoer(
                i.voorkeur(),
                i.terugval(),
                i.doel(),
                i.context(),
                incidenten,
                i.hulpEnToezicht(),
                i.bron(),
                i.contact(),
                i.overDerden());
        return new Advies(
                a.id(),
                a.casus(),
                a.persoon(),
                a.veiligheidshuis(),
                inhoud,
                a.auteur(),
                a.auteurNaam(),
                a.bewerkers(),
                a.stand(),
                a.versie());
    }

    private static Advies advies(ResultSet rs) throws SQLException {
        return new Advies(
                new AdviesId(rs.getObject("id", UUID.class)),
                new CasusId(rs.getObject("casus_id", UUID.class)),
                new PersoonId(rs.getObject("persoon_id", UUID.class)),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                inhoud(rs),
                new MedewerkerId(rs.getObject("auteur", UUID.class)),
                rs.getString("auteur_naam"),
                bewerkers((UUID[]) rs.getArray("bewerkers").getArray()),
                stand(rs),
                rs.getInt("versie"));
    }

    private static Set<MedewerkerId> bewerkers(UUID[] ids) {
        return Arrays.stream(ids).map(MedewerkerId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Adviesinvoer inhoud(ResultSet rs) throws SQLException {
        return new Adviesinvoer(
                new Voorstel(rs.getString("voorkeur_code"), rs.getString("voorkeur_voorwaarden")),
                new Voorstel(rs.getString("terugval_code"), rs.getString("terugval_voorwaarden")),
                rs.getString("doel"),
                rs.getString("context"),
                List.of(),
                rs.getString("hulp_en_toezicht"),
                new Bron(rs.getString("bron_overleg"), rs.getString("bron_aanwezigen")),
                new Contact(rs.getString("contact_naam"), rs.getString("contact_telefoon")),
                rs.getBoolean("over_derden"));
    }

    private static Stand stand(ResultSet rs) throws SQLException {
        String status = rs.getString("status");
        if (status.equals("CONCEPT")) {
            return new Concept(Optional.ofNullable(rs.getString("opmerking")));
        }
        if (status.equals("AANGEBODEN")) {
            return new Aangeboden();
        }
        var goedkeuring = new Goedkeuring(
                new MedewerkerId(rs.getObject("goedkeurder", UUID.class)),
                rs.getString("goedkeurder_naam"),
                rs.getTimestamp("uitgebracht_op").toInstant());
        int nummer = rs.getInt("nummer");
        return status.equals("GEPUBLICEERD")
                ? new Gepubliceerd(nummer, goedkeuring)
                : new Vervangen(nummer, goedkeuring);
    }

    /** Inserts or updates; the version counts up. @return the new version */
    int save(Advies a, Instant nu) {
        if (a.versie() == 0) {
            insert(a, nu);
        } else {
            update(a, nu);
        }
        saveIncidenten(a);
        return a.versie() + 1;
    }

    private void insert(Advies a, Instant nu) {
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
                        bewerkers(a),
                        tijd(nu))
                .update();
        if (rijen == 0) {
            // two people began the first draft at the same moment
            throw Advies.intussenGewijzigd();
        }
        update(a, nu);
    }

    private void update(Advies a, Instant nu) {
        Adviesinvoer i = a.inhoud();
        Optional<Goedkeuring> goedkeuring = a.stand().uitgebracht();
        jdbc.sql("""
                update adviezen.advies set voorkeur_code = ?, voorkeur_voorwaarden = ?, terugval_code = ?,
                    terugval_voorwaarden = ?, doel = ?, context = ?, hulp_en_toezicht = ?, bron_overleg = ?,
                    bron_aanwezigen = ?, contact_naam = ?, contact_telefoon = ?, over_derden = ?, bewerkers = ?,
                    status = ?, nummer = ?, opmerking = ?, goedkeurder = ?, goedkeurder_naam = ?, uitgebracht_op = ?,
                    bijgewerkt_op = ?, versie = versie + 1
                where id = ?""")
                .params(Arrays.asList(new @Nullable Object[] {
                    i.voorkeur().code(),
                    i.voorkeur().voorwaarden(),
                    i.terugval().code(),
                    i.terugval().voorwaarden(),
                    i.doel(),
                    i.context(),
                    i.hulpEnToezicht(),
                    i.bron().datum(),
                    i.bron().aanwezigen(),
                    i.contact().naam(),
                    i.contact().telefoon(),
                    i.overDerden(),
                    bewerkers(a),
                    status(a.stand()),
                    nummer(a.stand()),
                    opmerking(a.stand()),
                    goedkeuring.map(g -> g.door().waarde()).orElse(null),
                    goedkeuring.map(Goedkeuring::naam).orElse(null),
                    goedkeuring.map(g -> Timestamp.from(g.uitgebrachtOp())).orElse(null),
                    tijd(nu),
                    a.id().waarde()
                }))
                .update();
    }

    private void saveIncidenten(Advies a) {
        jdbc.sql("delete from adviezen.incident where advies_id = ?")
                .param(a.id().waarde())
                .update();
        List<Object[]> rijen = new ArrayList<>();
        for (Incident i : a.inhoud().incidenten()) {
            rijen.add(new Object[] {a.id().waarde(), rijen.size() + 1, i.datum(), i.aard(), i.gevolg()});
        }
        batch.batchUpdate(
                "insert into adviezen.incident (advies_id, volgnummer, datum, aard, gevolg) values (?, ?, ?, ?, ?)",
                rijen);
    }

    private static UUID[] bewerkers(Advies a) {
        return a.bewerkers().stream().map(MedewerkerId::waarde).toArray(UUID[]::new);
    }

    private static String status(Stand stand) {
        return switch (stand) {
            case Concept c -> "CONCEPT";
            case Aangeboden a -> "AANGEBODEN";
            case Gepubliceerd g -> "GEPUBLICEERD";
            case Vervangen v -> "VERVANGEN";
        };
    }

    private static int nummer(Stand stand) {
        return switch (stand) {
            case Gepubliceerd g -> g.nummer();
            case Vervangen v -> v.nummer();
            case Concept c -> 0;
            case Aangeboden a -> 0;
        };
    }

    private static @Nullable String opmerking(Stand stand) {
        return stand instanceof Concept c ? c.opmerking().orElse(null) : null;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
