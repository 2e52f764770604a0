package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.terugkoppelingen.TerugkoppelingRepository.Bericht;
import nl.schakel.webbasis.Pagina;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends feedback to the houses that agreed to have it at the end of the day (Handreiking, koppelvlak 3, vorm). */
@Service
@Transactional
public class Verzending {
    private final TerugkoppelingRepository repository;
    private final Beslissingen beslissingen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    Verzending(
            TerugkoppelingRepository repository, Beslissingen beslissingen, Werkafspraken werkafspraken, Clock clock) {
        this.repository = repository;
        this.beslissingen = beslissingen;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /** Feedback that is ready and waits; no names, those come from the zaak. */
    public record Klaar(TerugkoppelingId id, ZaakId zaak, String veiligheidshuis, String beslissing) {}

    /** What is ready to be sent at a ZSM-locatie. */
    public Pagina<Klaar> klaar(ZsmLocatieCode zsm, int pagina, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        List<Bericht> rijen = repository.klaar(zsm, pagina);
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = huizen(rijen);
        return Pagina.van(
                rijen.stream()
                        .map(t -> new Klaar(
                                t.id(),
                                t.zaak(),
                                naam(huizen, t.huis()),
                                t.besluit().omschrijving()))
                        .toList(),
                pagina);
    }

    /** How many messages wait at a ZSM-locatie. */
    public int aantalKlaar(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        return repository.tel("zsm_locatie = ? and status = 'KLAAR'", zsm.code());
    }

    /** Sends everything that waits. @return how many went out now; pressed twice, the second time none */
    public int verzendAlles(ZsmLocatieCode zsm, Medewerker door) {
        return verzend(zsm, Optional.empty(), door);
    }

    /** Sends one message. @throws NietGevonden when it does not wait here (any more) */
    public void verzend(ZsmLocatieCode zsm, TerugkoppelingId id, Medewerker door) {
        if (verzend(zsm, Optional.of(id), door) == 0) {
            throw new NietGevonden();
        }
    }

    private int verzend(ZsmLocatieCode zsm, Optional<TerugkoppelingId> een, Medewerker door) {
        door.vereis(zsm, Rol.KPC);
        List<Bericht> weg = repository.verzend(zsm, een, clock.instant(), door);
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = huizen(weg);
        weg.forEach(t -> beslissingen.logVerzonden(t, naam(huizen, t.huis()), door));
        return weg.size();
    }

    private Map<VeiligheidshuisCode, Veiligheidshuis> huizen(List<Bericht> rijen) {
        return werkafspraken.veiligheidshuizen(
                rijen.stream().map(Bericht::huis).distinct().toList());
    }

    private static String naam(Map<VeiligheidshuisCode, Veiligheidshuis> huizen, VeiligheidshuisCode code) {
        Veiligheidshuis huis = huizen.get(code);
        return huis == null ? code.code() : huis.naam();
    }
}
