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
import nl.schakel.webbasis.Pagina;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends feedback to the houses that agreed to have it at the end of the day (Handreiking, koppelvlak 3, vorm). */
@Service
@Transactional
public class Verzending {
    /** What one transaction sends. */
    public static final int PER_KEER = 50;

    private final BerichtRepository repository;
    private final Terugkoppelaar terugkoppelaar;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    Verzending(BerichtRepository repository, Terugkoppelaar terugkoppelaar, Werkafspraken werkafspraken, Clock clock) {
        this.repository = repository;
        this.terugkoppelaar = terugkoppelaar;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /** Feedback that is ready and waits; no names, those come from the zaak. */
    public record Klaar(TerugkoppelingId id, ZaakId zaak, String veiligheidshuis, String beslissing, boolean spoed) {}

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
                                t.besluit().omschrijving(),
                                t.spoed()))
                        .toList(),
                pagina);
    }

    /** How many messages wait at a ZSM-locatie. */
    public int aantalKlaar(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        return repository.aantalKlaar(zsm);
    }

    /**
     * Sends the next messages that wait, at most {@link #PER_KEER}, in one transaction: what was sent stays sent, whatever
     * happens after it, and nothing is sent twice.
     *
     * @param dagelijks by the clock at the end of the day
     * @return how many went out now; ask again until it is none
     */
    public int verzendDeel(ZsmLocatieCode zsm, boolean dagelijks, Medewerker door) {
        return verzend(zsm, Optional.empty(), dagelijks, door);
    }

    /** Sends one message. @throws NietGevonden when it does not wait here (any more) */
    public void verzend(ZsmLocatieCode zsm, TerugkoppelingId id, Medewerker door) {
        if (verzend(zsm, Optional.of(id), false, door) == 0) {
            throw new NietGevonden();
        }
    }

    private int verzend(ZsmLocatieCode zsm, Optional<TerugkoppelingId> een, boolean dagelijks, Medewerker door) {
        door.vereis(zsm, Rol.KPC);
        List<Bericht> weg = repository.verzend(zsm, een, PER_KEER, clock.instant(), door);
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = huizen(weg);
        weg.forEach(t -> terugkoppelaar.verzonden(t, naam(huizen, t.huis()), dagelijks, door));
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
