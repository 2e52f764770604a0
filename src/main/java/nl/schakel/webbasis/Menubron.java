package nl.schakel.webbasis;

import java.util.List;
import nl.schakel.kern.Medewerker;

/** What a module puts into the main menu of an employee. Every module that has a start screen offers one as a bean. */
public interface Menubron {
    /** The menu items this employee may use; no queries here, it is asked for every page. */
    List<Menupunt> menu(Medewerker medewerker);

    /**
     * An item of the main menu.
     *
     * @param pad path below the root of the application, without personal data
     * @param volgorde position in the menu, low first
     */
    record Menupunt(String label, String pad, int volgorde) {}
}
