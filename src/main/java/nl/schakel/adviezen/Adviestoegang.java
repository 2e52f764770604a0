package nl.schakel.adviezen;

import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Component;

/** Who of a Veiligheidshuis may do what with its advices, and the log line of it. */
@Component
class Adviestoegang {
    static final Rol[] SCHRIJVERS = {Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST};
    static final Rol[] GOEDKEURDERS = {Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST};
    static final Rol[] LEZERS = Rol.vanVeiligheidshuis();
    static final String DOEL = "Advies aan ZSM actueel houden (koppelvlak 1)";

    private final AdviesRepository adviezen;
    private final Casussen casussen;
    private final Verantwoording verantwoording;

    Adviestoegang(AdviesRepository adviezen, Casussen casussen, Verantwoording verantwoording) {
        this.adviezen = adviezen;
        this.casussen = casussen;
        this.verantwoording = verantwoording;
    }

    /** A casus in which the employee may write an advice. @throws Weigering when it was closed */
    Casusblad voorSchrijven(CasusId id, Medewerker door) {
        Casusblad casus = casussen.blad(id);
        door.vereis(casus.veiligheidshuis(), SCHRIJVERS);
        if (casus.geslotenOp().isPresent()) {
            throw new Weigering("Deze casus is gesloten: er kan geen advies meer bij.");
        }
        return casus;
    }

    /**
     * A casus of which the employee may read the advices. A closed one only by who runs casussen there (domain rule R14).
     */
    Casusblad voorLezen(CasusId id, Medewerker door) {
        Casusblad casus = casussen.blad(id);
        door.vereis(casus.veiligheidshuis(), LEZERS);
        if (casus.geslotenOp().isPresent()) {
            door.vereis(casus.veiligheidshuis(), Rol.PROCESREGISSEUR);
        }
        return casus;
    }

    /** An advice that nobody else changes until the transaction ends. */
    Advies teWijzigen(AdviesId id, int versie, Medewerker door, Rol... rollen) {
        Advies advies = adviezen.findForUpdate(id).orElseThrow(NietGevonden::new);
        door.vereis(advies.veiligheidshuis(), rollen);
        return advies.opVersie(versie);
    }

    void log(Handeling handeling, String naam, Casusblad casus, Medewerker door) {
        verantwoording.legVast(
                door,
                casus.veiligheidshuis(),
                Verwerking.van(handeling, Activiteit.ADVIES, naam, DOEL)
                        .in(Dossier.casus(casus.id().waarde()))
                        .over(Betrokkene.persoon(casus.persoon())));
    }
}
