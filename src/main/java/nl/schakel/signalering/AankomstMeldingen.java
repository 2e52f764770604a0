package nl.schakel.signalering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.casussen.CasusGesloten;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.BekendeBinnen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.NuBijZsm;
import nl.schakel.instroom.NuBijZsm.Plaats;
import nl.schakel.instroom.OvereenkomstBevestigd;
import nl.schakel.instroom.OvereenkomstHerroepen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.PersoonGesplitst;
import nl.schakel.signalering.Meldingen.Nieuw;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a Veiligheidshuis at once that a person it knows came in at ZSM: which casus, where, and whom to call. A casus that
 * is closed at that moment is shielded: nobody is told (domain rule R14).
 */
@Component
class AankomstMeldingen {
    private static final Set<Rol> EIGENAREN = Set.of(Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR);
    private static final String DOEL = "Veiligheidshuis melden dat een bekende binnen is bij ZSM (koppelvlak 1)";
    private static final int NA_DE_ANDEREN = 20;

    private final Meldingen meldingen;
    private final Casussen casussen;
    private final Instroom instroom;
    private final NuBijZsm zsm;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;

    AankomstMeldingen(
            Meldingen meldingen,
            Casussen casussen,
            Instroom instroom,
            NuBijZsm zsm,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording) {
        this.meldingen = meldingen;
        this.casussen = casussen;
        this.instroom = instroom;
        this.zsm = zsm;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
    }

    @EventListener
    void binnen(BekendeBinnen feit) {
        zsm.van(feit.zaak()).ifPresent(waar -> meld(feit.waar(), waar, feit.door(), feit.plek()));
    }

    /** Who was recognised after the decision is not at ZSM any more: the house hears that by the feedback. */
    @EventListener
    void bevestigd(OvereenkomstBevestigd feit) {
        if (feit.naBeslissing()) {
            return;
        }
        List<Bekende> waar = instroom.bevestigdeBekenden(feit.zaak()).stream()
                .filter(b -> b.persoon().equals(feit.persoon()))
                .toList();
        zsm.van(feit.zaak()).ifPresent(plaats -> meld(waar, plaats, feit.door(), plaats.zsm()));
    }

    private void meld(List<Bekende> bekenden, Plaats waar, Medewerker door, Plek plek) {
        Set<CasusId> actief =
                casussen.actief(bekenden.stream().map(Bekende::casus).toList());
        var locatie = werkafspraken.zsmLocatie(waar.zsm());
        String bel = locatie.telefoon().isBlank() ? "" : " Bel ZSM: " + locatie.telefoon() + ".";
        var huizen = werkafspraken.veiligheidshuizen(
                bekenden.stream().map(Bekende::veiligheidshuis).distinct().toList());
        for (Bekende b : bekenden) {
            var huis = huizen.get(b.veiligheidshuis());
            if (huis != null && actief.contains(b.casus())) {
                String tekst = "Casus %s: deze persoon is nu bij %s (zaak %s).%s"
                        .formatted(casussen.blad(b.casus()).nummer(), locatie.naam(), waar.nummer(), bel);
                meldingen.meld(new Nieuw(
                        "aankomst:" + waar.zaak().waarde() + ":" + b.casus().waarde(),
                        Soort.AANKOMST,
                        b.veiligheidshuis(),
                        EIGENAREN,
                        tekst,
                        Verwijzing.naar(b.casus()),
                        Optional.of(waar.zaak())));
                verantwoording.legVast(door, plek, verstrekking(b, huis.naam(), waar.zaak()));
            }
        }
    }

    /** Telling a house that somebody is at ZSM is a disclosure. */
    private static Verwerking verstrekking(Bekende wie, String huis, ZaakId zaak) {
        return Verwerking.verstrekking(Activiteit.BEKENDHEIDSCHECK, "Aankomst bij ZSM gemeld", DOEL, huis)
                .in(Dossier.zaak(zaak))
                .over(Betrokkene.persoon(wie.persoon()));
    }

    @EventListener
    void herroepen(OvereenkomstHerroepen feit) {
        trekInWieNietMeerBekendIs(meldingen.aankomsten(Set.of(feit.zaak().waarde()), Set.of()));
    }

    // after the modules that move the casussen and candidates
    @EventListener
    @Order(NA_DE_ANDEREN)
    void gesplitst(PersoonGesplitst feit) {
        trekInWieNietMeerBekendIs(meldingen.aankomsten(feit.zaken(), feit.casussen()));
    }

    private void trekInWieNietMeerBekendIs(List<UUID[]> aankomsten) {
        Map<UUID, Set<UUID>> bekend = new HashMap<>();
        for (UUID[] aankomst : aankomsten) {
            Set<UUID> nog = bekend.computeIfAbsent(aankomst[0], zaak -> bevestigdeCasussen(new ZaakId(zaak)));
            if (!nog.contains(aankomst[1])) {
                meldingen.trekIn(
                        Soort.AANKOMST,
                        new ZaakId(aankomst[0]),
                        Optional.of(aankomst[1]),
                        "Ingetrokken: de verdachte bleek iemand anders te zijn.");
            }
        }
    }

    private Set<UUID> bevestigdeCasussen(ZaakId zaak) {
        return instroom.bevestigdeBekenden(zaak).stream()
                .map(b -> b.casus().waarde())
                .collect(Collectors.toSet());
    }

    @EventListener
    void gesloten(CasusGesloten feit) {
        meldingen.trekIn(Verwijzing.naar(feit.casus()), "Vervallen: de casus is gesloten.");
    }
}
