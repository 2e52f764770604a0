package nl.schakel.portaal;

import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.KandidaatStatus;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Tijdlijn;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see the line of time of a person, from which dossier, with the log line of it. */
@Service
@Transactional
class Tijdlijnen {
    private static final String NAAM = "Tijdlijn geraadpleegd";
    private static final String DOEL = "Wat beide netwerken van de persoon weten bij elkaar zien";

    private final Casussen casussen;
    private final Zaken zaken;
    private final Tijdlijn tijdlijn;
    private final Verantwoording verantwoording;

    Tijdlijnen(Casussen casussen, Zaken zaken, Tijdlijn tijdlijn, Verantwoording verantwoording) {
        this.casussen = casussen;
        this.zaken = zaken;
        this.tijdlijn = tijdlijn;
        this.verantwoording = verantwoording;
    }

    /** A page of a line of time. @param titel the person and the dossier from which somebody looks */
    record Blad(String naam, String dossier, Pagina<Tijdlijnpunt> pagina) {}

    /** From a casus, for who may read it. @throws NietGevonden for everybody else */
    Blad vanCasus(UUID id, int pagina, Medewerker door) {
        Casusblad casus = casussen.toon(new CasusId(id), door);
        verantwoording.legVast(
                door,
                casus.veiligheidshuis(),
                Verwerking.van(Handeling.RAADPLEGEN, Activiteit.CASUS, NAAM, DOEL)
                        .in(Dossier.casus(id))
                        .over(Betrokkene.persoon(casus.persoon())));
        return new Blad(
                casus.personalia().weergavenaam(),
                "Casus " + casus.nummer(),
                tijdlijn.van(casus.persoon(), pagina, door));
    }

    /** From a zaak in which this person is the suspect for certain. @throws NietGevonden otherwise */
    Blad vanZaak(UUID id, UUID persoon, int pagina, Medewerker door) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        PersoonId wie = zaak.kandidaten().stream()
                .filter(k -> k.status() == KandidaatStatus.BEKEND
                        && k.persoon().waarde().equals(persoon))
                .findFirst()
                .orElseThrow(NietGevonden::new)
                .persoon();
        verantwoording.legVast(
                door,
                zaak.zsm(),
                Verwerking.van(Handeling.RAADPLEGEN, Activiteit.DOSSIER, NAAM, DOEL)
                        .in(Dossier.zaak(zaak.id()))
                        .over(Betrokkene.persoon(wie)));
        return new Blad(zaak.verdachte().naam().volledig(), "Zaak " + zaak.nummer(), tijdlijn.van(wie, pagina, door));
    }
}
