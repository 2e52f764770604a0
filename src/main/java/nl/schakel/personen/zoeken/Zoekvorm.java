package nl.schakel.personen.zoeken;

import java.nio.ByteBuffer;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Zoeksleutels;
import org.springframework.stereotype.Component;

/**
 * How this node makes keys and profiles. The number follows from the version of the form and from the key of the
 * installation: rows with another number were made otherwise and cannot be found by this node.
 */
@Component
public class Zoekvorm {
    private final Zoeksleutels sleutels;
    private final int nummer;

    Zoekvorm(Sleutel sleutel) {
        this.sleutels = new Zoeksleutels(sleutel);
        byte[] hash = sleutel.hash("zoekvorm", String.valueOf(Profiel.VORM));
        // zero is for rows of before this index
        this.nummer = (ByteBuffer.wrap(hash).getInt() & Integer.MAX_VALUE) | 1;
    }

    public int nummer() {
        return nummer;
    }

    public Zoekrij rij(Personalia p) {
        return new Zoekrij(nummer, Profiel.van(p).schrijf(), sleutels.van(p));
    }

    /** The keys of somebody's personalia. */
    public long[] sleutels(Personalia p) {
        return sleutels.van(p);
    }

    /** The keys with which a suspect is looked up. */
    public long[] sleutels(Signalement s) {
        return sleutels.voorVraag(s);
    }
}
