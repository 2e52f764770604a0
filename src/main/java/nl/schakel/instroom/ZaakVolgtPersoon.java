package nl.schakel.instroom;

import java.util.List;
import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.PersonenSamengevoegd;
import nl.schakel.personen.SamenvoegingOngedaan;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the candidates of zaken follow the person they are when two records of the register become one, and back. */
@Component
class ZaakVolgtPersoon {
    private final JdbcClient jdbc;
    private final ZaakRepository zaken;

    ZaakVolgtPersoon(JdbcClient jdbc, ZaakRepository zaken) {
        this.jdbc = jdbc;
        this.zaken = zaken;
    }

    /**
     * A zaak in which both were candidates keeps one: confirmed when one of them was; still open when a human rejected
     * only one of the two, because that person may now be the suspect after all.
     */
    @EventListener
    @Order(10)
    void samengevoegd(PersonenSamengevoegd feit) {
        UUID blijft = feit.blijft().waarde();
        UUID vervalt = feit.vervalt().waarde();
        List<ZaakId> geraakt = jdbc.sql("select zaak_id from instroom.kandidaat where persoon_id = ? order by 1")
                .param(vervalt)
                .query((rs, _) -> new ZaakId(rs.getObject(1, UUID.class)))
                .list();
        neemSamen(blijft, vervalt);
        jdbc.sql("""
                update instroom.kandidaat set persoon_was = coalesce(persoon_was, persoon_id), persoon_id = ?
                where persoon_id = ?""").params(blijft, vervalt).update();
        ververs(geraakt);
    }

    private void neemSamen(UUID blijft, UUID vervalt) {
        String dubbel = """
                from instroom.kandidaat v where v.zaak_id = k.zaak_id and k.persoon_id = :blijft
                    and v.persoon_id = :vervalt""";
        for (String sql : List.of(
                """
                update instroom.kandidaat k set status = v.status, reden = v.reden, door = v.door,
                    door_naam = v.door_naam, op = v.op, automatisch = v.automatisch, uitleg = v.uitleg
                """ + dubbel
                        + " and v.status <> k.status and (v.status = 'BEKEND' or (v.status = 'MOGELIJK' and k.status = 'AFGEWEZEN'))",
                """
                insert into instroom.bekendheid
                select b.zaak_id, :blijft, b.veiligheidshuis, b.casus_id from instroom.bekendheid b
                join instroom.kandidaat k on k.zaak_id = b.zaak_id and k.persoon_id = :blijft
                where b.persoon_id = :vervalt on conflict do nothing""",
                """
                delete from instroom.kandidaat v using instroom.kandidaat k
                where v.persoon_id = :vervalt and k.zaak_id = v.zaak_id and k.persoon_id = :blijft""")) {
            jdbc.sql(sql).param("blijft", blijft).param("vervalt", vervalt).update();
        }
    }

    @EventListener
    @Order(10)
    void ongedaan(SamenvoegingOngedaan feit) {
        List<ZaakId> geraakt = jdbc.sql("""
                update instroom.kandidaat set persoon_id = ? where persoon_id = ? and persoon_was = any (?)
                returning zaak_id""")
                .param(feit.hersteld().waarde())
                .param(feit.bleef().waarde())
                .param(feit.identiteiten().stream().map(PersoonId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> new ZaakId(rs.getObject(1, UUID.class)))
                .list();
        ververs(geraakt);
    }

    /** Whoever is working on one of these zaken sees first what it is now. */
    private void ververs(List<ZaakId> geraakt) {
        geraakt.forEach(id -> zaken.findForUpdate(id).ifPresent(zaken::update));
    }
}
