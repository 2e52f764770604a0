package nl.schakel.verstrekkingen;

import nl.schakel.personen.VolgtPersoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the register of prints follow the person of whom a print is. */
@Component
class VerstrekkingVolgtPersoon extends VolgtPersoon {
    VerstrekkingVolgtPersoon(JdbcClient jdbc) {
        super(jdbc, "verstrekkingen.afdruk", "casus_id");
    }
}
