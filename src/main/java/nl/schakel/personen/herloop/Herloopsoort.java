package nl.schakel.personen.herloop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A kind of long work. */
public interface Herloopsoort {
    /** Name in the database, never changed. */
    String code();

    /** Name on the screen. */
    String label();

    /** What it does, in a sentence for the manager who starts it. */
    String uitleg();

    /** Whether it looks back a number of days, which the manager then gives. */
    boolean kijktTerug();

    /** Divides the work; a few hundred rows a piece, so that a piece takes less than a second. */
    List<Hap> verdeel(Opdracht opdracht);

    /**
     * Does one piece, in the transaction that also marks it as done: all of it, or nothing.
     *
     * @return how much was found that became work for people
     */
    int verwerk(Hap hap, Opdracht opdracht);

    /** What was asked for. @param dagen how far back, for work that looks back */
    record Opdracht(UUID id, int dagen, Instant gestartOp) {}

    /** A piece: the rows with an identifier from {@code van} up to, not including, {@code tot}. */
    record Hap(int nummer, UUID van, UUID tot, int aantal) {}
}
