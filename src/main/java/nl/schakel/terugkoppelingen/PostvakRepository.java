package nl.schakel.terugkoppelingen;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a house does with messages: read, judge, destroy after a recall. */
@Repository
class PostvakRepository {
    private static final int MEESTE = 100;
    private static final int BIJ_CASUS = 20;

    private final JdbcClient jdbc;

    PostvakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the inbox: recalls first, then urgent, then longest waiting; or what was done, newest first. The rows of
     * each house are taken in the order of the index, and only then put together.
     */
    List<Bericht> inbox(Collection<VeiligheidshuisCode> huizen, boolean klaar, int pagina) {
        String stand = klaar ? "'BEOORDEELD', 'GECORRIGEERD', 'VERNIETIGD'" : "'VERZONDEN', 'TERUGGEROEPEN'";
        String volgorde = klaar
                ? "t.verzonden_op desc, t.id"
                : "(t.status = 'TERUGGEROEPEN') desc, t.spoed desc, t.verzonden_op, t.id";
        String sql = BerichtRepository.KOLOMMEN + """
                unnest(:huizen::text[]) h (code) cross join lateral (
                    select * from terugkoppelingen.terugkoppeling t
                    where t.veiligheidshuis = h.code and t.status in (%s) order by %s limit :tot) t
                join terugkoppelingen.beslissing b on b.id = t.beslissing_id
                order by %s offset :overslaan limit :aantal""".formatted(stand, volgorde, volgorde);
        int overslaan = Pagina.overslaan(pagina);
        return jdbc.sql(sql)
                .param("huizen", huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new))
                .param("tot", overslaan + Pagina.GROOTTE + 1)
                .param("overslaan", overslaan)
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> BerichtRepository.bericht(rs))
                .list();
    }

    int aantalOpen(VeiligheidshuisCode huis) {
        return jdbc.sql("""
                select count(*) from terugkoppelingen.terugkoppeling
                where veiligheidshuis = ? and status in ('VERZONDEN', 'TERUGGEROEPEN')""").param(huis.code()).query(Integer.class).single();
    }

    /** What a house was told in a zaak, in order. */
    List<Bericht> keten(ZaakId zaak, VeiligheidshuisCode huis) {
        return jdbc.sql(
                        BerichtRepository.SELECT
                                + "t.zaak_id = ? and t.veiligheidshuis = ? and t.verzonden_op is not null order by b.volgnummer, t.id limit ?")
                .params(zaak.waarde(), huis.code(), MEESTE)
                .query((rs, _) -> BerichtRepository.bericht(rs))
                .list();
    }

    /** What was told about a casus, the newest first. */
    List<Bericht> bijCasus(CasusId casus) {
        return jdbc.sql(BerichtRepository.SELECT
                        + "t.casus_id = ? and t.verzonden_op is not null order by t.verzonden_op desc, t.id limit ?")
                .params(casus.waarde(), BIJ_CASUS)
                .query((rs, _) -> BerichtRepository.bericht(rs))
                .list();
    }

    /** What was sent to houses in a period, oldest first. */
    List<Bericht> verzonden(Collection<VeiligheidshuisCode> huizen, Instant van, Instant tot, int pagina) {
        return jdbc.sql(BerichtRepository.SELECT
                        + "t.veiligheidshuis = any (:huizen) and t.verzonden_op >= :van and t.verzonden_op < :tot"
                        + " order by t.verzonden_op, t.id offset :overslaan limit :aantal")
                .param("huizen", huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new))
                .param("van", BerichtRepository.tijd(van))
                .param("tot", BerichtRepository.tijd(tot))
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> BerichtRepository.bericht(rs))
                .list();
    }

    /** Recalled messages of a ZSM-locatie that were not destroyed yet, longest waiting first. */
    List<Bericht> teruggeroepen(ZsmLocatieCode zsm) {
        return jdbc.sql(BerichtRepository.SELECT
                        + "t.zsm_locatie = ? and t.status = 'TERUGGEROEPEN' order by t.teruggeroepen_op, t.id limit ?")
                .params(zsm.code(), MEESTE)
                .query((rs, _) -> BerichtRepository.bericht(rs))
                .list();
    }

    /** Notes who opened a message first. */
    void ontvangen(TerugkoppelingId id, Instant op, Medewerker door) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set ontvangen_op = ?, ontvangen_door_naam = ?
                where id = ? and ontvangen_op is null""")
                .params(BerichtRepository.tijd(op), door.naam(), id.waarde())
                .update();
    }

    void beoordeel(TerugkoppelingId id, TerugkoppelingBlad.Beoordeling b, Medewerker door) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set status = 'BEOORDEELD', oordeel = ?, doorgezet_aan = ?,
                    oordeel_toelichting = ?, beoordeeld_door = ?, beoordeeld_door_naam = ?, beoordeeld_op = ?,
                    versie = versie + 1
                where id = ?""")
                .params(
                        b.oordeel().name(),
                        b.aan(),
                        b.toelichting(),
                        door.id().waarde(),
                        b.door(),
                        BerichtRepository.tijd(b.op()),
                        id.waarde())
                .update();
    }

    void roepTerug(TerugkoppelingId id, String reden, Instant op, Medewerker door) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set status = 'TERUGGEROEPEN', teruggeroepen_op = ?,
                    teruggeroepen_door_naam = ?, reden_terugroep = ?, versie = versie + 1
                where id = ?""")
                .params(BerichtRepository.tijd(op), door.naam(), reden, id.waarde())
                .update();
    }

    /** The house destroyed what it had; what it wrote about the wrong person goes too. */
    void vernietigd(TerugkoppelingId id, Instant op, Medewerker door) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set status = 'VERNIETIGD', vernietigd_op = ?, vernietigd_door = ?,
                    vernietigd_door_naam = ?, oordeel_toelichting = '', versie = versie + 1
                where id = ?""")
                .params(BerichtRepository.tijd(op), door.id().waarde(), door.naam(), id.waarde())
                .update();
    }
}
