package nl.schakel.instroom;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Signalement;

/**
 * The case of one suspect: which steps make sense when. Immutable; a step gives the next state.
 *
 * @param kandidaten known persons who may be the suspect, with what was decided about each
 * @param uitvoering how the last check went
 */
record Zaak(
        ZaakId id,
        ZsmLocatieCode zsm,
        Signalement verdachte,
        Fase fase,
        Map<PersoonId, KandidaatStatus> kandidaten,
        Uitvoering uitvoering,
        int versie) {

    /** A zaak whose check went well. */
    Zaak(
            ZaakId id,
            ZsmLocatieCode zsm,
            Signalement verdachte,
            Fase fase,
            Map<PersoonId, KandidaatStatus> kandidaten,
            int versie) {
        this(id, zsm, verdachte, fase, kandidaten, Uitvoering.GELUKT, versie);
    }

    /** Demands that nobody changed the zaak since the user opened it. */
    Zaak opVersie(int gezien) {
        if (gezien != versie) {
            throw new Verouderd(
                    "Een collega heeft deze zaak intussen gewijzigd. Bekijk wat er nu staat en probeer het opnieuw.");
        }
        return this;
    }

    /** A human says: this is the same person (WGS art. 1.9: no automated decision about somebody). */
    Zaak bevestig(PersoonId persoon) {
        return switch (status(persoon)) {
            case MOGELIJK -> met(persoon, KandidaatStatus.BEKEND);
            case BEKEND -> throw new Weigering("Deze overeenkomst is al bevestigd.");
            case AFGEWEZEN ->
                throw new Weigering(
                        "Deze overeenkomst is al afgewezen. Registreer de verdachte opnieuw als dat niet klopt.");
        };
    }

    /**
     * A human says: this is somebody else. A hit that was confirmed or made by itself may turn out wrong too, also after
     * the decision.
     */
    Zaak wijsAf(PersoonId persoon) {
        if (status(persoon) == KandidaatStatus.AFGEWEZEN) {
            throw new Weigering("Deze overeenkomst is al afgewezen.");
        }
        return met(persoon, KandidaatStatus.AFGEWEZEN);
    }

    /**
     * Takes a rejection back: the question is open again.
     *
     * @throws Weigering once a decision was taken: then the zaak must say what was known at that moment
     */
    Zaak herstel(PersoonId persoon) {
        if (status(persoon) != KandidaatStatus.AFGEWEZEN) {
            throw new Weigering("Deze overeenkomst is niet afgewezen. Er valt niets terug te draaien.");
        }
        if (!fase.isOpen()) {
            throw new Weigering(
                    "Er is al een beslissing genomen. Registreer de verdachte opnieuw als de afwijzing niet klopt.");
        }
        return met(persoon, KandidaatStatus.MOGELIJK);
    }

    /**
     * A later check found this person too. What a human said before stays as it was; a decided zaak always gets a human
     * to look, because something follows from it.
     */
    Zaak gevonden(PersoonId persoon, boolean zeker) {
        KandidaatStatus nu = kandidaten.get(persoon);
        if (nu == KandidaatStatus.BEKEND || nu == KandidaatStatus.AFGEWEZEN) {
            return this;
        }
        return met(persoon, zeker && fase.isOpen() ? KandidaatStatus.BEKEND : KandidaatStatus.MOGELIJK);
    }

    /** The candidates that a new check with more data no longer finds, and of whom nobody said anything, go. */
    Zaak zonderOpen(Set<PersoonId> gevonden) {
        Map<PersoonId, KandidaatStatus> rest = new HashMap<>(kandidaten);
        rest.entrySet().removeIf(e -> e.getValue() == KandidaatStatus.MOGELIJK && !gevonden.contains(e.getKey()));
        return new Zaak(id, zsm, verdachte, fase, Map.copyOf(rest), uitvoering, versie);
    }

    /** The suspect was checked once more. */
    Zaak gecontroleerd(Uitvoering nu) {
        return new Zaak(id, zsm, verdachte, fase, kandidaten, nu, versie);
    }

    /** More became known of the suspect. */
    Zaak aangevuld(Signalement nieuw) {
        return new Zaak(id, zsm, nieuw, fase, kandidaten, uitvoering, versie);
    }

    /**
     * The decision was taken.
     *
     * @throws Weigering while it is not known who the suspect is: the feedback would miss a Veiligheidshuis
     */
    Zaak beslist(boolean definitief) {
        vereisBeoordeeld();
        if (fase == Fase.AFGEDAAN) {
            throw new Verouderd("Deze zaak is al afgedaan. Bekijk de beslissing die er staat.");
        }
        return new Zaak(
                id, zsm, verdachte, definitief ? Fase.AFGEDAAN : Fase.GEROUTEERD, kandidaten, uitvoering, versie);
    }

    /**
     * The decision that stands is corrected, or verzet opens it again.
     *
     * @throws Weigering while nothing was decided, or while it is not known who the suspect is
     */
    Zaak herzien(boolean definitief) {
        vereisBeoordeeld();
        if (fase.isOpen()) {
            throw new Weigering("Er is nog niet beslist. Leg eerst de beslissing vast.");
        }
        return new Zaak(
                id, zsm, verdachte, definitief ? Fase.AFGEDAAN : Fase.GEROUTEERD, kandidaten, uitvoering, versie);
    }

    private void vereisBeoordeeld() {
        if (kandidaten.containsValue(KandidaatStatus.MOGELIJK)) {
            throw new Weigering(
                    "Beoordeel eerst de mogelijke overeenkomst: anders mist een Veiligheidshuis de terugkoppeling.");
        }
    }

    /**
     * What the lists show: known when sure of one, possible when a human must look; not known only when a check of enough
     * data was made, and made completely.
     */
    Bekendheid bekendheid() {
        if (kandidaten.containsValue(KandidaatStatus.BEKEND)) {
            return Bekendheid.BEKEND;
        }
        if (kandidaten.containsValue(KandidaatStatus.MOGELIJK)) {
            return Bekendheid.MOGELIJK;
        }
        if (!verdachte.isTeControleren()) {
            return Bekendheid.NIET_TE_CONTROLEREN;
        }
        return switch (uitvoering) {
            case GELUKT -> Bekendheid.NIET_BEKEND;
            case ONVOLLEDIG -> Bekendheid.NIET_TE_CONTROLEREN;
            case MISLUKT -> Bekendheid.NIET_GECONTROLEERD;
        };
    }

    private KandidaatStatus status(PersoonId persoon) {
        KandidaatStatus status = kandidaten.get(persoon);
        if (status == null) {
            throw new NietGevonden();
        }
        return status;
    }

    private Zaak met(PersoonId persoon, KandidaatStatus status) {
        Map<PersoonId, KandidaatStatus> nieuw = new HashMap<>(kandidaten);
        nieuw.put(persoon, status);
        return new Zaak(id, zsm, verdachte, fase, Map.copyOf(nieuw), uitvoering, versie);
    }

    @Override
    public String toString() {
        return "Zaak[" + id + "]";
    }
}
