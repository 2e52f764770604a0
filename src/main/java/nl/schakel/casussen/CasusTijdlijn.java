package nl.schakel.casussen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Tijdlijnbron;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.personen.Tijdlijnpunt.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Casussen and plans of the own houses on the line of time; a closed casus only for who runs casussen there (R14). */
@Component
class CasusTijdlijn implements Tijdlijnbron {
    private final JdbcClient jdbc;

    CasusTijdlijn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door, int aantal) {
        String[] huizen = codes(door.veiligheidshuizenAls(Casus.LEZERS));
        if (huizen.length == 0) {
            return List.of();
        }
        return jdbc.sql("""
                with mijn as (select * from casussen.casus where persoon_id = :persoon and veiligheidshuis = any (:huizen)
                    and (gesloten_op is null or veiligheidshuis = any (:regie)))
                select geopend_op as op, 'CASUS' as soort, 'Casus ' || nummer || ' geopend' as wat, veiligheidshuis, id
                from mijn
                union all select gesloten_op, 'CASUS', 'Casus ' || nummer || ' gesloten', veiligheidshuis, id
                from mijn where gesloten_op is not null
                union all select p.vastgesteld_op::timestamp at time zone 'Europe/Amsterdam', 'PLAN',
                    'Plan van aanpak, versie ' || p.versie || ' vastgesteld', m.veiligheidshuis, m.id
                from casussen.plan p join mijn m on m.id = p.casus_id
                order by op desc limit :aantal""")
                .param("persoon", persoon.waarde())
                .param("huizen", huizen)
                .param("regie", codes(door.veiligheidshuizenAls(Rol.PROCESREGISSEUR)))
                .param("aantal", aantal)
                .query((rs, _) -> new Tijdlijnpunt(
                        rs.getTimestamp("op").toInstant(),
                        Soort.valueOf(rs.getString("soort")),
                        rs.getString("wat"),
                        new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                        Optional.of("/casussen/" + rs.getObject("id", UUID.class))))
                .list();
    }

    private static String[] codes(List<VeiligheidshuisCode> huizen) {
        return huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new);
    }
}
