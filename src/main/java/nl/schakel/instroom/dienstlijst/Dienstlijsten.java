package nl.schakel.instroom.dienstlijst;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Tabelinvoer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Front door for shift lists (features F16): first a preview that saves no zaak, then all good lines in one go. */
@Service
@Transactional
public class Dienstlijsten {
    private static final TypeReference<List<Regel>> REGELS = new TypeReference<>() {};
    private static final Duration BEWAREN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Instroom instroom;
    private final Clock clock;

    Dienstlijsten(JdbcClient jdbc, ObjectMapper json, Instroom instroom, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.instroom = instroom;
        this.clock = clock;
    }

    /** A list that was read. @param zaken what the good lines became; empty as long as it is a preview */
    public record Dienstlijst(UUID id, List<Regel> regels, List<ZaakId> zaken) {
        public long goed() {
            return regels.stream().filter(Regel::isGoed).count();
        }
    }

    /** Reads a list and keeps it for a day, for the one who read it. Nothing is registered yet. */
    public UUID lees(Tabelinvoer tabel, ZsmLocatieCode zsm, Medewerker door) {
        door.vereis(zsm, Rol.KPC);
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        List<Regel> regels = Regellezer.lees(tabel, zsm).stream()
                .map(r -> zonderToekomst(r, zsm, vandaag))
                .toList();
        if (regels.isEmpty()) {
            throw new Weigering("lijst", "Er staat alleen een regel met kolomnamen in de lijst. Voeg verdachten toe.");
        }
        Instant nu = clock.instant();
        jdbc.sql("delete from instroom.dienstlijst where gemaakt_op < ?")
                .param(Timestamp.from(nu.minus(BEWAREN)))
                .update();
        UUID id = Ids.nieuw();
        jdbc.sql(
                        "insert into instroom.dienstlijst (id, zsm_locatie, door, gemaakt_op, regels) values (?, ?, ?, ?, ?::jsonb)")
                .params(id, zsm.code(), door.id().waarde(), Timestamp.from(nu), json.writeValueAsString(regels))
                .update();
        return id;
    }

    private static Regel zonderToekomst(Regel r, ZsmLocatieCode zsm, LocalDate vandaag) {
        if (!r.isGoed()
                || !Regellezer.registratie(r, zsm).verdachte().geboortedatum().ligtNa(vandaag)) {
            return r;
        }
        return new Regel(
                r.nummer(),
                r.inzending(),
                r.naam(),
                r.geboortedatum(),
                r.bsn(),
                r.feit(),
                r.parketnummer(),
                "De geboortedatum ligt in de toekomst. Controleer het jaar.");
    }

    /** A list that the same employee read. @throws NietGevonden for anybody else, and after a day */
    public Dienstlijst toon(UUID id, Medewerker door) {
        return jdbc.sql("select * from instroom.dienstlijst where id = ? and door = ? for update")
                .params(id, door.id().waarde())
                .query((rs, _) -> {
                    String regels = rs.getString("regels");
                    UUID[] zaken = rs.getArray("zaken") == null
                            ? new UUID[0]
                            : (UUID[]) rs.getArray("zaken").getArray();
                    return new Dienstlijst(
                            id,
                            regels == null ? List.of() : json.readValue(regels, REGELS),
                            Arrays.stream(zaken).map(ZaakId::new).toList());
                })
                .optional()
                .orElseThrow(NietGevonden::new);
    }

    /** Registers and checks every good line; pressed twice, the same zaken. The text of the list is gone after that. */
    public List<ZaakId> registreer(UUID id, ZsmLocatieCode zsm, Medewerker door) {
        Dienstlijst lijst = toon(id, door);
        if (!lijst.zaken().isEmpty()) {
            return lijst.zaken();
        }
        List<Registratie> goed = new ArrayList<>();
        lijst.regels().stream().filter(Regel::isGoed).forEach(r -> goed.add(Regellezer.registratie(r, zsm)));
        if (goed.isEmpty()) {
            throw new Weigering(
                    "lijst", "Er is geen regel die geregistreerd kan worden. Verbeter de lijst en plak die opnieuw.");
        }
        List<ZaakId> zaken = instroom.registreer(goed, zsm, door);
        jdbc.sql("update instroom.dienstlijst set regels = null, zaken = ? where id = ?")
                .params(zaken.stream().map(ZaakId::waarde).toArray(UUID[]::new), id)
                .update();
        return zaken;
    }
}
