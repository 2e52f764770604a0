package nl.schakel.personen;

import java.util.UUID;
import nl.schakel.kern.PersoonId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the rows of a module follow the person they are about, in the transaction of the act: when two records of the
 * register become one, when that is undone, and when one record turns out to be two persons. Each module that keeps a
 * person beside a casus makes its own bean of this.
 *
 * <p>The table has the columns {@code persoon_id} and {@code persoon_was}: the record under which a row was made, kept so
 * that a merge can be undone however many followed it.
 */
public abstract class VolgtPersoon {
    private final JdbcClient jdbc;
    private final String tabel;
    private final String casuskolom;

    /**
     * @param tabel schema and table, from the code of the module
     * @param casuskolom the column by which a row belongs to a casus
     */
    protected VolgtPersoon(JdbcClient jdbc, String tabel, String casuskolom) {
        this.jdbc = jdbc;
        this.tabel = tabel;
        this.casuskolom = casuskolom;
    }

    /** Schema and table of the rows that follow. */
    public final String tabel() {
        return tabel;
    }

    /** All rows of the record that lapses go to the one that stays. */
    @EventListener
    @Order(0)
    public void samengevoegd(PersonenSamengevoegd feit) {
        jdbc.sql("""
                update %s set persoon_was = coalesce(persoon_was, persoon_id), persoon_id = ?
                where persoon_id = ?""".formatted(tabel))
                .params(feit.blijft().waarde(), feit.vervalt().waarde())
                .update();
    }

    /** The rows of the casussen of the second person go along. */
    @EventListener
    @Order(0)
    public void gesplitst(PersoonGesplitst feit) {
        jdbc.sql("update %s set persoon_id = ?, persoon_was = null where persoon_id = ? and %s = any (?)"
                        .formatted(tabel, casuskolom))
                .param(feit.nieuw().waarde())
                .param(feit.oud().waarde())
                .param(feit.casussen().toArray(UUID[]::new))
                .update();
    }

    /** What was made under the record that comes back goes back to it. */
    @EventListener
    @Order(0)
    public void ongedaan(SamenvoegingOngedaan feit) {
        jdbc.sql("update %s set persoon_id = ? where persoon_id = ? and persoon_was = any (?)".formatted(tabel))
                .param(feit.hersteld().waarde())
                .param(feit.bleef().waarde())
                .param(feit.identiteiten().stream().map(PersoonId::waarde).toArray(UUID[]::new))
                .update();
    }
}
