package nl.schakel.personen.herloop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.gewichten.Gewichtenbeheer;
import nl.schakel.personen.herloop.HerloopRepository.Start;
import nl.schakel.personen.herloop.Herloopsoort.Opdracht;
import nl.schakel.personen.herloop.Herloopstand.Stand;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager does with long work: start it, watch it, hold it, stop it. No personal data. */
@Service
@Transactional
public class Herlopen {
    private static final int MEESTE_DAGEN = 400;
    private static final int LANGSTE_AANLEIDING = 200;

    private final HerloopRepository repository;
    private final List<Herloopsoort> soorten;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Herlopen(HerloopRepository repository, List<Herloopsoort> soorten, Verantwoording verantwoording, Clock clock) {
        this.repository = repository;
        this.soorten = soorten;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** The kinds of work there are. */
    public List<Herloopsoort> soorten() {
        return soorten;
    }

    /**
     * Starts a run.
     *
     * @param dagen how far back, 1-400; only for work that looks back
     * @param aanleiding why, in a few words
     * @throws Weigering when one of this kind is running
     */
    public UUID start(String code, int dagen, String aanleiding, Medewerker door) {
        Plek plek = Gewichtenbeheer.vereis(door);
        Herloopsoort soort = soort(code).orElseThrow(() -> new Weigering("soort", "Kies wat er moet gebeuren."));
        if (soort.kijktTerug() && (dagen < 1 || dagen > MEESTE_DAGEN)) {
            throw new Weigering("dagen", "Vul in hoeveel dagen er wordt teruggekeken: 1 tot en met 400.");
        }
        if (aanleiding.isBlank() || aanleiding.length() > LANGSTE_AANLEIDING) {
            throw new Weigering("aanleiding", "Schrijf kort op waarom dit nodig is, in ten hoogste 200 tekens.");
        }
        UUID id = start(soort, dagen, aanleiding.strip(), door.naam())
                .orElseThrow(() -> new Weigering("soort", "Dit loopt al. Wacht tot het klaar is, of stop het eerst."));
        log(soort.label() + " gestart", plek, door);
        return id;
    }

    /** Starts a run without anybody asking; empty when one of this kind is open. */
    public Optional<UUID> startVanzelf(Herloopsoort soort, String aanleiding) {
        return start(soort, 0, aanleiding, "Schakel (automatisch)");
    }

    private Optional<UUID> start(Herloopsoort soort, int dagen, String aanleiding, String door) {
        Opdracht opdracht = new Opdracht(Ids.nieuw(), dagen, clock.instant());
        if (!repository.insert(opdracht, new Start(soort.code(), aanleiding, door))) {
            return Optional.empty();
        }
        repository.insert(opdracht.id(), soort.verdeel(opdracht));
        return Optional.of(opdracht.id());
    }

    /** Holds a run; the pieces that are being done are finished. */
    public void pauzeer(UUID id, Medewerker door) {
        zet(id, Stand.GEPAUZEERD, List.of(Stand.LOOPT), door);
    }

    /** Goes on with a run that was held, or with the pieces that failed in one that is done. */
    public void hervat(UUID id, Medewerker door) {
        zet(id, Stand.LOOPT, List.of(Stand.GEPAUZEERD, Stand.KLAAR), door);
        repository.opnieuw(id);
    }

    /** Stops a run for good; what was done stays done. */
    public void stop(UUID id, Medewerker door) {
        zet(id, Stand.GESTOPT, List.of(Stand.LOOPT, Stand.GEPAUZEERD), door);
    }

    private void zet(UUID id, Stand naar, List<Stand> van, Medewerker door) {
        Plek plek = Gewichtenbeheer.vereis(door);
        Herloopstand nu = repository.find(id, clock.instant()).orElseThrow(NietGevonden::new);
        if (!repository.zet(id, naar, van)) {
            throw new Verouderd("Dit is intussen %s. Bekijk hoe het er nu voor staat."
                    .formatted(nu.stand().label()));
        }
        log(label(nu.soort()) + ": " + naar.label(), plek, door);
    }

    /** The last twenty runs, the newest first. */
    @Transactional(readOnly = true)
    public List<Herloopstand> lijst(Medewerker door) {
        Gewichtenbeheer.vereis(door);
        return repository.lijst(clock.instant());
    }

    /** One run, for the program itself. */
    @Transactional(readOnly = true)
    public Optional<Herloopstand> stand(UUID id) {
        return repository.find(id, clock.instant());
    }

    /** The name of a kind of work on the screen. */
    public String label(String code) {
        return soort(code).map(Herloopsoort::label).orElse(code);
    }

    private Optional<Herloopsoort> soort(String code) {
        return soorten.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    private void log(String wat, Plek plek, Medewerker door) {
        verantwoording.legVast(
                door,
                plek,
                Verwerking.van(
                        Handeling.WIJZIGEN, Activiteit.PERSONEN, wat, "De vergelijking van identiteiten beheren"));
    }
}
