package nl.schakel.oefenregio;

/**
 * How large a set is.
 *
 * @param personen known persons over all Veiligheidshuizen
 * @param zaken suspects over all ZSM-locaties
 * @param dagen days over which the suspects came in
 */
record Omvang(int regios, int huizenPerRegio, int personen, int zaken, int dagen) {
    /** One region, to practise in. */
    static final Omvang OEFENEN = new Omvang(1, 3, 400, 90, 7);

    /** The Netherlands, for benchmarks. */
    static final Omvang NATIONAAL = new Omvang(10, 3, 500_000, 100_000, 365);
}
