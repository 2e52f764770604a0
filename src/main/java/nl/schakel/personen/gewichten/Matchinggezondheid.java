package nl.schakel.personen.gewichten;

import nl.schakel.personen.gewichten.Gewichtenkast.InGebruik;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says in the health of a node that damaged weights were refused. The node still works, with the weights of before, so it
 * is no reason to stop it.
 */
@Component("matching")
class Matchinggezondheid implements HealthIndicator {
    private static final Status WAARSCHUWING = new Status("WARNING", "damaged weights were refused");

    private final Gewichtenkast kast;

    Matchinggezondheid(Gewichtenkast kast) {
        this.kast = kast;
    }

    @Override
    public Health health() {
        InGebruik nu = kast.inGebruik();
        return (nu.geweigerd() ? Health.status(WAARSCHUWING) : Health.up())
                .withDetail("gewichten", nu.gewichten().versie())
                .build();
    }
}
