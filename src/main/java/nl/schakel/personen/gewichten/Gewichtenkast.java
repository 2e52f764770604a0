package nl.schakel.personen.gewichten;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Vergelijker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The weights this node compares with. Every search reads in its own query which version is in force, so that all nodes
 * change over at once; a version that is damaged is refused, and what was in force before stays.
 */
@Component
public class Gewichtenkast {
    private static final Logger log = LoggerFactory.getLogger(Gewichtenkast.class);
    private static final int VAN_HET_PROGRAMMA = 0;

    private final GewichtenRepository repository;
    private volatile @Nullable InGebruik inGebruik;

    Gewichtenkast(GewichtenRepository repository) {
        this.repository = repository;
    }

    /**
     * What this node uses.
     *
     * @param gevraagd number of the version that the database says is in force; 0: the weights of the program
     * @param nummer number of the version that is used
     */
    public record InGebruik(int gevraagd, int nummer, Gewichten gewichten, Vergelijker vergelijker) {
        /** The version that should be in force was refused, and an older one is used. */
        public boolean geweigerd() {
            return gevraagd != nummer;
        }
    }

    /** The comparer for the version that a search read. @param nummer empty: the weights of the program */
    public Vergelijker vergelijker(OptionalInt nummer) {
        return inGebruik(nummer.orElse(VAN_HET_PROGRAMMA)).vergelijker();
    }

    /** What is in use now, read from the database when this node never compared. */
    public InGebruik inGebruik() {
        List<Gewichtenversie> gebruikt = repository.gebruikt();
        boolean actief = !gebruikt.isEmpty() && gebruikt.getFirst().actief();
        return inGebruik(actief ? gebruikt.getFirst().nummer() : VAN_HET_PROGRAMMA);
    }

    private InGebruik inGebruik(int gevraagd) {
        InGebruik nu = inGebruik;
        return nu != null && nu.gevraagd() == gevraagd ? nu : laad(gevraagd);
    }

    private synchronized InGebruik laad(int gevraagd) {
        InGebruik nu = inGebruik;
        if (nu != null && nu.gevraagd() == gevraagd) {
            return nu;
        }
        InGebruik nieuw = gevraagd == VAN_HET_PROGRAMMA
                ? van(gevraagd, VAN_HET_PROGRAMMA, Gewichten.standaard())
                : repository
                        .find(gevraagd)
                        .flatMap(Gewichtenversie::gewichten)
                        .map(g -> van(gevraagd, gevraagd, g))
                        .orElseGet(() -> vorige(gevraagd));
        if (nieuw.geweigerd()) {
            log.error("weights {} are damaged and were refused; weights {} stay in force", gevraagd, nieuw.nummer());
        } else {
            log.info("comparing with weights {}", nieuw.gewichten().versie());
        }
        inGebruik = nieuw;
        return nieuw;
    }

    /** The last version in force that is sound; else the weights of the program. The same on every node. */
    private InGebruik vorige(int gevraagd) {
        for (Gewichtenversie versie : repository.gebruikt()) {
            Optional<Gewichten> gewichten = versie.gewichten();
            if (versie.nummer() != gevraagd && gewichten.isPresent()) {
                return van(gevraagd, versie.nummer(), gewichten.get());
            }
        }
        return van(gevraagd, VAN_HET_PROGRAMMA, Gewichten.standaard());
    }

    private static InGebruik van(int gevraagd, int nummer, Gewichten gewichten) {
        return new InGebruik(gevraagd, nummer, gewichten, new Vergelijker(gewichten));
    }
}
