package nl.schakel.instroom;

import java.util.List;
import java.util.UUID;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.PersoonGesplitst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each zaak of a person who turned out to be two the right one. In an open zaak ZSM says again who the suspect is; in
 * a decided one the split says it, and whoever was told about the wrong person is recalled.
 */
@Component
class ZaakVolgtSplitsing {
    private static final String REDEN = "Eén registratie bleek twee personen te zijn";

    private final JdbcClient jdbc;
    private final ZaakRepository zaken;
    private final ApplicationEventPublisher feiten;

    ZaakVolgtSplitsing(JdbcClient jdbc, ZaakRepository zaken, ApplicationEventPublisher feiten) {
        this.jdbc = jdbc;
        this.zaken = zaken;
        this.feiten = feiten;
    }

    // after the modules whose rows the recall looks at
    @EventListener
    @Order(10)
    void gesplitst(PersoonGesplitst feit) {
        List<ZaakId> geraakt = jdbc.sql("""
                select distinct k.zaak_id from instroom.kandidaat k
                where k.persoon_id = ? and (k.zaak_id = any (?) or exists (select from instroom.bekendheid b
                    where b.zaak_id = k.zaak_id and b.persoon_id = k.persoon_id and b.casus_id = any (?)))
                order by 1""")
                .param(feit.oud().waarde())
                .param(feit.zaken().toArray(UUID[]::new))
                .param(feit.casussen().toArray(UUID[]::new))
                .query((rs, _) -> new ZaakId(rs.getObject(1, UUID.class)))
                .list();
        for (ZaakId id : geraakt) {
            zaken.findForUpdate(id).ifPresent(zaak -> verdeel(zaak, feit));
        }
    }

    private void verdeel(Zaak zaak, PersoonGesplitst feit) {
        KandidaatStatus was = zaak.kandidaten().getOrDefault(feit.oud(), KandidaatStatus.MOGELIJK);
        kopieer(zaak, feit);
        if (was == KandidaatStatus.BEKEND && !zaak.fase().isOpen()) {
            boolean nieuw = feit.zaken().contains(zaak.id().waarde());
            var goed = nieuw ? feit.nieuw() : feit.oud();
            var fout = nieuw ? feit.oud() : feit.nieuw();
            zet(zaak, goed.waarde(), KandidaatStatus.BEKEND, feit);
            zet(zaak, fout.waarde(), KandidaatStatus.AFGEWEZEN, feit);
            feiten.publishEvent(new OvereenkomstHerroepen(zaak.id(), fout, REDEN, feit.door()));
        } else if (was != KandidaatStatus.AFGEWEZEN) {
            zet(zaak, feit.oud().waarde(), KandidaatStatus.MOGELIJK, feit);
            zet(zaak, feit.nieuw().waarde(), KandidaatStatus.MOGELIJK, feit);
        }
        zaken.findForUpdate(zaak.id()).ifPresent(zaken::update);
    }

    /** The new person becomes a candidate too, known where its casussen are. */
    private void kopieer(Zaak zaak, PersoonGesplitst feit) {
        jdbc.sql("""
                insert into instroom.kandidaat (zaak_id, persoon_id, status, uitleg, automatisch, reden, door, door_naam, op,
                    zsm_locatie, gevonden_op, later, niet_zeker)
                select zaak_id, :nieuw, status, uitleg, false, reden, door, door_naam, op, zsm_locatie, gevonden_op, later,
                    niet_zeker
                from instroom.kandidaat where zaak_id = :zaak and persoon_id = :oud on conflict do nothing""")
                .param("nieuw", feit.nieuw().waarde())
                .param("oud", feit.oud().waarde())
                .param("zaak", zaak.id().waarde())
                .update();
        jdbc.sql("""
                update instroom.bekendheid set persoon_id = :nieuw
                where zaak_id = :zaak and persoon_id = :oud and casus_id = any (:casussen)""")
                .param("nieuw", feit.nieuw().waarde())
                .param("oud", feit.oud().waarde())
                .param("zaak", zaak.id().waarde())
                .param("casussen", feit.casussen().toArray(UUID[]::new))
                .update();
    }

    private void zet(Zaak zaak, UUID persoon, KandidaatStatus status, PersoonGesplitst feit) {
        jdbc.sql("""
                update instroom.kandidaat set status = ?, automatisch = false, reden = ?, door = ?, door_naam = ?, op = now()
                where zaak_id = ? and persoon_id = ?""")
                .params(
                        status.name(),
                        REDEN,
                        feit.door().id().waarde(),
                        feit.door().naam(),
                        zaak.id().waarde(),
                        persoon)
                .update();
    }
}
