package nl.schakel.instroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.instroom.Bekendheidscheck.Uitslag;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.herloop.Happen;
import nl.schakel.personen.herloop.Herloopsoort;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks the open zaken, and those of the last days, against the register once more, after other weights came in force.
 * Who is found now becomes a possible match on the work list; nothing else changes.
 */
@Component
class ZakenHerloop implements Herloopsoort {
    private static final int HAP = 250;
    private static final String WELKE = """
            (fase not in ('AFGEDAAN', 'GEROUTEERD') or binnen_op >= :vanaf) and binnen_op <= :tot""";

    private final JdbcClient jdbc;
    private final Bekendheidscheck check;
    private final Nacontrole nacontrole;
    private final Verantwoording verantwoording;
    private final Clock clock;

    ZakenHerloop(
            JdbcClient jdbc,
            Bekendheidscheck check,
            Nacontrole nacontrole,
            Verantwoording verantwoording,
            Clock clock) {
        this.jdbc = jdbc;
        this.check = check;
        this.nacontrole = nacontrole;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "ZAKEN";
    }

    @Override
    public String label() {
        return "Zaken opnieuw controleren";
    }

    @Override
    public String uitleg() {
        return "Controleert alle open zaken, en de besliste van de laatste dagen, opnieuw tegen het register. Wie nu gevonden wordt, komt op de werklijst van de KPC'er.";
    }

    @Override
    public boolean kijktTerug() {
        return true;
    }

    private static Instant vanaf(Opdracht o) {
        return o.gestartOp().minus(Duration.ofDays(o.dagen()));
    }

    @Override
    public List<Hap> verdeel(Opdracht opdracht) {
        List<UUID> begin = new ArrayList<>();
        long[] totaal = new long[1];
        jdbc.sql("""
                with rij as (select id, row_number() over (order by id) as n from instroom.zaak where %s)
                select id, (select count(*) from rij) as totaal from rij where n %% :hap = 1 order by n""".formatted(WELKE))
                .param("vanaf", ZaakRepository.tijd(vanaf(opdracht)))
                .param("tot", ZaakRepository.tijd(opdracht.gestartOp()))
                .param("hap", HAP)
                .query(rs -> {
                    begin.add(rs.getObject(1, UUID.class));
                    totaal[0] = rs.getLong(2);
                });
        return Happen.van(begin, totaal[0], HAP);
    }

    /** A zaak as far as checking needs it; not held, so that people can go on with it. */
    private record Rij(ZaakId id, ZsmLocatieCode zsm, Signalement verdachte, Set<PersoonId> kandidaten) {}

    @Override
    public int verwerk(Hap hap, Opdracht opdracht) {
        List<Rij> rijen = jdbc.sql("""
                select z.*, array (select persoon_id from instroom.kandidaat where zaak_id = z.id) as kandidaten
                from instroom.zaak z where id >= :van and id < :tot_id and %s order by id""".formatted(WELKE))
                .param("van", hap.van())
                .param("tot_id", hap.tot())
                .param("vanaf", ZaakRepository.tijd(vanaf(opdracht)))
                .param("tot", ZaakRepository.tijd(opdracht.gestartOp()))
                .query((rs, _) -> rij(rs))
                .list();
        Map<ZsmLocatieCode, List<Rij>> perPlek = rijen.stream().collect(Collectors.groupingBy(Rij::zsm));
        int gevonden = 0;
        for (Map.Entry<ZsmLocatieCode, List<Rij>> plek : perPlek.entrySet()) {
            gevonden += controleer(plek.getKey(), plek.getValue());
        }
        return gevonden;
    }

    private int controleer(ZsmLocatieCode zsm, List<Rij> rijen) {
        List<Uitslag> uitslagen =
                check.controleer(zsm, rijen.stream().map(Rij::verdachte).toList());
        if (uitslagen.stream().anyMatch(u -> u.uitvoering() == Uitvoering.MISLUKT)) {
            throw new IllegalStateException("the check could not be made");
        }
        int gevonden = 0;
        for (int i = 0; i < rijen.size(); i++) {
            Rij rij = rijen.get(i);
            boolean nieuw = uitslagen.get(i).treffers().stream()
                    .anyMatch(t -> !rij.kandidaten().contains(t.kandidaat().persoon()));
            if (nieuw && nacontrole.voegToe(rij.id(), uitslagen.get(i).treffers(), clock.instant())) {
                gevonden++;
            }
        }
        verantwoording.legVast(
                Automaat.SCHAKEL,
                zsm,
                Verwerking.van(
                                Handeling.COMBINEREN,
                                Activiteit.BEKENDHEIDSCHECK,
                                "Opnieuw vergeleken met het register",
                                "Bekendheid controleren na een wijziging van de vergelijking (koppelvlak 1)")
                        .over(rijen.stream()
                                .map(r -> Betrokkene.verdachte(r.id()))
                                .toList()));
        return gevonden;
    }

    private static Rij rij(ResultSet rs) throws SQLException {
        UUID[] kandidaten = (UUID[]) rs.getArray("kandidaten").getArray();
        return new Rij(
                new ZaakId(rs.getObject("id", UUID.class)),
                new ZsmLocatieCode(rs.getString("zsm_locatie")),
                ZaakRepository.verdachte(rs),
                new HashSet<>(Arrays.stream(kandidaten).map(PersoonId::new).toList()));
    }
}
