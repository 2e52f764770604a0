package nl.schakel.instroom.dienstlijst;

import java.util.UUID;

/**
 * One line of a shift list, as it was read.
 *
 * @param nummer line number in the input
 * @param inzending token of the zaak that the line becomes
 * @param fout what is wrong with the line; empty when it is good
 */
public record Regel(
        int nummer,
        UUID inzending,
        String naam,
        String geboortedatum,
        String bsn,
        String feit,
        String parketnummer,
        String fout) {

    public boolean isGoed() {
        return fout.isEmpty();
    }

    @Override
    public String toString() {
        return "Regel[" + nummer + "]";
    }
}
