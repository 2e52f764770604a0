package nl.schakel.personen.zoeken;

import java.util.OptionalLong;
import nl.schakel.personen.herloop.Herlopen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that the index gets complete by itself, and tells how it is. */
@Component
public class Zoekwacht {
    private static final Logger log = LoggerFactory.getLogger(Zoekwacht.class);

    private final Hersleutelen hersleutelen;
    private final Herlopen herlopen;
    private final Geheugen geheugen;
    private final ZoekInstellingen instellingen;

    Zoekwacht(Hersleutelen hersleutelen, Herlopen herlopen, Geheugen geheugen, ZoekInstellingen instellingen) {
        this.hersleutelen = hersleutelen;
        this.herlopen = herlopen;
        this.geheugen = geheugen;
        this.instellingen = instellingen;
    }

    /**
     * How the index of this node is.
     *
     * @param volledig every person was indexed in the form of this node
     * @param inGeheugen persons in memory; empty when memory is off or not loaded
     * @param bytes what those take
     */
    public record Toestand(boolean volledig, boolean geheugenAan, OptionalLong inGeheugen, long bytes) {}

    public Toestand toestand() {
        OptionalLong personen = geheugen.personen().map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return new Toestand(!hersleutelen.isNodig(), instellingen.geheugen(), personen, geheugen.bytes());
    }

    /** After a start with another form or key the index is made anew. */
    @Scheduled(initialDelay = 3000, fixedDelay = 60_000)
    void bewaak() {
        if (hersleutelen.isNodig()
                && herlopen.startVanzelf(hersleutelen, "De vorm van de zoeksleutels is veranderd")
                        .isPresent()) {
            log.warn("the search index was made with another form or key; it is made anew, checks wait for it");
        }
    }
}
