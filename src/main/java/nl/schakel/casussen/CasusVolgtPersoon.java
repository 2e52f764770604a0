package nl.schakel.casussen;

import java.util.List;
import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.PersonenSamengevoegd;
import nl.schakel.personen.PersoonGesplitst;
import nl.schakel.personen.SamenvoegingOngedaan;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets casussen follow the person they are about when two records of the register become one, and back. */
@Component
class CasusVolgtPersoon {
    private final JdbcClient jdbc;

    CasusVolgtPersoon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(0)
    void samengevoegd(PersonenSamengevoegd feit) {
        vereisEenActieve(feit);
        jdbc.sql("""
                update casussen.casus set persoon_was = coalesce(persoon_was, persoon_id), persoon_id = ?
                where persoon_id = ?""").params(feit.blijft().waarde(), feit.vervalt().waarde()).update();
    }

    /** One person has at most one active casus at a house: somebody must first close one of two. */
    private void vereisEenActieve(PersonenSamengevoegd feit) {
        List<String> nummers = jdbc.sql("""
                select nummer from casussen.casus where gesloten_op is null and persoon_id in (:een, :ander)
                    and veiligheidshuis in (select veiligheidshuis from casussen.casus
                        where gesloten_op is null and persoon_id in (:een, :ander)
                        group by veiligheidshuis having count(*) > 1)
                order by nummer""")
                .param("een", feit.blijft().waarde())
                .param("ander", feit.vervalt().waarde())
                .query(String.class)
                .list();
        if (!nummers.isEmpty()) {
            throw new Weigering("Beide personen hebben een actieve casus bij hetzelfde Veiligheidshuis ("
                    + String.join(" en ", nummers)
                    + "). Sluit eerst een van die casussen, en voeg daarna samen. Er is nog niets gewijzigd.");
        }
    }

    @EventListener
    @Order(0)
    void gesplitst(PersoonGesplitst feit) {
        jdbc.sql("""
                update casussen.casus set persoon_id = ?, persoon_was = null
                where persoon_id = ? and id = any (?)""")
                .param(feit.nieuw().waarde())
                .param(feit.oud().waarde())
                .param(feit.casussen().toArray(UUID[]::new))
                .update();
    }

    @EventListener
    @Order(0)
    void ongedaan(SamenvoegingOngedaan feit) {
        jdbc.sql("update casussen.casus set persoon_id = ? where persoon_id = ? and persoon_was = any (?)")
                .param(feit.hersteld().waarde())
                .param(feit.bleef().waarde())
                .param(feit.identiteiten().stream().map(PersoonId::waarde).toArray(UUID[]::new))
                .update();
    }
}
