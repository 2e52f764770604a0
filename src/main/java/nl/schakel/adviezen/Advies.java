package nl.schakel.adviezen;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.adviezen.Stand.Aangeboden;
import nl.schakel.adviezen.Stand.Concept;
import nl.schakel.adviezen.Stand.Gepubliceerd;
import nl.schakel.adviezen.Stand.Goedkeuring;
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
        int versie) {

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
        Set<MedewerkerId> allen = new LinkedHashSet<>(bewerkers);
        allen.add(door.id());
        return new Advies(id, casus, persoon, veiligheidshuis, nieuw, auteur, auteurNaam, allen, stand, versie);
    }

    /** Offers the draft to a second person; only when the quality gate is passed. */
    Advies biedAan(Kwaliteitstoets toets) {
        toets.vereis();
        return switch (stand) {
            case Concept c -> met(new Aangeboden());
            case Aangeboden a -> throw new Weigering("Dit advies wacht al op goedkeuring.");
            case Gepubliceerd g -> throw new Weigering("Dit advies is al gepubliceerd.");
            case Vervangen v -> throw new Weigering("Dit is een oude versie. Begin een nieuw advies.");
        };
    }

    /** Gives it back to the author. @param opmerking what must be better; cannot be left out */
    Advies stuurTerug(String opmerking) {
        vereisAangeboden();
        if (opmerking.isBlank()) {
            throw new Weigering("opmerking", "Schrijf wat er beter moet, zodat de auteur verder kan.");
        }
        return met(new Concept(Optional.of(opmerking.strip())));
    }

    /**
     * Approves and so publishes. Never one's own: who wrote in it may not approve.
     *
     * @param nummer number of the new version
     */
    Advies keurGoed(Medewerker door, int nummer, Kwaliteitstoets toets, Instant nu) {
        vereisAangeboden();
        if (bewerkers.contains(door.id()) || auteur.equals(door.id())) {
            throw new Weigering("U hebt zelf aan dit advies geschreven. Vraag een collega om het goed te keuren.");
        }
        toets.vereis();
        return met(new Gepubliceerd(nummer, new Goedkeuring(door.id(), door.naam(), nu)));
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
        return new Advies(id, casus, persoon, veiligheidshuis, inhoud, auteur, auteurNaam, bewerkers, nieuw, versie);
    }

    @Override
    public String toString() {
        return "Advies[" + id + "]";
    }
}
