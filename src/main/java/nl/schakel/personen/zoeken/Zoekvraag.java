package nl.schakel.personen.zoeken;

import nl.schakel.personen.vergelijking.Profiel;

/** One suspect as the index is asked. @param kenmerk keyed hash under which "niet dezelfde" is remembered */
record Zoekvraag(Profiel profiel, long[] sleutels, byte[] kenmerk) {}
