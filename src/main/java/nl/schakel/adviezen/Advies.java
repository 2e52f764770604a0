package nl.schakel.adviezen;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.adviezen.Stand.Aangeboden;
import nl.schakel.adviezen.Stand.Concept;
import nl.schakel.adviezen.Stand.Gepubliceerd;
import nl.schakel.adviezen.Stand.Goedkeuring;
import nl.schakel.adviezen.Stand.Vervallen;
import nl.schakel.adviezen.Stand.Vervangen;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;

/**
 * One advice on its way from draft to published version. Immutable; a step gives the next state.
 *
 * @param bewerkers everybody who wrote in it: none of them may approve it
 * @param laatst who saved it last, and when
 */
record Advies(
        AdviesId id,
        CasusId casus,
        PersoonId persoon,
        VeiligheidshuisCode veiligheidshuis,
        Adviesinvoer inhoud,
        MedewerkerId auteur,
        String auteurNaam,
        Set<MedewerkerId> bewerkers,
        Stand stand,
        Laatst laatst,
        int versie) {
    private static final int LANGSTE_REDEN = 400;
    /** A draft may be over its limits, but what nobody typed is not kept. */
    private static final int MEESTE_TEKST = 20_000;

    /** Who saved it last. @param naam empty for a new one */
    record Laatst(String naam, Instant op) {
        static final Laatst NIEUW = new Laatst("", Instant.EPOCH);
    }

    static Advies nieuw(
            CasusId casus, PersoonId persoon, VeiligheidshuisCode huis, Adviesinvoer inhoud, Medewerker door) {
        return new Advies(
                AdviesId.nieuw(),
                casus,
                persoon,
                huis,
                inhoud,
                door.id(),
                door.naam(),
                Set.of(door.id()),
                new Concept(Optional.empty()),
                Laatst.NIEUW,
                0);
    }

    Advies opVersie(int gezien) {
        if (gezien != versie) {
            throw intussenGewijzigd();
        }
        return this;
    }

    static Verouderd intussenGewijzigd() {
        return new Verouderd(
                "Een collega heeft dit advies intussen gewijzigd. Uw tekst staat hieronder nog; vergelijk die met wat er nu is bewaard.");
    }

    /** Writes in the draft. */
    Advies schrijf(Adviesinvoer nieuw, Medewerker door) {
        if (!(stand instanceof Concept)) {
            throw new Weigering("Dit advies is %s en kan nu niet worden gewijzigd.".formatted(stand.label()));
        }
        if (nieuw.teksten().mapToInt(t -> t.tekst().length()).sum() > MEESTE_TEKST) {
            throw new Weigering("Deze tekst is veel te lang om te bewaren. Kort hem in; de grens staat bij elk veld.");
        }
        Set<MedewerkerId> allen = new LinkedHashSet<>(bewerkers);
        allen.add(door.id());
        return new Advies(id, casus, persoon, veiligheidshuis, nieuw, auteur, auteurNaam, allen, stand, laatst, versie);
    }

    /** Saved now by this employee. */
    Advies bewaardDoor(Medewerker door, Instant nu) {
        return new Advies(
                id,
                casus,
                persoon,
                veiligheidshuis,
                inhoud,
                auteur,
                auteurNaam,
                bewerkers,
                stand,
                new Laatst(door.naam(), nu),
                versie);
    }

    /** Offers the draft to a second person; only when the quality gate is passed. */
    Advies biedAan(Kwaliteitstoets toets) {
        toets.vereis();
        return switch (stand) {
            case Concept c -> met(new Aangeboden());
            case Aangeboden a -> throw new Weigering("Dit advies wacht al op goedkeuring.");
            case Gepubliceerd g -> throw new Weigering("Dit advies is al gepubliceerd.");
            case Vervangen v -> throw new Weigering("Dit is een oude versie. Begin een nieuw advies.");
            case Vervallen v -> throw new Weigering("Dit concept is vervallen. Begin een nieuw advies.");
        };
    }

    /** Takes an offered advice back, to write on. */
    Advies trekIn() {
        vereisAangeboden();
        return met(new Concept(Optional.empty()));
    }

    /** Drops a draft: it will not become an advice. @param reden cannot be left out */
    Advies laatVervallen(String reden) {
        if (!(stand instanceof Concept)) {
            throw new Verouderd("Dit advies is %s: er is geen concept dat kan vervallen.".formatted(stand.label()));
        }
        String waarom = reden.strip();
        if (waarom.isEmpty() || waarom.length() > LANGSTE_REDEN) {
            throw new Weigering("reden", "Schrijf kort waarom dit concept vervalt; ten hoogste 400 tekens.");
        }
        return met(new Vervallen(waarom));
    }

    /** Gives it back to the author. @param opmerkingen what must be better; cannot be left out */
    Advies stuurTerug(Opmerkingen opmerkingen) {
        vereisAangeboden();
        opmerkingen.vereis();
        return met(new Concept(Optional.of(opmerkingen.kop())));
    }

    /**
     * Approves and so publishes. Never one's own: who wrote in it may not approve.
     *
     * @param nummer number of the new version
     */
    Advies keurGoed(Medewerker door, int nummer, Kwaliteitstoets toets, Instant nu) {
        vereisAangeboden();
        if (isVan(door)) {
            throw new Weigering("U hebt zelf aan dit advies geschreven. Vraag een collega om het goed te keuren.");
        }
        toets.vereis();
        return met(new Gepubliceerd(nummer, new Goedkeuring(door.id(), door.naam(), nu)));
    }

    /** Whether the employee wrote in it, and so may not approve it. */
    boolean isVan(Medewerker door) {
        return bewerkers.contains(door.id()) || auteur.equals(door.id());
    }

    private void vereisAangeboden() {
        if (!(stand instanceof Aangeboden)) {
            throw new Verouderd("Dit advies wacht niet meer op goedkeuring: het is nu %s.".formatted(stand.label()));
        }
    }

    /** A newer version takes its place. */
    Advies vervang() {
        if (stand instanceof Gepubliceerd g) {
            return met(new Vervangen(g.nummer(), g.goedkeuring()));
        }
        throw new IllegalStateException("only a published advice can be replaced");
    }

    private Advies met(Stand nieuw) {
        return new Advies(
                id, casus, persoon, veiligheidshuis, inhoud, auteur, auteurNaam, bewerkers, nieuw, laatst, versie);
    }

    @Override
    public String toString() {
        return "Advies[" + id + "]";
    }
}
