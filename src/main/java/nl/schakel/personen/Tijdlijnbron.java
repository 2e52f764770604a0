package nl.schakel.personen;

import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;

/**
 * What a module knows of a person over time. A source gives only what the employee may see by the own role and place, and
 * nothing of a shielded casus; the caller has authorised the look at this person and logs it.
 */
public interface Tijdlijnbron {
    /** The newest moments of a person, newest first. @param aantal how many at most */
    List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door, int aantal);
}
