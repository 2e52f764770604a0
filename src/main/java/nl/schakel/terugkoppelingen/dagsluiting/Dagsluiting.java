package nl.schakel.terugkoppelingen.dagsluiting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.terugkoppelingen.Terugkoppelfeit.DagoverzichtKlaar;
import nl.schakel.terugkoppelingen.Verzending;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of the feedback at the end of the day. Each is one transaction and may be repeated: whoever is stopped halfway
 * left what was sent as sent, and the next node goes on with the rest.
 */
@Service
@Transactional
public class Dagsluiting {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final MedewerkerId KLOK =
            new MedewerkerId(UUID.nameUUIDFromBytes("schakel-dagsluiting".getBytes(StandardCharsets.UTF_8)));

    private final DagsluitingRepository repository;
    private final Verzending verzending;
    private final Zaken zaken;
    private final Werkafspraken werkafspraken;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Dagsluiting(
            DagsluitingRepository repository,
            Verzending verzending,
            Zaken zaken,
            Werkafspraken werkafspraken,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.repository = repository;
        this.verzending = verzending;
        this.zaken = zaken;
        this.werkafspraken = werkafspraken;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** How it went on a day. @param ontbrak known suspects without a decision; nobody waited for them */
    public record Ronde(LocalDate dag, Optional<Instant> klaarOp, int aantal, int ontbrak) {}

    /** What the KPC'er sees. @param tijd when it goes today; @param ontbreekt known suspects without a decision now */
    public record Blad(LocalTime tijd, boolean vandaagGedaan, long klaar, long ontbreekt, List<Ronde> rondes) {}

    /** How the feedback of today stands, and how the last days went. */
    public Blad blad(ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        List<Ronde> rondes = repository.laatste(zsm);
        ZonedDateTime nu = clock.instant().atZone(NEDERLAND);
        boolean gedaan = rondes.stream()
                .anyMatch(r -> r.dag().equals(nu.toLocalDate()) && r.klaarOp().isPresent());
        return new Blad(
                tijd(zsm),
                gedaan,
                verzending.aantalKlaar(zsm, door),
                zaken.tellers(zsm, door).bekend(),
                rondes);
    }

    private LocalTime tijd(ZsmLocatieCode zsm) {
        return werkafspraken
                .regioafspraken(werkafspraken.zsmLocatie(zsm).regio(), clock.instant())
                .dagsluiting();
    }

    /**
     * The day of which the feedback must go now: today after the agreed hour, or an earlier one that was begun and not
     * finished because a node stopped.
     */
    Optional<LocalDate> teDoen(ZsmLocatieCode zsm) {
        ZonedDateTime nu = clock.instant().atZone(NEDERLAND);
        List<Ronde> rondes = repository.laatste(zsm);
        Optional<LocalDate> open = rondes.stream()
                .filter(r -> r.klaarOp().isEmpty())
                .map(Ronde::dag)
                .findFirst();
        if (open.isPresent()) {
            return open;
        }
        boolean gedaan = rondes.stream().anyMatch(r -> r.dag().equals(nu.toLocalDate()));
        return gedaan || nu.toLocalTime().isBefore(tijd(zsm)) ? Optional.empty() : Optional.of(nu.toLocalDate());
    }

    void begin(ZsmLocatieCode zsm, LocalDate dag) {
        repository.begin(zsm, dag, clock.instant());
    }

    /** Sends and counts a bounded number. @return how many; ask again until it is none */
    int stap(ZsmLocatieCode zsm, LocalDate dag) {
        int aantal = verzending.verzendDeel(zsm, true, klok(zsm));
        if (aantal > 0) {
            repository.tel(zsm, dag, aantal);
        }
        return aantal;
    }

    /**
     * Closes the day once, and gives each house that agreed to it the overview. While another node still has messages in
     * hand the day stays open: should that node stop, the next minute takes them over.
     */
    void eindig(ZsmLocatieCode zsm, LocalDate dag) {
        Instant nu = clock.instant();
        if (verzending.aantalKlaar(zsm, klok(zsm)) > 0) {
            return;
        }
        if (!repository.eindig(zsm, dag, nu, zaken.tellers(zsm, klok(zsm)).bekend())) {
            return;
        }
        List<VeiligheidshuisCode> huizen = werkafspraken.veiligheidshuizenVan(zsm).stream()
                .map(Veiligheidshuis::code)
                .toList();
        List<VeiligheidshuisCode> metOverzicht = werkafspraken.afspraken(huizen, nu).entrySet().stream()
                .filter(e -> e.getValue().terugkoppelwijze().heeftDagoverzicht())
                .map(e -> e.getKey())
                .toList();
        repository
                .ontvangen(
                        metOverzicht,
                        dag.atStartOfDay(NEDERLAND).toInstant(),
                        dag.plusDays(1).atStartOfDay(NEDERLAND).toInstant())
                .forEach((huis, aantal) -> feiten.publishEvent(new DagoverzichtKlaar(huis, dag, aantal)));
    }

    /** Who the log names: no employee, but the clock acting on what the regio agreed. */
    private static Medewerker klok(ZsmLocatieCode zsm) {
        return new Medewerker(
                KLOK, "Schakel, dagelijkse terugkoppeling", "Schakel", List.of(new Aanstelling(Rol.KPC, zsm)));
    }
}
