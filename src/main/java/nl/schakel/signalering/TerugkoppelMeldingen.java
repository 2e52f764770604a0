package nl.schakel.signalering;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.signalering.Meldingen.Nieuw;
import nl.schakel.terugkoppelingen.Terugkoppelfeit;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.AdviesGewaardeerd;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.DagoverzichtKlaar;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingIngehaald;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingTeruggeroepen;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingVernietigd;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.TerugkoppelingVerzonden;
import nl.schakel.webbasis.Tijd;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a house what asks for its attention in koppelvlak 3: a recall and urgent news always, other feedback when it agreed
 * to that, and what an officier thought of its advice. Feedback itself waits in the inbox, with or without a notice.
 */
@Component
class TerugkoppelMeldingen {
    private static final Set<Rol> HUIS = Set.of(Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR);
    private static final Set<Rol> SCHRIJVERS =
            Set.of(Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST);

    private final Meldingen meldingen;
    private final Werkafspraken werkafspraken;
    private final Tijd tijd;
    private final Clock clock;

    TerugkoppelMeldingen(Meldingen meldingen, Werkafspraken werkafspraken, Tijd tijd, Clock clock) {
        this.meldingen = meldingen;
        this.werkafspraken = werkafspraken;
        this.tijd = tijd;
        this.clock = clock;
    }

    @EventListener
    void hoor(Terugkoppelfeit feit) {
        switch (feit) {
            case TerugkoppelingVerzonden f -> verzonden(f);
            case TerugkoppelingTeruggeroepen f -> {
                meldingen.trekIn(Verwijzing.naar(f.id()), "Vervallen: ZSM riep het bericht terug.");
                meld(
                        "terugroep:" + f.id().waarde(),
                        Soort.TERUGROEP,
                        f.huis(),
                        HUIS,
                        "ZSM riep een terugkoppeling terug. Vernietig wat uw huis ervan heeft en bevestig dat.",
                        Verwijzing.naar(f.id()));
            }
            case TerugkoppelingVernietigd f ->
                meldingen.trekIn(Verwijzing.naar(f.id()), "Gedaan: de vernietiging is bevestigd.");
            case TerugkoppelingIngehaald f ->
                meldingen.meld(new Nieuw(
                        "ingehaald:" + f.zaak().waarde() + ":" + clock.millis(),
                        Soort.TERUGKOPPELING,
                        f.zsm(),
                        Set.of(Rol.KPC),
                        "Een verdachte bleek na de beslissing bekend. De terugkoppeling aan %s staat klaar."
                                .formatted(f.aantal() == 1 ? "1 huis" : f.aantal() + " huizen"),
                        Verwijzing.naar(f.zaak()),
                        Optional.of(f.zaak())));
            case DagoverzichtKlaar f ->
                meld(
                        "dag:" + f.huis().code() + ":" + f.dag(),
                        Soort.TERUGKOPPELING,
                        f.huis(),
                        HUIS,
                        "Het overzicht van %s staat klaar: %s."
                                .formatted(
                                        tijd.dag(f.dag()),
                                        f.aantal() == 1 ? "1 terugkoppeling" : f.aantal() + " terugkoppelingen"),
                        Verwijzing.naarDag(f.dag()));
            case AdviesGewaardeerd f ->
                meld(
                        "nut:" + f.advies().waarde() + ":" + f.zaak().waarde() + ":" + f.versie(),
                        Soort.ADVIES,
                        f.huis(),
                        SCHRIJVERS,
                        "Een officier vond een advies %s.".formatted(f.waarde()),
                        Verwijzing.naar(f.advies()));
        }
    }

    private void verzonden(TerugkoppelingVerzonden f) {
        boolean gewenst = f.spoed()
                || (!f.dagelijks()
                        && werkafspraken.afspraken(f.huis(), clock.instant()).meldingTerugkoppeling());
        if (gewenst) {
            meld(
                    "terugkoppeling:" + f.id().waarde(),
                    Soort.TERUGKOPPELING,
                    f.huis(),
                    HUIS,
                    f.spoed()
                            ? "Spoed: sepot wegens onvoldoende bewijs. De strafrechtelijke kant van een plan valt weg."
                            : "Er is een nieuwe terugkoppeling van ZSM.",
                    Verwijzing.naar(f.id()));
        }
    }

    private void meld(String sleutel, Soort soort, Plek plek, Set<Rol> rollen, String tekst, Verwijzing naar) {
        meldingen.meld(new Nieuw(sleutel, soort, plek, rollen, tekst, naar));
    }
}
