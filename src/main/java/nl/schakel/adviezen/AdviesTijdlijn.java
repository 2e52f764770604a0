package nl.schakel.adviezen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Tijdlijnbron;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.personen.Tijdlijnpunt.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of advices of the own houses on the line of time, of active casussen only. */
@Component
class AdviesTijdlijn implements Tijdlijnbron {
    private final JdbcClient jdbc;

    AdviesTijdlijn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door, int aantal) {
        List<VeiligheidshuisCode> huizen = door.veiligheidshuizenAls(Adviestoegang.LEZERS);
        if (huizen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select a.id, a.nummer, a.uitgebracht_op, a.veiligheidshuis, a.goedkeurder_naam from adviezen.advies a
                join casussen.actieve_casus c on c.id = a.casus_id
                where a.persoon_id = ? and a.veiligheidshuis = any (?) and a.uitgebracht_op is not null
                order by a.uitgebracht_op desc limit ?""")
                .param(persoon.waarde())
                .param(huizen.stream().map(VeiligheidshuisCode::code).toArray(String[]::new))
                .param(aantal)
                .query((rs, _) -> new Tijdlijnpunt(
                        rs.getTimestamp("uitgebracht_op").toInstant(),
                        Soort.ADVIES,
                        "Advies, versie %d uitgebracht; goedgekeurd door %s"
                                .formatted(rs.getInt("nummer"), rs.getString("goedkeurder_naam")),
                        new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                        Optional.of("/adviezen/" + rs.getObject("id", UUID.class))))
                .list();
    }
}
