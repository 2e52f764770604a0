package nl.schakel.oefenregio;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives the feedback of the practice region a past: what the clock sent, what the houses judged, what officieren thought. */
@Component
class Oefenterugkoppeling {
    private static final Duration BEOORDEELD_NA = Duration.ofDays(3);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Oefenterugkoppeling(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void werkAf() {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        jdbc.update("""
                update terugkoppelingen.terugkoppeling t
                set status = 'VERZONDEN', versie = 2,
                    verzonden_op = greatest(b.genomen_op,
                        (date_trunc('day', b.genomen_op at time zone 'Europe/Amsterdam') + interval '22 hours')
                            at time zone 'Europe/Amsterdam')
                from terugkoppelingen.beslissing b
                where b.id = t.beslissing_id and t.status = 'KLAAR'
                    and (b.genomen_op at time zone 'Europe/Amsterdam')::date < ?""", vandaag);
        jdbc.update("""
                update terugkoppelingen.terugkoppeling t
                set status = 'BEOORDEELD', versie = t.versie + 1, ontvangen_op = verzonden_op + interval '8 hours',
                    ontvangen_door_naam = wie.naam, beoordeeld_op = verzonden_op + interval '9 hours',
                    beoordeeld_door_naam = wie.naam,
                    oordeel = case when gevolgd = 'NEE' then 'AGENDEREN' when spoed then 'PLAN_AANPASSEN'
                        else 'TER_KENNISNAME' end
                from (select distinct on (r.plek) r.plek, a.naam from toegang.aanstelling r
                        join toegang.account a on a.id = r.account_id
                        where r.rol = 'BEDRIJFSBUREAU' order by r.plek, a.naam) wie
                where wie.plek = t.veiligheidshuis and t.status = 'VERZONDEN' and t.verzonden_op < ?""", Timestamp.from(clock.instant().minus(BEOORDEELD_NA)));
        jdbc.update("""
                insert into terugkoppelingen.waardering
                    (advies_id, zaak_id, veiligheidshuis, waarde, reden_code, door, op)
                select t.advies_id, t.zaak_id, t.veiligheidshuis,
                    case when t.gevolgd = 'JA' then 'BRUIKBAAR' else 'DEELS' end,
                    case when t.gevolgd = 'JA' then '' else 'FEIT' end, b.vastgelegd_door, b.genomen_op
                from terugkoppelingen.terugkoppeling t join terugkoppelingen.beslissing b on b.id = t.beslissing_id
                where t.advies_id is not null and b.volgnummer = 1 on conflict do nothing""");
    }
}
