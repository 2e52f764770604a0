package nl.schakel.instroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list of the possible matches of a ZSM-locatie, and the proof of every check. */
@Service
@Transactional
public class Overeenkomsten {
    private static final Rol[] LEZERS = Rol.vanZsm();
    private static final String DOEL = "Mogelijke overeenkomsten beoordelen (koppelvlak 1)";

    private final OvereenkomstRepository werklijst;
    private final Controles controles;
    private final Verantwoording verantwoording;

    Overeenkomsten(OvereenkomstRepository werklijst, Controles controles, Verantwoording verantwoording) {
        this.werklijst = werklijst;
        this.controles = controles;
        this.verantwoording = verantwoording;
    }

    /**
     * A possible match that waits for a human: one line a candidate.
     *
     * @param naam suspect, surname first
     * @param later found after the first check
     * @param beslist a decision stands already: the houses that know the person have not heard it
     */
    public record Werkregel(
            ZaakId zaak,
            String nummer,
            String naam,
            String geboortedatum,
            boolean jeugd,
            Instant gevondenOp,
            List<VeiligheidshuisCode> huizen,
            boolean later,
            boolean beslist) {
        @Override
        public String toString() {
            return "Werkregel[" + zaak + "]";
        }
    }

    /** A page of the work list, oldest first. Who stands on it appears in the log as shown. */
    public Pagina<Werkregel> werklijst(ZsmLocatieCode zsm, int pagina, Medewerker door) {
        door.vereis(zsm, Rol.KPC);
        Pagina<Werkregel> regels = Pagina.van(werklijst.open(zsm, pagina), pagina);
        if (!regels.isLeeg()) {
            verantwoording.legVast(
                    door,
                    zsm,
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.BEKENDHEIDSCHECK,
                                    "Lijst 'mogelijke overeenkomsten' getoond",
                                    DOEL)
                            .over(regels.regels().stream()
                                    .map(r -> Betrokkene.verdachte(r.zaak()))
                                    .distinct()
                                    .toList()));
        }
        return regels;
    }

    /** How many possible matches wait for a human; no personal data. */
    @Transactional(readOnly = true)
    public int aantalOpen(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, LEZERS);
        return werklijst.aantal(zsm);
    }

    /** The zaak with the oldest open match. */
    @Transactional(readOnly = true)
    public Optional<ZaakId> eerste(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC);
        return werklijst.eerste(zsm);
    }

    /** Every check of a zaak, the last one first; for a screen that has authorised and logged the zaak. */
    @Transactional(readOnly = true)
    public List<Controle> controles(Zaakblad zaak, Medewerker door) {
        door.vereis(zaak.zsm(), LEZERS);
        return controles.van(zaak.id());
    }
}
