package nl.schakel.signalering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.NuBijZsm;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the person of a casus is at ZSM now: where, since when and whom to call, for staff of the house. */
@Service
@Transactional
public class Aankomsten {
    private final Casussen casussen;
    private final NuBijZsm zsm;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;

    Aankomsten(Casussen casussen, NuBijZsm zsm, Werkafspraken werkafspraken, Verantwoording verantwoording) {
        this.casussen = casussen;
        this.zsm = zsm;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
    }

    /** One zaak. @param nummer to name on the telephone */
    public record Aankomst(String nummer, String locatie, String telefoon, Instant sinds) {}

    /** The zaken at ZSM that are not decided yet; none of a closed casus. @throws NietGevonden for other people */
    public List<Aankomst> van(UUID id, Medewerker door) {
        Casusblad casus = casussen.blad(new CasusId(id));
        if (!Casussen.huizenVan(door).contains(casus.veiligheidshuis())) {
            throw new NietGevonden();
        }
        if (!casus.isActief()) {
            return List.of();
        }
        List<Aankomst> nu = zsm.van(casus.id()).stream()
                .map(p -> {
                    var locatie = werkafspraken.zsmLocatie(p.zsm());
                    return new Aankomst(p.nummer(), locatie.naam(), locatie.telefoon(), p.binnenOp());
                })
                .toList();
        if (!nu.isEmpty()) {
            verantwoording.legVast(
                    door,
                    casus.veiligheidshuis(),
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.CASUS,
                                    "Aanwezigheid bij ZSM getoond",
                                    "Casus van het Veiligheidshuis voeren")
                            .in(Dossier.casus(id))
                            .over(Betrokkene.persoon(casus.persoon())));
        }
        return nu;
    }
}
