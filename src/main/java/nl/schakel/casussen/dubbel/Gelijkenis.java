package nl.schakel.casussen.dubbel;

import java.util.List;
import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Veldvergelijking;

/**
 * Two persons who look like one.
 *
 * @param een known at {@code huis}
 * @param ander known at {@code anderHuis}, which may be the same house
 * @param zeker an exact number says so
 */
public record Gelijkenis(
        UUID id,
        VeiligheidshuisCode huis,
        PersoonId een,
        PersoonId ander,
        VeiligheidshuisCode anderHuis,
        boolean zeker,
        List<Veldvergelijking> uitleg) {
    public Gelijkenis {
        uitleg = List.copyOf(uitleg);
    }

    /** Whether both are known at the house that looks: only then may it see who the other is. */
    public boolean binnenEenHuis() {
        return huis.equals(anderHuis);
    }

    @Override
    public String toString() {
        return "Gelijkenis[" + id + "]";
    }
}
