package nl.schakel.casussen;

import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personalia of the person of a casus, for whoever may correct them. */
@Service
@Transactional
public class Casuspersoon {
    private final CasusRepository casussen;
    private final Personen personen;
    private final Verantwoording verantwoording;

    Casuspersoon(CasusRepository casussen, Personen personen, Verantwoording verantwoording) {
        this.casussen = casussen;
        this.personen = personen;
        this.verantwoording = verantwoording;
    }

    /** The person of a casus, to be corrected by who may do that. */
    public Persoon toon(CasusId id, Medewerker door) {
        Casus casus = casussen.vind(id).orElseThrow(NietGevonden::new);
        casus.vereisBewerker(casus.versie(), door, Casus.BEWERKERS);
        verantwoording.legVast(
                door,
                casus.veiligheidshuis(),
                Verwerking.van(
                                Handeling.RAADPLEGEN,
                                Activiteit.CASUS,
                                "Persoonsgegevens geraadpleegd",
                                "Gegevens van een bekende persoon bijhouden")
                        .in(Dossier.casus(id.waarde()))
                        .over(Betrokkene.persoon(casus.persoon())));
        return personen.toon(casus.persoon());
    }

    /** Corrects the personalia of the person of a casus. @param versie the version of the person that was seen */
    public void wijzig(CasusId id, int versie, Personalia personalia, Medewerker door) {
        Casus casus = casussen.vindOmTeWijzigen(id).orElseThrow(NietGevonden::new);
        casus.vereisBewerker(casus.versie(), door, Casus.BEWERKERS);
        personen.wijzig(casus.persoon(), versie, personalia, door, casus.veiligheidshuis());
    }
}
