package nl.schakel.signalering;

import java.util.Set;
import nl.schakel.adviezen.Adviesfeit;
import nl.schakel.adviezen.Adviesfeit.AdviesAangeboden;
import nl.schakel.adviezen.Adviesfeit.AdviesBijnaVerouderd;
import nl.schakel.adviezen.Adviesfeit.AdviesGepubliceerd;
import nl.schakel.adviezen.Adviesfeit.AdviesTeHerzien;
import nl.schakel.adviezen.Adviesfeit.AdviesTeruggestuurd;
import nl.schakel.adviezen.Adviesfeit.AdviesVerouderd;
import nl.schakel.kern.Rol;
import nl.schakel.signalering.Meldingen.Nieuw;
import nl.schakel.webbasis.Tijd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a house what waits in its work on advices. That a version was published needs nobody: ZSM sees it in the zaak. */
@Component
class AdviesMeldingen {
    private static final Set<Rol> SCHRIJVERS =
            Set.of(Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST);
    private static final Set<Rol> GOEDKEURDERS = Set.of(Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST);

    private final Meldingen meldingen;
    private final Tijd tijd;

    AdviesMeldingen(Meldingen meldingen, Tijd tijd) {
        this.meldingen = meldingen;
        this.tijd = tijd;
    }

    @EventListener
    void hoor(Adviesfeit feit) {
        switch (feit) {
            case AdviesAangeboden f ->
                meld(
                        "aangeboden:" + f.advies().waarde() + ":" + f.op(),
                        f,
                        GOEDKEURDERS,
                        "Een advies wacht op goedkeuring.",
                        Verwijzing.naar(f.advies()));
            case AdviesTeruggestuurd f -> {
                meldingen.trekIn(Verwijzing.naar(f.advies()), "Vervallen: het advies is teruggestuurd.");
                meld(
                        "teruggestuurd:" + f.advies().waarde() + ":" + f.op(),
                        f,
                        SCHRIJVERS,
                        "Een advies is met opmerkingen teruggestuurd naar de auteur.",
                        Verwijzing.naar(f.advies()));
            }
            case AdviesGepubliceerd f ->
                meldingen.trekIn(Verwijzing.naar(f.advies()), "Vervallen: het advies is gepubliceerd.");
            case AdviesBijnaVerouderd f ->
                meld(
                        "bijna:" + f.advies().waarde(),
                        f,
                        SCHRIJVERS,
                        "Een advies veroudert na %s. Vernieuw het op tijd.".formatted(tijd.dag(f.geldigTot())),
                        Verwijzing.naar(f.casus()));
            case AdviesVerouderd f ->
                meld(
                        "verouderd:" + f.advies().waarde(),
                        f,
                        SCHRIJVERS,
                        "Een advies is verouderd: ZSM gebruikt het niet meer zonder te bellen.",
                        Verwijzing.naar(f.casus()));
            case AdviesTeHerzien f ->
                meld(
                        "herzien:" + f.casus().waarde() + ":" + f.bron(),
                        f,
                        SCHRIJVERS,
                        "Er is aanleiding om een advies te herzien: %s.".formatted(f.soort()),
                        Verwijzing.naar(f.casus()));
        }
    }

    private void meld(String sleutel, Adviesfeit feit, Set<Rol> rollen, String tekst, Verwijzing naar) {
        meldingen.meld(new Nieuw(sleutel, Soort.ADVIES, feit.veiligheidshuis(), rollen, tekst, naar));
    }
}
