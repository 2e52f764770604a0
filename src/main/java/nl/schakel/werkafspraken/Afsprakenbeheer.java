package nl.schakel.werkafspraken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the ketenmanager and the coördinerend ZSM-officier record what their regio agreed. */
@Service
@Transactional
public class Afsprakenbeheer {
    private static final int LANGSTE = 400;
    private static final String ONDERTUSSEN =
            "Iemand anders legde intussen een afspraak vast. Bekijk de geschiedenis en leg zo nodig opnieuw vast.";

    private final AfsprakenRepository repository;
    private final WerkafsprakenRepository plaatsen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    Afsprakenbeheer(
            AfsprakenRepository repository,
            WerkafsprakenRepository plaatsen,
            Werkafspraken werkafspraken,
            Clock clock) {
        this.repository = repository;
        this.plaatsen = plaatsen;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    /**
     * How a version is recorded.
     *
     * @param gezien number of the latest version that the user saw; 0 when there was none
     * @param ingang first day; empty or today: from now on
     * @param toelichting where or why it was agreed
     */
    public record Vastlegging(int gezien, Optional<LocalDate> ingang, String toelichting) {
        public Vastlegging {
            toelichting = toelichting.strip();
        }
    }

    /** The regios of which somebody keeps the agreements. */
    public List<RegioCode> regiosVan(Medewerker door) {
        return Stream.concat(
                        door.plekkenAls(Rol.KETENMANAGER).stream()
                                .filter(RegioCode.class::isInstance)
                                .map(RegioCode.class::cast),
                        door.zsmLocatiesAls(Rol.COORDINEREND_OFFICIER).stream()
                                .map(zsm -> werkafspraken.zsmLocatie(zsm).regio()))
                .distinct()
                .toList();
    }

    /** The name of a regio. */
    public String naam(RegioCode regio, Medewerker door) {
        vereis(regio, door);
        return plaatsen.regionaam(regio).orElseThrow(NietGevonden::new);
    }

    /** The houses of a regio with what holds for them now. */
    public Map<Veiligheidshuis, Huisafspraken> huizen(RegioCode regio, Medewerker door) {
        vereis(regio, door);
        List<Veiligheidshuis> huizen = plaatsen.veiligheidshuizenVan(regio);
        var geldend = werkafspraken.afspraken(
                huizen.stream().map(Veiligheidshuis::code).toList(), clock.instant());
        Map<Veiligheidshuis, Huisafspraken> antwoord = new LinkedHashMap<>();
        huizen.forEach(h -> Optional.ofNullable(geldend.get(h.code())).ifPresent(a -> antwoord.put(h, a)));
        return antwoord;
    }

    /** What a house agreed, the latest recorded first. */
    public List<Afspraakversie<Huisafspraken>> versies(VeiligheidshuisCode huis, Medewerker door) {
        vereis(werkafspraken.veiligheidshuis(huis).regio(), door);
        return repository.versies(huis);
    }

    /** What a regio agreed, the latest recorded first. */
    public List<Afspraakversie<Regioafspraken>> versies(RegioCode regio, Medewerker door) {
        vereis(regio, door);
        return repository.versies(regio);
    }

    /** Records what a house agreed. @throws Verouderd when somebody else recorded a version meanwhile */
    public void legVast(VeiligheidshuisCode huis, Huisafspraken waarde, Vastlegging v, Medewerker door) {
        vereis(werkafspraken.veiligheidshuis(huis).regio(), door);
        if (!repository.insert(huis, versie(waarde, v, door), door)) {
            throw new Verouderd(ONDERTUSSEN);
        }
    }

    /** Records what a regio agreed. @throws Verouderd when somebody else recorded a version meanwhile */
    public void legVast(RegioCode regio, Regioafspraken waarde, Vastlegging v, Medewerker door) {
        vereis(regio, door);
        if (!repository.insert(regio, versie(waarde, v, door), door)) {
            throw new Verouderd(ONDERTUSSEN);
        }
    }

    private <T> Afspraakversie<T> versie(T waarde, Vastlegging v, Medewerker door) {
        Instant nu = clock.instant();
        LocalDate vandaag = LocalDate.ofInstant(nu, Openingstijden.AMSTERDAM);
        LocalDate dag = v.ingang().orElse(vandaag);
        if (dag.isBefore(vandaag)) {
            throw new Weigering(
                    "ingang", "Een afspraak kan niet met terugwerkende kracht ingaan. Kies vandaag of later.");
        }
        if (v.toelichting().isEmpty()) {
            throw new Weigering(
                    "toelichting", "Schrijf kort op waar dit is afgesproken, bijvoorbeeld: stuurgroep 12 november.");
        }
        if (v.toelichting().length() > LANGSTE) {
            throw new Weigering("toelichting", "Houd de toelichting korter dan %d tekens.".formatted(LANGSTE));
        }
        Instant ingang = dag.equals(vandaag)
                ? nu
                : dag.atStartOfDay(Openingstijden.AMSTERDAM).toInstant();
        return new Afspraakversie<>(v.gezien() + 1, ingang, waarde, v.toelichting(), door.naam(), nu);
    }

    private void vereis(RegioCode regio, Medewerker door) {
        if (!regiosVan(door).contains(regio)) {
            throw new NietGevonden();
        }
    }
}
