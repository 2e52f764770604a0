package nl.schakel.adviezen.bijhouden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.adviezen.bijhouden.Werklijst.Gevonden;
import nl.schakel.adviezen.bijhouden.Werklijst.Soort;
import nl.schakel.adviezen.bijhouden.Werklijst.Tellers;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the advices that ask for work. Closed casussen never appear. */
@Repository
class WerklijstRepository {
    /**
     * The last day of an advice: the limit of the house, or the own last day when that comes first. As
     * {@link nl.schakel.adviezen.Versheid#geldigTot}; a test holds the two together.
     */
    static final String VERVAL = """
            least(((a.uitgebracht_op at time zone 'Europe/Amsterdam')::date + make_interval(months => :maanden))::date,
                coalesce(a.eigen_tot, 'infinity'))""";

    /** Advices in force that end within five weeks or did end: found through an index, judged exactly afterwards. */
    static final String GELDEND = """
            from adviezen.advies a join casussen.actieve_casus c on c.id = a.casus_id
            where a.veiligheidshuis = :huis and a.status = 'GEPUBLICEERD'
                and (a.uitgebracht_op < :vandaag::date - make_interval(months => :maanden) + interval '36 days'
                    or a.eigen_tot < :vandaag::date + 36)""";

    static final String VEROUDERD = " and " + VERVAL + " < :vandaag::date";
    static final String BIJNA =
            " and " + VERVAL + " >= :vandaag::date and (" + VERVAL + " - interval '1 month')::date < :vandaag::date";

    private static final String CONCEPT = """
            exists (select from adviezen.advies n where n.casus_id = c.id and n.status in ('CONCEPT', 'AANGEBODEN'))
                as concept""";
    private static final String ADVIES = "select c.id as casus_id, c.persoon_id, c.nummer, " + VERVAL
            + " as dag, a.auteur_naam as toelichting, " + CONCEPT + " " + GELDEND;
    private static final String ZONDER = """
            from casussen.actieve_casus c where c.veiligheidshuis = :huis
                and not exists (select from adviezen.advies a where a.casus_id = c.id and a.status = 'GEPUBLICEERD')""";
    private static final String HERZIEN = """
            from adviezen.aanleiding r join casussen.actieve_casus c on c.id = r.casus_id
            where r.veiligheidshuis = :huis and r.afgehandeld_op is null""";
    private static final String BLADEREN = " limit :aantal offset :overslaan";

    private final JdbcClient jdbc;

    WerklijstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which house, by which limit, on which day. */
    record Vraag(VeiligheidshuisCode huis, int maanden, LocalDate vandaag) {}

    List<Gevonden> lijst(Vraag vraag, Soort soort, int pagina) {
        String sql = switch (soort) {
            case BIJNA_VEROUDERD -> ADVIES + BIJNA + " order by dag, a.id" + BLADEREN;
            case VEROUDERD -> ADVIES + VEROUDERD + " order by dag, a.id" + BLADEREN;
            case GEEN_ADVIES ->
                "select c.id as casus_id, c.persoon_id, c.nummer, c.geopend_op::date as dag,"
                        + " c.procesregisseur as toelichting, " + CONCEPT + " " + ZONDER
                        + " order by c.geopend_op, c.id" + BLADEREN;
            case HERZIEN ->
                "select c.id as casus_id, c.persoon_id, c.nummer, min(r.op)::date as dag,"
                        + " string_agg(distinct case r.soort when 'INCIDENT' then 'nieuw incident'"
                        + " else 'terugkoppeling van ZSM' end, ', ') as toelichting, " + CONCEPT + " " + HERZIEN
                        + " group by c.id, c.persoon_id, c.nummer order by min(r.op), c.id" + BLADEREN;
        };
        return met(sql, vraag)
                .param("aantal", Pagina.GROOTTE + 1)
                .param("overslaan", Pagina.overslaan(pagina))
                .query((rs, _) -> gevonden(rs))
                .list();
    }

    Tellers tellers(Vraag vraag) {
        String sql = """
                select (select count(distinct r.casus_id) %s) as herzien, (select count(*) %s) as bijna,
                    (select count(*) %s) as verouderd, (select count(*) %s) as zonder""".formatted(HERZIEN, GELDEND + BIJNA, GELDEND + VEROUDERD, ZONDER);
        return met(sql, vraag)
                .query((rs, _) -> new Tellers(
                        rs.getLong("herzien"), rs.getLong("bijna"), rs.getLong("verouderd"), rs.getLong("zonder")))
                .single();
    }

    private JdbcClient.StatementSpec met(String sql, Vraag vraag) {
        return jdbc.sql(sql)
                .param("huis", vraag.huis().code())
                .param("maanden", vraag.maanden())
                .param("vandaag", vraag.vandaag());
    }

    private static Gevonden gevonden(ResultSet rs) throws SQLException {
        return new Gevonden(
                new CasusId(rs.getObject("casus_id", UUID.class)),
                new PersoonId(rs.getObject("persoon_id", UUID.class)),
                rs.getString("nummer"),
                rs.getObject("dag", LocalDate.class),
                rs.getString("toelichting"),
                rs.getBoolean("concept"));
    }
}
