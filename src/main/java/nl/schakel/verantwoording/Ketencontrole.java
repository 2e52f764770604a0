package nl.schakel.verantwoording;

import java.time.Instant;
import java.util.List;

/**
 * The outcome of walking the whole log: whether every line is there and as it was written (WGS art. 1.8).
 *
 * @param regels number of lines that were checked
 * @param auditregels number of audit lines that were checked
 * @param breuken what does not fit, at most {@value #MEESTE}; empty when the log is whole
 */
public record Ketencontrole(long regels, long auditregels, List<String> breuken, Instant op) {
    static final int MEESTE = 50;

    public Ketencontrole {
        breuken = List.copyOf(breuken);
    }

    public boolean isGaaf() {
        return breuken.isEmpty();
    }
}
