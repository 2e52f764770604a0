package nl.schakel.adviezen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.adviezen.verschil.Tekstverschil;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.verantwoording.Handeling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two versions of an advice beside each other, with the differences marked. */
@Service
@Transactional
public class Adviesvergelijking {
    private final AdviesRepository adviezen;
    private final Adviesbladen bladen;
    private final Adviestoegang toegang;

    Adviesvergelijking(AdviesRepository adviezen, Adviesbladen bladen, Adviestoegang toegang) {
        this.adviezen = adviezen;
        this.bladen = bladen;
        this.toegang = toegang;
    }

    /** One field of the advice. @param verschil from the old version to the new one */
    public record Veld(String naam, Tekstverschil verschil) {}

    /** A version that can be chosen. @param uitgebrachtOp empty for a draft */
    public record Versie(AdviesId id, String label, Optional<Instant> uitgebrachtOp) {}

    /**
     * What is laid beside each other.
     *
     * @param versies all that can be chosen, newest first
     * @param velden every field that is filled in one of the two
     */
    public record Vergelijking(CasusId casus, List<Versie> versies, AdviesId oud, AdviesId nieuw, List<Veld> velden) {
        /** How many fields differ. */
        public long gewijzigd() {
            return velden.stream().filter(v -> v.verschil().isGewijzigd()).count();
        }
    }

    /**
     * Compares two versions of a casus; without a choice the newest with the one before it.
     *
     * @throws NietGevonden when a version is not of this casus, or there are fewer than two
     */
    public Vergelijking vergelijk(CasusId id, Optional<AdviesId> oud, Optional<AdviesId> nieuw, Medewerker door) {
        Casusblad casus = toegang.voorLezen(id, door);
        List<Advies> versies = adviezen.findByCasus(id);
        if (versies.size() < 2) {
            throw new NietGevonden();
        }
        Advies rechts = nieuw.map(n -> van(versies, n)).orElse(versies.getFirst());
        Advies links = oud.map(o -> van(versies, o)).orElseGet(() -> voor(versies, rechts));
        toegang.log(Handeling.RAADPLEGEN, "Versies van het advies vergeleken", casus, door);
        return new Vergelijking(
                id,
                versies.stream()
                        .map(a -> new Versie(
                                a.id(),
                                a.stand().label(),
                                a.stand().uitgebracht().map(Stand.Goedkeuring::uitgebrachtOp)))
                        .toList(),
                links.id(),
                rechts.id(),
                velden(bladen.leestekst(links.inhoud()), bladen.leestekst(rechts.inhoud())));
    }

    private static Advies van(List<Advies> versies, AdviesId id) {
        return versies.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(NietGevonden::new);
    }

    /** The version under this one in the list; for the last one the first. */
    private static Advies voor(List<Advies> versies, Advies deze) {
        int plaats = versies.indexOf(deze) + 1;
        return versies.get(plaats < versies.size() ? plaats : 0);
    }

    /** What was saved meanwhile against what the author typed; only fields that differ. */
    public List<Veld> metEigenTekst(CasusId id, Adviesinvoer bewaard, Adviesinvoer eigen, Medewerker door) {
        toegang.voorSchrijven(id, door);
        return velden(bladen.leestekst(bewaard), bladen.leestekst(eigen)).stream()
                .filter(v -> v.verschil().isGewijzigd())
                .toList();
    }

    private static List<Veld> velden(Map<String, String> oud, Map<String, String> nieuw) {
        List<Veld> velden = new ArrayList<>();
        nieuw.forEach((naam, tekst) -> {
            String was = oud.getOrDefault(naam, "");
            if (!was.isEmpty() || !tekst.isEmpty()) {
                velden.add(new Veld(naam, Tekstverschil.tussen(was, tekst)));
            }
        });
        return velden;
    }
}
