package nl.schakel.werkafspraken;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a Veiligheidshuis is open: its week, minus public holidays and local closures, in Dutch time. Times are compared as
 * instants, so that the days on which the clock changes come out right.
 *
 * @param week the parts of the week in which it is open
 * @param sluitingen days on which it is closed although the week says otherwise
 */
record Openingstijden(List<Dagdeel> week, Set<LocalDate> sluitingen) {
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    /** No house is closed longer than this; without an opening in it the hours are not known. */
    private static final int DAGEN_VOORUIT = 60;

    Openingstijden {
        week = week.stream()
                .sorted(Comparator.comparing(Dagdeel::dag).thenComparing(Dagdeel::van))
                .toList();
        sluitingen = Set.copyOf(sluitingen);
    }

    /** A part of a day of the week; the end itself is no longer open. */
    record Dagdeel(DayOfWeek dag, LocalTime van, LocalTime tot) {}

    /** From a moment until another one. */
    record Openstelling(ZonedDateTime van, ZonedDateTime tot) {
        boolean omvat(Instant moment) {
            return !moment.isBefore(van.toInstant()) && moment.isBefore(tot.toInstant());
        }
    }

    /** The opening hours that hold the moment; empty when it is closed then. */
    Optional<Openstelling> openOp(Instant moment) {
        return op(moment.atZone(AMSTERDAM).toLocalDate())
                .filter(o -> o.omvat(moment))
                .findFirst();
    }

    /** The moment itself when it is open then, else the first opening after it. */
    Optional<ZonedDateTime> volgendeOpening(Instant moment) {
        ZonedDateTime hier = moment.atZone(AMSTERDAM);
        if (openOp(moment).isPresent()) {
            return Optional.of(hier);
        }
        return hier.toLocalDate()
                .datesUntil(hier.toLocalDate().plusDays(DAGEN_VOORUIT))
                .flatMap(this::op)
                .map(Openstelling::van)
                .filter(van -> van.toInstant().isAfter(moment))
                .findFirst();
    }

    private Stream<Openstelling> op(LocalDate dag) {
        if (sluitingen.contains(dag) || Feestdagen.isFeestdag(dag)) {
            return Stream.empty();
        }
        return week.stream()
                .filter(deel -> deel.dag() == dag.getDayOfWeek())
                .map(deel -> new Openstelling(
                        dag.atTime(deel.van()).atZone(AMSTERDAM),
                        dag.atTime(deel.tot()).atZone(AMSTERDAM)));
    }
}
