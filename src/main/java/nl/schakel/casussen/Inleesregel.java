package nl.schakel.casussen;

import nl.schakel.personen.Personalia;

/**
 * A line of a file with known persons, read and in itself right; nothing was looked up yet.
 *
 * @param nummer line number in the file, from 1; the header counts
 */
public record Inleesregel(
        int nummer, Personalia personalia, boolean huiselijkGeweld, boolean jeugd, String procesregisseur) {}
