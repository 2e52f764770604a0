package nl.schakel.toegang;

import java.io.Serializable;
import java.security.Principal;
import nl.schakel.kern.MedewerkerId;

/** What a session remembers of the user: only which account. Roles are read anew on every request. */
public record Aangemeld(MedewerkerId medewerker) implements Principal, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return medewerker.waarde().toString();
    }
}
