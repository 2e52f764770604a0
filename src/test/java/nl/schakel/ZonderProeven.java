package nl.schakel;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out what was compiled to the place where this class stands: the tests, whatever tool compiled them. */
public final class ZonderProeven implements ImportOption {
    private static final String HIER = ZonderProeven.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    @Override
    public boolean includes(Location location) {
        return !location.contains(HIER);
    }
}
