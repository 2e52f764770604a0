package nl.schakel.casussen;

import java.time.LocalDate;

/**
 * One version of the plan van aanpak of a casus; a version never changes.
 *
 * @param versie 1 is the first
 * @param door name of who settled it
 */
public record Plan(PlanId id, int versie, String doel, String tekst, LocalDate vastgesteldOp, String door) {
    @Override
    public String toString() {
        return "Plan[" + id.waarde() + "]";
    }
}
