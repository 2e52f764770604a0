package nl.schakel.instroom;

import java.time.Instant;
import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;

/**
 * Fact, in the transaction of the check: the suspect is a known person for sure, without a human having to say so.
 *
 * @param waar the houses and casussen by which the person is known
 * @param plek the place for which the employee acted: the ZSM-locatie, or the house that registered the person later
 */
public record BekendeBinnen(
        ZaakId zaak,
        ZsmLocatieCode zsm,
        PersoonId persoon,
        List<Bekende> waar,
        Instant op,
        Medewerker door,
        Plek plek) {
    public BekendeBinnen {
        waar = List.copyOf(waar);
    }
}
