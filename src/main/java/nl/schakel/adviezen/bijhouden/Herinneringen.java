package nl.schakel.adviezen.bijhouden;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesfeit;
import nl.schakel.adviezen.Adviesfeit.AdviesBijnaVerouderd;
import nl.schakel.adviezen.Adviesfeit.AdviesVerouderd;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each reminder of an advice once: the row that notes it is written in the transaction that publishes the fact, and
 * its key lets only one node write it.
 */
@Component
class Herinneringen {
    /** What one transaction handles; the rest comes an hour later. */
    private static final int PER_KEER = 1000;

    private final JdbcClient jdbc;
    private final Werkafspraken werkafspraken;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    Herinneringen(JdbcClient jdbc, Werkafspraken werkafspraken, ApplicationEventPublisher feiten, Clock clock) {
        this.jdbc = jdbc;
        this.werkafspraken = werkafspraken;
        this.feiten = feiten;
        this.clock = clock;
    }

    /** The houses that have an advice in force. */
    @Transactional(readOnly = true)
    List<VeiligheidshuisCode> huizen() {
        return jdbc.sql("select distinct veiligheidshuis from adviezen.advies where status = 'GEPUBLICEERD'")
                .query((rs, _) -> new VeiligheidshuisCode(rs.getString(1)))
                .list();
    }

    /** Publishes for one house what was not told before. @return how many reminders were given */
    @Transactional
    int herinner(VeiligheidshuisCode huis) {
        List<Adviesfeit> bijna = geef("BIJNA_VEROUDERD", WerklijstRepository.BIJNA, huis);
        List<Adviesfeit> voorbij = geef("VEROUDERD", WerklijstRepository.VEROUDERD, huis);
        bijna.forEach(feiten::publishEvent);
        voorbij.forEach(feiten::publishEvent);
        return bijna.size() + voorbij.size();
    }

    private List<Adviesfeit> geef(String soort, String voorwaarde, VeiligheidshuisCode huis) {
        Instant nu = clock.instant();
        String sql = """
                with nieuw as (
                    insert into adviezen.herinnering (advies_id, soort, op)
                    select a.id, :soort, :nu %s %s
                        and not exists (select from adviezen.herinnering h where h.advies_id = a.id and h.soort = :soort)
                    order by a.id limit :aantal
                    on conflict do nothing returning advies_id)
                select a.id, a.casus_id, a.auteur, %s as dag from nieuw join adviezen.advies a on a.id = nieuw.advies_id""".formatted(WerklijstRepository.GELDEND, voorwaarde, WerklijstRepository.VERVAL);
        return jdbc.sql(sql)
                .param("soort", soort)
                .param("nu", Timestamp.from(nu))
                .param("aantal", PER_KEER)
                .param("huis", huis.code())
                .param("maanden", werkafspraken.afspraken(huis, nu).versheidMaanden())
                .param("vandaag", LocalDate.ofInstant(nu, ZoneId.of("Europe/Amsterdam")))
                .query((rs, _) -> {
                    var advies = new AdviesId(rs.getObject("id", UUID.class));
                    var casus = new CasusId(rs.getObject("casus_id", UUID.class));
                    var auteur = new MedewerkerId(rs.getObject("auteur", UUID.class));
                    LocalDate dag = rs.getObject("dag", LocalDate.class);
                    return soort.equals("VEROUDERD")
                            ? (Adviesfeit) new AdviesVerouderd(advies, casus, huis, auteur, dag)
                            : new AdviesBijnaVerouderd(advies, casus, huis, auteur, dag);
                })
                .list();
    }
}
