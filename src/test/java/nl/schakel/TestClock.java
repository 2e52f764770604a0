package nl.schakel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests move; it ticks by itself from where it was set. */
public final class TestClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    /** Lets the clock run on from a moment. */
    public void zet(Instant moment) {
        clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), moment));
    }

    /** Back to the time of the system. */
    public void gewoon() {
        clock = Clock.systemUTC();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
