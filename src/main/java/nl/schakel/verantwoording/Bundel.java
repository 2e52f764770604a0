package nl.schakel.verantwoording;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Plek;

/** The acts of one employee in one transaction, under one trace; not shared between threads. */
final class Bundel {
    private final Medewerker door;
    private final Plek plek;
    private final String trace = hex(2);
    private final String wortel = hex(1);
    private final List<Act> acts = new ArrayList<>();

    /** An act with the moment at which it happened (milliseconds since 1970, UTC). */
    record Act(Verwerking verwerking, long tijd) {}

    Bundel(Medewerker door, Plek plek) {
        this.door = door;
        this.plek = plek;
    }

    boolean isVan(Medewerker iemand, Plek ergens) {
        return door.id().equals(iemand.id()) && plek.equals(ergens);
    }

    void voegToe(Verwerking verwerking, long tijd) {
        acts.add(new Act(verwerking, tijd));
    }

    Medewerker door() {
        return door;
    }

    Plek plek() {
        return plek;
    }

    String trace() {
        return trace;
    }

    /** The span of the whole act; the line of each further person is a child of it. */
    String wortel() {
        return wortel;
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    String rol() {
        return door.aanstellingen().stream()
                .filter(a -> a.plek().equals(plek))
                .map(a -> a.rol().name())
                .findFirst()
                .orElse("GEEN");
    }

    /** Random identifiers as W3C Trace Context writes them: 16 hexadecimal characters a word. */
    static String hex(int words) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < words; i++) {
            hex.append("%016x".formatted(ThreadLocalRandom.current().nextLong()));
        }
        return hex.toString();
    }
}
