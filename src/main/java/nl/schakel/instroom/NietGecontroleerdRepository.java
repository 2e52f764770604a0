package nl.schakel.instroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.ZaakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The zaken whose check could not be made. */
@Repository
class NietGecontroleerdRepository {
    private final JdbcClient jdbc;

    NietGecontroleerdRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes zaken whose turn it is; other nodes leave them alone for a while, longer after every failure.
     *
     * @param meeste how many at most
     */
    List<ZaakId> neem(Instant nu, Duration wachten, int meeste) {
        return jdbc.sql("""
                update instroom.zaak set controle_pogingen = controle_pogingen + 1,
                    opnieuw_na = cast(:nu as timestamptz) + :wachten * power(2, least(controle_pogingen, 5)) * interval '1 second'
                where id in (select id from instroom.zaak where controle_mislukt
                        and (opnieuw_na is null or opnieuw_na <= :nu)
                    order by opnieuw_na nulls first, id limit :meeste for update skip locked)
                returning id""")
                .param("nu", ZaakRepository.tijd(nu))
                .param("wachten", wachten.toSeconds())
                .param("meeste", meeste)
                .query((rs, _) -> new ZaakId(rs.getObject(1, UUID.class)))
                .list();
    }
}
