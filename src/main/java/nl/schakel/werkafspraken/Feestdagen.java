package nl.schakel.werkafspraken;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The days on which Dutch offices are closed by law (Algemene termijnenwet art. 3). Good Friday is a working day here:
 * a house that closes then says so as a local closure.
 */
final class Feestdagen {
    private static final HolidayManager NEDERLAND = HolidayManager.getInstance(ManagerParameters.create("nl"));
    private static final Map<Integer, Set<LocalDate>> PER_JAAR = new ConcurrentHashMap<>();

    private Feestdagen() {}

    static boolean isFeestdag(LocalDate dag) {
        return PER_JAAR.computeIfAbsent(dag.getYear(), Feestdagen::van).contains(dag);
    }

    private static Set<LocalDate> van(int jaar) {
        return NEDERLAND.getHolidays(Year.of(jaar)).stream()
                .filter(dag -> dag.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
