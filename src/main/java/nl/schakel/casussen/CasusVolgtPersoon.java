package nl.schakel.casussen;

import java.util.List;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.PersonenSamengevoegd;
import nl.schakel.personen.VolgtPersoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets casussen follow the person they are about. */
@Component
class CasusVolgtPersoon extends VolgtPersoon {
    private final JdbcClient jdbc;

    CasusVolgtPersoon(JdbcClient jdbc) {
        super(jdbc, "casussen.casus", "id");
        this.jdbc = jdbc;
    }

    /** @throws Weigering when both persons have an active casus at one house */
    @Override
    public void samengevoegd(PersonenSamengevoegd feit) {
        vereisEenActieve(feit);
        super.samengevoegd(feit);
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
}
