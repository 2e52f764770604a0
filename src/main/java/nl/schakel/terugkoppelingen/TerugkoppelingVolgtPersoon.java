package nl.schakel.terugkoppelingen;

import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.PersonenSamengevoegd;
import nl.schakel.personen.PersoonGesplitst;
import nl.schakel.personen.SamenvoegingOngedaan;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets feedback messages follow the person they are about: merged, separated again, or somebody else after all. */
@Component
class TerugkoppelingVolgtPersoon {
    private final JdbcClient jdbc;

    TerugkoppelingVolgtPersoon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(0)
    void samengevoegd(PersonenSamengevoegd feit) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set persoon_was = coalesce(persoon_was, persoon_id), persoon_id = ?
                where persoon_id = ?""").params(feit.blijft().waarde(), feit.vervalt().waarde()).update();
    }

    @EventListener
    @Order(0)
    void gesplitst(PersoonGesplitst feit) {
        jdbc.sql("""
                update terugkoppelingen.terugkoppeling set persoon_id = ?, persoon_was = null
                where persoon_id = ? and casus_id = any (?)""")
                .param(feit.nieuw().waarde())
                .param(feit.oud().waarde())
                .param(feit.casussen().toArray(UUID[]::new))
                .update();
    }

    @EventListener
    @Order(0)
    void ongedaan(SamenvoegingOngedaan feit) {
        jdbc.sql(
                        "update terugkoppelingen.terugkoppeling set persoon_id = ? where persoon_id = ? and persoon_was = any (?)")
                .param(feit.hersteld().waarde())
                .param(feit.bleef().waarde())
                .param(feit.identiteiten().stream().map(PersoonId::waarde).toArray(UUID[]::new))
                .update();
    }
}
