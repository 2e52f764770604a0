package nl.schakel.adviezen;

import nl.schakel.personen.VolgtPersoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets advices follow the person they are about. */
@Component
class AdviesVolgtPersoon extends VolgtPersoon {
    AdviesVolgtPersoon(JdbcClient jdbc) {
        super(jdbc, "adviezen.advies", "casus_id");
    }
}
