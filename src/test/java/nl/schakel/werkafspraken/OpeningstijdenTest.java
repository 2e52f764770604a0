package nl.schakel.werkafspraken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.schakel.werkafspraken.Openingstijden.Dagdeel;
import org.junit.jupiter.api.Test;

class OpeningstijdenTest {
    private static final Openingstijden KANTOOR = week(Set.of());

    private static Openingstijden week(Set<LocalDate> sluitingen) {
        List<Dagdeel> week = Stream.of(DayOfWeek.values())
                .filter(dag -> dag.getValue() <= 5)
                .map(dag -> new Dagdeel(
                        dag,
                        LocalTime.of(9, 0),
                        dag == DayOfWeek.WEDNESDAY ? LocalTime.of(12, 30) : LocalTime.of(17, 0)))
                .toList();
        return new Openingstijden(week, sluitingen);
    }

    private static Instant op(String tijd) {
        return LocalDateTime.parse(tijd).atZone(Openingstijden.AMSTERDAM).toInstant();
    }

    private static String opent(String tijd) {
        return KANTOOR.volgendeOpening(op(tijd)).orElseThrow().toLocalDateTime().toString();
    }

    @Test
    void open_from_the_first_second_until_just_before_closing() {
        assertThat(KANTOOR.openOp(op("2026-11-24T09:00:00"))).isPresent();
        assertThat(KANTOOR.openOp(op("2026-11-24T08:59:59"))).isEmpty();
        assertThat(KANTOOR.openOp(op("2026-11-24T16:59:59"))).isPresent();
        assertThat(KANTOOR.openOp(op("2026-11-24T17:00:00"))).isEmpty();
    }

    @Test
    void after_closing_time_on_friday_the_next_opening_is_monday() {
        assertThat(opent("2026-11-27T17:00:00")).isEqualTo("2026-11-30T09:00");
    }

    @Test
    void public_holidays_are_closed() {
        assertThat(opent("2026-04-03T18:00:00")).as("Easter Monday").isEqualTo("2026-04-07T09:00");
        assertThat(opent("2026-04-26T12:00:00"))
                .as("King's Day on Monday 27 April")
                .isEqualTo("2026-04-28T09:00");
        assertThat(opent("2025-04-25T17:30:00"))
                .as("King's Day 2025 was Saturday 26")
                .isEqualTo("2025-04-28T09:00");
        assertThat(opent("2026-12-24T17:00:00")).as("Christmas and a weekend").isEqualTo("2026-12-28T09:00");
        assertThat(opent("2026-05-13T12:30:00")).as("Ascension Day").isEqualTo("2026-05-15T09:00");
    }

    @Test
    void good_friday_is_a_working_day_unless_the_house_closes() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(KANTOOR.openOp(op("2026-04-03T10:00:00"))).isPresent();
        assertThat(week(Set.of(goodFriday)).openOp(op("2026-04-03T10:00:00"))).isEmpty();
    }

    @Test
    void days_on_which_the_clock_changes_come_out_right() {
        var nacht = new Openingstijden(
                List.of(new Dagdeel(DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(5, 0))), Set.of());

        // 25 October 2026: 02:30 comes twice, both times it is open
        assertThat(nacht.openOp(Instant.parse("2026-10-25T00:30:00Z"))).isPresent();
        assertThat(nacht.openOp(Instant.parse("2026-10-25T01:30:00Z"))).isPresent();
        assertThat(nacht.openOp(Instant.parse("2026-10-25T04:00:00Z"))).isEmpty();
        // 29 March 2026: 02:30 does not exist, the part is three hours long
        assertThat(nacht.openOp(Instant.parse("2026-03-29T02:59:59Z"))).isPresent();
        assertThat(nacht.openOp(Instant.parse("2026-03-29T03:00:00Z"))).isEmpty();
    }

    @Test
    void a_house_without_hours_never_opens() {
        var leeg = new Openingstijden(List.of(), Set.of());
        assertThat(leeg.volgendeOpening(op("2026-11-24T10:00:00"))).isEmpty();
        assertThat(Bereikbaarheid.van(leeg, op("2026-11-24T10:00:00")).tekst()).isEqualTo("openingstijden niet bekend");
    }

    @Test
    void reachability_is_told_in_words() {
        assertThat(Bereikbaarheid.van(KANTOOR, op("2026-11-25T10:00:00")).tekst())
                .isEqualTo("nu open tot 12:30");
        assertThat(Bereikbaarheid.van(KANTOOR, op("2026-11-24T07:00:00")).tekst())
                .isEqualTo("nu gesloten, opent vandaag om 09:00");
        assertThat(Bereikbaarheid.van(KANTOOR, op("2026-11-25T13:00:00")).tekst())
                .isEqualTo("nu gesloten, opent morgen om 09:00");
        assertThat(Bereikbaarheid.van(KANTOOR, op("2026-11-27T18:00:00")).tekst())
                .isEqualTo("nu gesloten, opent ma 30-11 om 09:00");
    }

    @Property
    void the_next_opening_is_open_and_never_earlier(
            @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) long tijd) {
        Instant moment = Instant.ofEpochSecond(tijd);

        Instant opening = KANTOOR.volgendeOpening(moment).orElseThrow().toInstant();

        assertThat(opening).isAfterOrEqualTo(moment);
        assertThat(KANTOOR.openOp(opening)).isPresent();
        assertThat(opening.equals(moment)).isEqualTo(KANTOOR.openOp(moment).isPresent());
    }
}
