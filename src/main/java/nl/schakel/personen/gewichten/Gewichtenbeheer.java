package nl.schakel.personen.gewichten;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.gewichten.Gewichtenkast.InGebruik;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.OngeldigeGewichten;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager does with the weights: look, add a version, put one in force. No personal data. */
@Service
@Transactional
public class Gewichtenbeheer {
    private static final Rol[] BEHEER = {Rol.KETENMANAGER, Rol.FUNCTIONEEL_BEHEERDER};
    private static final String DOEL = "De vergelijking van identiteiten beheren";

    private final GewichtenRepository repository;
    private final Gewichtenkast kast;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Gewichtenbeheer(GewichtenRepository repository, Gewichtenkast kast, Verantwoording verantwoording, Clock clock) {
        this.repository = repository;
        this.kast = kast;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** Whether somebody may manage the comparison. */
    public static boolean mag(Medewerker wie) {
        return wie.heeftErgens(BEHEER);
    }

    /** Demands it. @return the place where the role is held. @throws NietGevonden when it is not */
    public static Plek vereis(Medewerker wie) {
        return wie.plekkenAls(BEHEER).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    /** The weights in use on this node. */
    @Transactional(readOnly = true)
    public InGebruik inGebruik(Medewerker door) {
        vereis(door);
        return kast.inGebruik();
    }

    /** The versions, the newest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<Gewichtenversie> lijst(Medewerker door) {
        vereis(door);
        return repository.lijst();
    }

    /** One version. */
    @Transactional(readOnly = true)
    public Gewichtenversie toon(int nummer, Medewerker door) {
        vereis(door);
        return repository.find(nummer).orElseThrow(NietGevonden::new);
    }

    /**
     * Adds a version, not yet in force.
     *
     * @return its number
     * @throws OngeldigeGewichten when the file is damaged or makes no sense; nothing changes then
     * @throws Weigering when there is a version of that name
     */
    @Transactional(noRollbackFor = {OngeldigeGewichten.class, Weigering.class})
    public int voegToe(String bestand, Medewerker door) {
        Plek plek = vereis(door);
        Gewichten gewichten = Gewichten.lees(bestand);
        Optional<Integer> nummer = repository.insert(gewichten, bestand, clock.instant(), door.naam());
        int nieuw = nummer.orElseThrow(() -> new Weigering(
                "bestand",
                "Er zijn al gewichten met deze versienaam. Geef de nieuwe gewichten bij de training een andere naam."));
        log("Gewichten van de vergelijking toegevoegd", plek, door);
        return nieuw;
    }

    /**
     * Puts a version in force, on every node from its next check on.
     *
     * @param gezien number of the version that was in force when the manager looked; 0: those of the program
     * @throws Verouderd when another one is in force meanwhile
     * @throws Weigering when the version is damaged
     */
    public void activeer(int nummer, int gezien, Medewerker door) {
        Plek plek = vereis(door);
        Gewichtenversie versie = repository.find(nummer).orElseThrow(NietGevonden::new);
        if (versie.gewichten().isEmpty()) {
            throw new Weigering("Deze gewichten zijn beschadigd. Voeg ze opnieuw toe; de oude blijven in gebruik.");
        }
        if (kast.inGebruik().gevraagd() != gezien) {
            throw new Verouderd("Een collega heeft net andere gewichten in gebruik genomen. Bekijk wat er nu staat.");
        }
        repository.activeer(nummer, clock.instant(), door.naam());
        log("Gewichten van de vergelijking in gebruik genomen", plek, door);
    }

    private void log(String wat, Plek plek, Medewerker door) {
        verantwoording.legVast(door, plek, Verwerking.van(Handeling.WIJZIGEN, Activiteit.PERSONEN, wat, DOEL));
    }
}
