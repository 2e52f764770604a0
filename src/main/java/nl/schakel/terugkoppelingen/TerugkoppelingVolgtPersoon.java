package nl.schakel.terugkoppelingen;

import nl.schakel.personen.VolgtPersoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets feedback messages follow the person they are about. */
@Component
class TerugkoppelingVolgtPersoon extends VolgtPersoon {
    TerugkoppelingVolgtPersoon(JdbcClient jdbc) {
        super(jdbc, "terugkoppelingen.terugkoppeling", "casus_id");
    }
}
