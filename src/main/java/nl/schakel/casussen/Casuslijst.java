package nl.schakel.casussen;

import java.util.List;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Personen;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is known at a house, page by page. */
@Service
@Transactional
public class Casuslijst {
    private static final String DOEL = "Casus van het Veiligheidshuis voeren";

    private final CasuslijstRepository lijsten;
    private final CasusRepository casussen;
    private final Personen personen;
    private final Verantwoording verantwoording;

    Casuslijst(
            CasuslijstRepository lijsten, CasusRepository casussen, Personen personen, Verantwoording verantwoording) {
        this.lijsten = lijsten;
        this.casussen = casussen;
        this.personen = personen;
        this.verantwoording = verantwoording;
    }

    /**
     * A page of the active casussen of a house, newest first.
     *
     * @param zoek a BSN, or words that must all be in the name, be the birth date (dd-mm-jjjj) or begin the casus number;
     *     empty: all
     */
    public Pagina<CasusRegel> lijst(VeiligheidshuisCode bij, String zoek, int pagina, Medewerker door) {
        door.vereis(bij, Casus.LEZERS);
        var regels = Pagina.van(
                Bsn.lees(zoek)
                        .map(bsn -> personen.vindOpBsn(bsn)
                                .map(wie -> lijsten.van(wie, bij))
                                .orElse(List.of()))
                        .orElseGet(() -> lijsten.lijst(bij, zoek, pagina)),
                pagina);
        if (!regels.isLeeg()) {
            var wie = regels.regels().stream()
                    .map(r -> Betrokkene.persoon(r.persoon()))
                    .toList();
            verantwoording.legVast(
                    door,
                    bij,
                    Verwerking.van(Handeling.VERSCHENEN, Activiteit.CASUS, "Lijst van casussen", DOEL)
                            .over(wie));
        }
        return regels;
    }

    /** How many persons are known at a house. */
    @Transactional(readOnly = true)
    public long aantalActief(VeiligheidshuisCode bij) {
        return casussen.aantalActief(bij);
    }
}
