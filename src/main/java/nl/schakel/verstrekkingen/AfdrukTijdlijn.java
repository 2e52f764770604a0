package nl.schakel.verstrekkingen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.personen.Tijdlijnbron;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.personen.Tijdlijnpunt.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ZSM printed of a person, on the line of time; what a house prints stands with its casus. */
@Component
class AfdrukTijdlijn implements Tijdlijnbron {
    private final JdbcClient jdbc;

    AfdrukTijdlijn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door, int aantal) {
        Map<String, Plek> plekken =
                door.plekkenAls(Rol.vanZsm()).stream().collect(Collectors.toMap(Plek::code, Function.identity()));
        return jdbc.sql("""
                select titel, exemplaar, plek, zaak_id, afgedrukt_op, teruggeroepen_op is not null as terug
                from verstrekkingen.afdruk where persoon_id = ? and zaak_id is not null and plek = any (?)
                order by afgedrukt_op desc limit ?""")
                .param(persoon.waarde())
                .param(plekken.keySet().toArray(String[]::new))
                .param(aantal)
                .query((rs, _) -> new Tijdlijnpunt(
                        rs.getTimestamp("afgedrukt_op").toInstant(),
                        Soort.AFDRUK,
                        "Afgedrukt: %s, exemplaar %d%s"
                                .formatted(
                                        rs.getString("titel"),
                                        rs.getInt("exemplaar"),
                                        rs.getBoolean("terug") ? " (teruggeroepen)" : ""),
                        Objects.requireNonNull(plekken.get(rs.getString("plek"))),
                        Optional.of("/zaken/" + rs.getObject("zaak_id", UUID.class))))
                .list();
    }
}
