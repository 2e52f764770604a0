package nl.schakel.bovenregionaal;

import nl.schakel.personen.VolgtPersoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets what was found in another region follow the person. */
@Component
class TrefferVolgtPersoon extends VolgtPersoon {
    TrefferVolgtPersoon(JdbcClient jdbc) {
        super(jdbc, "bovenregionaal.treffer", "casus_id");
    }
}
