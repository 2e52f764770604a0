package nl.schakel.verantwoording;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The processing log for those who supervise: the FG and the auditor of a regio. It serves lawfulness only, never the
 * appraisal of staff (WGS art. 1.8 lid 4), and so offers no counts per employee.
 */
@Service
public class Inzagelog {
    private static final String DOEL = "Toezicht op de rechtmatigheid van de verwerking (WGS art. 1.8)";

    private final InzagelogRepository repository;
    private final KetenControleur controleur;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Inzagelog(InzagelogRepository repository, KetenControleur controleur, Verantwoording verantwoording, Clock clock) {
        this.repository = repository;
        this.controleur = controleur;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * Lines of the log, newest first. That somebody looked is noted as well.
     *
     * @param plekken codes of the places of the regio; lines of other places are never shown
     * @param blad which part of the list
     * @throws nl.schakel.kern.NietGevonden when the employee does not supervise the regio
     */
    @Transactional
    public List<LogInzage> regels(
            LogFilter filter, Collection<String> plekken, Blad blad, RegioCode regio, Medewerker door) {
        door.vereis(regio, Rol.FG, Rol.AUDITOR);
        var inzien = Verwerking.van(Handeling.RAADPLEGEN, Activiteit.TOEZICHT, "Verwerkingslog ingezien", DOEL);
        verantwoording.legVast(door, regio, inzien.over(List.copyOf(filter.betrokkenen())));
        return repository.find(filter, plekken, blad);
    }

    /** Which part of a list. */
    public record Blad(int overslaan, int aantal) {}

    /**
     * Walks every line of every chain and compares the seals.
     *
     * @throws nl.schakel.kern.NietGevonden when the employee does not supervise the regio
     */
    @Transactional
    public Ketencontrole controleer(RegioCode regio, Medewerker door) {
        door.vereis(regio, Rol.FG, Rol.AUDITOR);
        verantwoording.legVast(
                door,
                regio,
                Verwerking.van(Handeling.RAADPLEGEN, Activiteit.TOEZICHT, "Verwerkingslog gecontroleerd", DOEL));
        return controleur.controleer(clock.instant());
    }
}
