package nl.schakel.instroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Tijdlijnbron;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.personen.Tijdlijnpunt.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When a person came in at ZSM: for ZSM the zaken of the own locatie, for a house those in which its casus was a hit, which
 * it was told of at once. Only zaken in which it is sure that this is the suspect.
 */
@Component
class ZaakTijdlijn implements Tijdlijnbron {
    private static final Rol[] HUIS = Rol.vanVeiligheidshuis();

    private final JdbcClient jdbc;

    ZaakTijdlijn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door, int aantal) {
        List<VeiligheidshuisCode> huizen = door.veiligheidshuizenAls(HUIS);
        List<ZsmLocatieCode> locaties = door.zsmLocatiesAls(Zaken.LEZERS);
        return jdbc.sql("""
                select z.id, z.nummer, z.zsm_locatie, z.binnen_op, z.zsm_locatie = any (:locaties) as eigen
                from instroom.kandidaat k join instroom.zaak z on z.id = k.zaak_id
                where k.persoon_id = :persoon and k.status = 'BEKEND' and (z.zsm_locatie = any (:locaties)
                    or exists (select from instroom.bekendheid b join casussen.actieve_casus c on c.id = b.casus_id
                        where b.zaak_id = k.zaak_id and b.persoon_id = k.persoon_id and b.veiligheidshuis = any (:huizen)))
                order by z.binnen_op desc limit :aantal""")
                .param("persoon", persoon.waarde())
                .param("locaties", codes(locaties))
                .param("huizen", codes(huizen))
                .param("aantal", aantal)
                .query((rs, _) -> {
                    String pad = "/zaken/" + rs.getObject("id", UUID.class);
                    return new Tijdlijnpunt(
                            rs.getTimestamp("binnen_op").toInstant(),
                            Soort.ZAAK,
                            "Binnen bij ZSM, zaak " + rs.getString("nummer"),
                            new ZsmLocatieCode(rs.getString("zsm_locatie")),
                            rs.getBoolean("eigen") ? Optional.of(pad) : Optional.empty());
                })
                .list();
    }

    private static String[] codes(List<? extends Plek> plekken) {
        return plekken.stream().map(Plek::code).toArray(String[]::new);
    }
}
