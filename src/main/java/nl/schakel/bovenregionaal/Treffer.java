package nl.schakel.bovenregionaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Veldvergelijking;

/**
 * A Veiligheidshuis of another region that knows, or may know, a suspect; and its consent. Immutable; a step gives the next
 * state.
 *
 * @param doel what the content is asked for
 * @param zelfdeWant why a human says it is the same person; empty when the number is exact
 * @param tot last day on which the content may be seen
 */
public record Treffer(
        UUID id,
        ZaakId zaak,
        String zaakNummer,
        ZsmLocatieCode zsm,
        PersoonId persoon,
        CasusId casus,
        VeiligheidshuisCode veiligheidshuis,
        boolean zeker,
        List<Veldvergelijking> uitleg,
        Instant gevondenOp,
        Toestemming stand,
        String doel,
        String zelfdeWant,
        Optional<String> gevraagdNaam,
        Optional<Instant> gevraagdOp,
        Optional<LocalDate> tot,
        String reden,
        Optional<String> beslotenNaam,
        Optional<Instant> beslotenOp,
        int versie) {

    private static final int LANGSTE = 500;
    private static final int MEESTE_DAGEN = 90;

    public Treffer {
        uitleg = List.copyOf(uitleg);
    }

    /** Whether the content may be seen on a day. */
    public boolean isOpengesteld(LocalDate dag) {
        return stand == Toestemming.GEGEVEN && tot.filter(d -> !d.isBefore(dag)).isPresent();
    }

    /** Whether consent can be asked (again). */
    public boolean kanVragen(LocalDate dag) {
        return stand != Toestemming.GEVRAAGD && !isOpengesteld(dag);
    }

    Treffer vraag(String waarvoor, String want, LocalDate vandaag, Medewerker door, Instant nu) {
        if (!kanVragen(vandaag)) {
            throw new Verouderd("De toestemming is al gevraagd of gegeven. Bekijk wat er nu staat.");
        }
        vereisTekst("doel", waarvoor, "Schrijf op waarvoor u de inhoud nodig hebt.");
        if (!zeker) {
            vereisTekst(
                    "zelfdeWant",
                    want,
                    "Schrijf op hoe u weet dat het dezelfde persoon is. Anders blijft de inhoud dicht.");
        }
        return new Treffer(
                id,
                zaak,
                zaakNummer,
                zsm,
                persoon,
                casus,
                veiligheidshuis,
                zeker,
                uitleg,
                gevondenOp,
                Toestemming.GEVRAAGD,
                waarvoor.strip(),
                want.strip(),
                Optional.of(door.naam()),
                Optional.of(nu),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                versie);
    }

    Treffer geef(int gezien, LocalDate totEnMet, LocalDate vandaag, Medewerker door, Instant nu) {
        vereis(gezien, Toestemming.GEVRAAGD);
        if (totEnMet.isBefore(vandaag) || totEnMet.isAfter(vandaag.plusDays(MEESTE_DAGEN))) {
            throw new Weigering("tot", "Kies een dag vanaf vandaag, en ten hoogste 90 dagen verder.");
        }
        return besluit(Toestemming.GEGEVEN, Optional.of(totEnMet), "", door, nu);
    }

    Treffer weiger(int gezien, String waarom, Medewerker door, Instant nu) {
        vereis(gezien, Toestemming.GEVRAAGD);
        vereisTekst("reden", waarom, "Schrijf kort op waarom u de toestemming weigert.");
        return besluit(Toestemming.GEWEIGERD, Optional.empty(), waarom.strip(), door, nu);
    }

    Treffer trekIn(int gezien, String waarom, Medewerker door, Instant nu) {
        vereis(gezien, Toestemming.GEGEVEN);
        vereisTekst("reden", waarom, "Schrijf kort op waarom u de toestemming intrekt.");
        return besluit(Toestemming.INGETROKKEN, tot, waarom.strip(), door, nu);
    }

    private void vereis(int gezien, Toestemming nodig) {
        if (gezien != versie || stand != nodig) {
            throw new Verouderd("Een collega heeft dit verzoek net behandeld. Bekijk wat er nu staat.");
        }
    }

    private static void vereisTekst(String veld, String tekst, String vraag) {
        if (tekst.isBlank()) {
            throw new Weigering(veld, vraag);
        }
        if (tekst.length() > LANGSTE) {
            throw new Weigering(veld, "Dit is te lang: ten hoogste 500 tekens. Kort het in.");
        }
    }

    private Treffer besluit(
            Toestemming nieuw, Optional<LocalDate> totEnMet, String waarom, Medewerker door, Instant nu) {
        return new Treffer(
                id,
                zaak,
                zaakNummer,
                zsm,
                persoon,
                casus,
                veiligheidshuis,
                zeker,
                uitleg,
                gevondenOp,
                nieuw,
                doel,
                zelfdeWant,
                gevraagdNaam,
                gevraagdOp,
                totEnMet,
                waarom,
                Optional.of(door.naam()),
                Optional.of(nu),
                versie);
    }

    @Override
    public String toString() {
        return "Treffer[" + id + "]";
    }
}
