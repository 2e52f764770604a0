package nl.schakel.casussen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores casussen with their plans and participants. */
@Repository
class CasusRepository {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    CasusRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Optional<Casus> vind(CasusId id) {
        return vind(id, "select * from casussen.casus where id = ?");
    }

    /** As {@link #vind(CasusId)}, and nobody else changes it until the transaction ends. */
    Optional<Casus> vindOmTeWijzigen(CasusId id) {
        return vind(id, "select * from casussen.casus where id = ? for update");
    }

    private Optional<Casus> vind(CasusId id, String sql) {
        return jdbc.sql(sql).param(id.waarde()).query((rs, _) -> casus(rs)).optional();
    }

    /**
     * Reserves numbers of a house in a year and returns the last one. Who comes at the same time waits until the end of
     * this transaction, so what is read after this is what others opened before.
     */
    int reserveer(VeiligheidshuisCode bij, int jaar, int aantal) {
        // starts after the numbers that a bulk load wrote by itself
        jdbc.sql("""
                insert into casussen.nummering
                select :vh, :jaar, coalesce((select max(split_part(nummer, '-', 2)::int) from casussen.casus
                    where veiligheidshuis = :vh and nummer ~ :vorm), 0)
                where not exists (select from casussen.nummering where veiligheidshuis = :vh and jaar = :jaar)
                on conflict do nothing""")
                .param("vh", bij.code())
                .param("jaar", jaar)
                .param("vorm", "^" + jaar + "-[0-9]{1,9}$")
                .update();
        return jdbc.sql("""
                update casussen.nummering set laatste = laatste + ? where veiligheidshuis = ? and jaar = ?
                returning laatste""")
                .params(aantal, bij.code(), jaar)
                .query(Integer.class)
                .single();
    }

    /** Adds casussen; false when one of the persons already has an active casus at this house. */
    boolean voegToe(List<Casus.Nieuw> nieuw, List<String> nummers, VeiligheidshuisCode bij, Instant nu) {
        List<Object[]> rijen = new ArrayList<>();
        for (int i = 0; i < nieuw.size(); i++) {
            Casus.Nieuw c = nieuw.get(i);
            rijen.add(new Object[] {
                c.id().waarde(),
                nummers.get(i),
                bij.code(),
                c.persoon().waarde(),
                c.huiselijkGeweld(),
                c.jeugd(),
                c.procesregisseur(),
                Timestamp.from(nu)
            });
        }
        int[] gelukt = batch.batchUpdate("""
                insert into casussen.casus (id, nummer, veiligheidshuis, persoon_id, huiselijk_geweld, jeugd,
                    procesregisseur, geopend_op)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", rijen);
        return Arrays.stream(gelukt).allMatch(n -> n == 1);
    }

    void sluit(CasusId id, String reden, Instant nu) {
        jdbc.sql("""
                update casussen.casus set gesloten_op = greatest(?, geopend_op), reden_sluiting = ?, versie = versie + 1
                where id = ?""").params(Timestamp.from(nu), reden, id.waarde()).update();
    }

    void voegPlanToe(CasusId id, Plan plan, Medewerker door) {
        jdbc.sql("insert into casussen.plan values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        plan.id().waarde(),
                        id.waarde(),
                        plan.versie(),
                        plan.doel(),
                        plan.tekst(),
                        plan.vastgesteldOp(),
                        door.id().waarde(),
                        door.naam())
                .update();
        hoogVersieOp(id);
    }

    void vervangDeelnemers(CasusId id, List<String> deelnemers) {
        jdbc.sql("delete from casussen.deelname where casus_id = ?")
                .param(id.waarde())
                .update();
        batch.batchUpdate(
                "insert into casussen.deelname values (?, ?)",
                deelnemers.stream().map(d -> new Object[] {id.waarde(), d}).toList());
        hoogVersieOp(id);
    }

    private void hoogVersieOp(CasusId id) {
        jdbc.sql("update casussen.casus set versie = versie + 1 where id = ?")
                .param(id.waarde())
                .update();
    }

    Optional<Plan> geldendPlan(CasusId id) {
        return jdbc.sql("select * from casussen.plan where casus_id = ? order by versie desc limit 1")
                .param(id.waarde())
                .query((rs, _) -> new Plan(
                        new PlanId(rs.getObject("id", UUID.class)),
                        rs.getInt("versie"),
                        rs.getString("doel"),
                        rs.getString("tekst"),
                        rs.getObject("vastgesteld_op", LocalDate.class),
                        rs.getString("door_naam")))
                .optional();
    }

    List<String> deelnemers(CasusId id) {
        return jdbc.sql("select deelnemer from casussen.deelname where casus_id = ? order by deelnemer")
                .param(id.waarde())
                .query(String.class)
                .list();
    }

    List<BekendBij> bekendBij(Collection<PersoonId> personen, Collection<VeiligheidshuisCode> huizen) {
        return jdbc.sql("""
                select * from casussen.casus
                where persoon_id = any (cast(? as uuid[])) and veiligheidshuis = any (?) and gesloten_op is null""")
                .param(personen.stream().map(p -> p.waarde().toString()).toArray(String[]::new))
                .param(huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new))
                .query((rs, _) -> new BekendBij(
                        persoon(rs), huis(rs), casusId(rs), rs.getBoolean("huiselijk_geweld"), rs.getBoolean("jeugd")))
                .list();
    }

    /** Holds the rows until the end of the transaction, so that none is closed meanwhile. */
    Set<CasusId> actief(Collection<CasusId> ids) {
        return jdbc.sql("""
                        select id from casussen.casus where id = any (cast(? as uuid[])) and gesloten_op is null
                        order by id for share""")
                .param(ids.stream().map(c -> c.waarde().toString()).toArray(String[]::new))
                .query((rs, _) -> casusId(rs))
                .set();
    }

    long aantalActief(VeiligheidshuisCode bij) {
        return jdbc.sql("select count(*) from casussen.casus where veiligheidshuis = ? and gesloten_op is null")
                .param(bij.code())
                .query(Long.class)
                .single();
    }

    static CasusId casusId(ResultSet rs) throws SQLException {
        return new CasusId(rs.getObject("id", UUID.class));
    }

    static PersoonId persoon(ResultSet rs) throws SQLException {
        return new PersoonId(rs.getObject("persoon_id", UUID.class));
    }

    private static VeiligheidshuisCode huis(ResultSet rs) throws SQLException {
        return new VeiligheidshuisCode(rs.getString("veiligheidshuis"));
    }

    private static Casus casus(ResultSet rs) throws SQLException {
        @Nullable Timestamp gesloten = rs.getTimestamp("gesloten_op");
        return new Casus(
                casusId(rs),
                rs.getString("nummer"),
                huis(rs),
                persoon(rs),
                rs.getString("soort"),
                rs.getBoolean("huiselijk_geweld"),
                rs.getBoolean("jeugd"),
                rs.getString("procesregisseur"),
                rs.getTimestamp("geopend_op").toInstant(),
                Optional.ofNullable(gesloten).map(Timestamp::toInstant),
                rs.getInt("versie"));
    }
}
