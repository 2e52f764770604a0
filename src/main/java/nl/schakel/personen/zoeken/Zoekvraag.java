package nl.schakel.personen.zoeken;

import nl.schakel.personen.vergelijking.Profiel;

/**
 * One suspect as the index is asked.
 *
 * @param sleutels the keys; those of BSN and SKN come first
 * @param kenmerk keyed hash under which "niet dezelfde" is remembered
 */
record Zoekvraag(Profiel profiel, long[] sleutels, byte[] kenmerk) {
    /** How many of the keys are those of a number. */
    int nummers() {
        return (profiel.bsnGeldig() ? 1 : 0) + (profiel.skn().isEmpty() ? 0 : 1);
    }
}
