package nl.schakel.adviezen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.casussen.Casusblad;
import nl.schakel.codelijsten.Code;

/**
 * What the form shows.
 *
 * @param versie 0 when nothing was saved yet
 * @param laatstDoor who saved it last; empty when nothing was saved yet
 * @param stappen what happened to this draft, oldest first
 * @param nieuweIncidenten incidents that the advice in force does not know
 */
public record Werkblad(
        Casusblad casus,
        Adviesinvoer inhoud,
        Optional<AdviesId> advies,
        Optional<Stand> stand,
        int versie,
        String laatstDoor,
        Instant laatstOp,
        List<Stap> stappen,
        List<Incident> nieuweIncidenten,
        Kwaliteitstoets toets,
        List<Code> beslissingen) {
    /** The same with another text and its judgement. */
    public Werkblad met(Adviesinvoer anders, Kwaliteitstoets oordeel) {
        return new Werkblad(
                casus,
                anders,
                advies,
                stand,
                versie,
                laatstDoor,
                laatstOp,
                stappen,
                nieuweIncidenten,
                oordeel,
                beslissingen);
    }

    /** Incidents that were reported after the advice in force and do not stand in this text. */
    public List<Incident> nogNietOvergenomen() {
        return nieuweIncidenten.stream()
                .filter(n -> inhoud.incidenten().stream()
                        .noneMatch(i -> i.datum().equals(n.datum()) && i.soort().equals(n.soort())))
                .toList();
    }
}
