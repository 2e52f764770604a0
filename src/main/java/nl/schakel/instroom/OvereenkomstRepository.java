package nl.schakel.instroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.instroom.Overeenkomsten.Werkregel;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the possible matches that wait for a human, over one partial index. */
@Repository
class OvereenkomstRepository {
    private final JdbcClient jdbc;

    OvereenkomstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Werkregel> open(ZsmLocatieCode zsm, int pagina) {
        return jdbc.sql("""
                select k.gevonden_op, k.later, z.*, array(select b.veiligheidshuis from instroom.bekendheid b
                    where b.zaak_id = k.zaak_id and b.persoon_id = k.persoon_id order by 1) huizen
                from (select * from instroom.kandidaat where zsm_locatie = :zsm and status = 'MOGELIJK'
                      order by gevonden_op, zaak_id, persoon_id offset :overslaan limit :aantal) k
                join instroom.zaak z on z.id = k.zaak_id
                order by k.gevonden_op, k.zaak_id, k.persoon_id""")
                .param("zsm", zsm.code())
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> regel(rs))
                .list();
    }

    private static Werkregel regel(ResultSet rs) throws SQLException {
        var verdachte = ZaakRepository.verdachte(rs);
        String[] huizen = (String[]) rs.getArray("huizen").getArray();
        return new Werkregel(
                new ZaakId(rs.getObject("id", UUID.class)),
                rs.getString("nummer"),
                ZaakRegel.naam(verdachte),
                verdachte.geboortedatum().tekst(),
                rs.getBoolean("jeugd"),
                rs.getTimestamp("gevonden_op").toInstant(),
                Arrays.stream(huizen).map(VeiligheidshuisCode::new).toList(),
                rs.getBoolean("later"),
                !Fase.valueOf(rs.getString("fase")).isOpen());
    }

    int aantal(ZsmLocatieCode zsm) {
        return jdbc.sql("select count(*) from instroom.kandidaat where zsm_locatie = ? and status = 'MOGELIJK'")
                .param(zsm.code())
                .query(Integer.class)
                .single();
    }

    Optional<ZaakId> eerste(ZsmLocatieCode zsm) {
        return jdbc.sql("""
                select zaak_id from instroom.kandidaat where zsm_locatie = ? and status = 'MOGELIJK'
                order by gevonden_op, zaak_id, persoon_id limit 1""").param(zsm.code()).query(UUID.class).optional().map(ZaakId::new);
    }
}
