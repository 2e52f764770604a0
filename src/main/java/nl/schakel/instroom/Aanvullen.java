package nl.schakel.instroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.instroom.Bekendheidscheck.Treffer;
import nl.schakel.instroom.Bekendheidscheck.Uitslag;
import nl.schakel.instroom.Controle.Aanleiding;
import nl.schakel.instroom.Controles.Gecontroleerd;
import nl.schakel.instroom.Controles.Moment;
import nl.schakel.instroom.ZaakRepository.Aanvulling;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Signalement;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More becomes known of a suspect, or the check must be done again: the zaak is checked anew, the old proof stays. */
@Service
@Transactional
public class Aanvullen {
    private static final int MEERDERJARIG = 18;

    private final Instroom instroom;
    private final ZaakRepository zaken;
    private final KandidaatRepository kandidaten;
    private final Bekendheidscheck check;
    private final Controles controles;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    Aanvullen(
            Instroom instroom,
            ZaakRepository zaken,
            KandidaatRepository kandidaten,
            Bekendheidscheck check,
            Controles controles,
            Werkafspraken werkafspraken,
            Clock clock) {
        this.instroom = instroom;
        this.zaken = zaken;
        this.kandidaten = kandidaten;
        this.check = check;
        this.controles = controles;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /**
     * Replaces what is known of the suspect, and checks at once.
     *
     * @param versie the version of the zaak that was seen
     * @throws Weigering when the data make no sense together, or a decision was taken
     */
    public void vulAan(ZaakId id, int versie, Signalement nieuw, String omschrijving, Medewerker door) {
        Zaak zaak = openZaak(id, versie, door);
        Registratie.keur(nieuw, omschrijving.strip());
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), Instroom.NEDERLAND);
        if (nieuw.geboortedatum().ligtNa(vandaag)) {
            throw new Weigering("geboortedatum", "De geboortedatum ligt in de toekomst. Controleer het jaar.");
        }
        controleer(zaak.aangevuld(nieuw), omschrijving.strip(), Aanleiding.AANVULLING, door);
    }

    /** Checks again with the same data. @return false when the check could not be made */
    public boolean controleerOpnieuw(ZaakId id, int versie, Medewerker door) {
        return controleer(openZaak(id, versie, door), zaken.omschrijving(id), Aanleiding.OPNIEUW, door);
    }

    private Zaak openZaak(ZaakId id, int versie, Medewerker door) {
        Zaak zaak = instroom.voorWijziging(id, door, Rol.KPC).opVersie(versie);
        if (!zaak.fase().isOpen()) {
            throw new Weigering("Er is al beslist. Wat toen bekend was, blijft staan; aanvullen kan niet meer.");
        }
        return zaak;
    }

    private boolean controleer(Zaak zaak, String omschrijving, Aanleiding aanleiding, Medewerker door) {
        Instant nu = clock.instant();
        Uitslag uitslag =
                check.controleer(zaak.zsm(), List.of(zaak.verdachte())).getFirst();
        List<Treffer> treffers = uitslag.treffers();
        Zaak gecontroleerd = zaak.gecontroleerd(uitslag.uitvoering());
        if (uitslag.uitvoering() != Uitvoering.MISLUKT) {
            gecontroleerd = gecontroleerd.zonderOpen(
                    treffers.stream().map(t -> t.kandidaat().persoon()).collect(Collectors.toSet()));
        }
        for (Treffer t : treffers) {
            gecontroleerd = gecontroleerd.gevonden(t.kandidaat().persoon(), t.zeker());
        }
        boolean jeugd = zaak.verdachte()
                .geboortedatum()
                .leeftijdOp(LocalDate.ofInstant(nu, Instroom.NEDERLAND))
                .filter(l -> l < MEERDERJARIG)
                .isPresent();
        zaken.vulAan(new Aanvulling(gecontroleerd, jeugd, omschrijving, nu, door));
        kandidaten.verwijderOpen(gecontroleerd);
        int dagen =
                instroom.hercontroleDagen(werkafspraken.zsmLocatie(zaak.zsm()).regio(), nu);
        controles.legVast(
                List.of(new Gecontroleerd(gecontroleerd, treffers)),
                dagen,
                new Moment(aanleiding, nu, door, zaak.zsm()));
        return uitslag.uitvoering() != Uitvoering.MISLUKT;
    }
}
