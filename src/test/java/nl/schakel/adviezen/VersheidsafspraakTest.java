package nl.schakel.adviezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.SchakelTest;
import nl.schakel.kern.VeiligheidshuisCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The limit of an advice is what the house agreed, from the moment it agreed to it. */
@SchakelTest
class VersheidsafspraakTest {
    @Autowired
    Adviesbladen bladen;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_limit_follows_the_agreement_in_force() {
        var huis = new VeiligheidshuisCode("VH-VERSHEID");
        jdbc.sql(
                        "insert into werkafspraken.veiligheidshuis (code, regio, naam) values (?, 'U', 'Veiligheidshuis Vers')")
                .param(huis.code())
                .update();
        assertThat(bladen.maanden(huis)).isEqualTo(12);

        jdbc.sql("""
                insert into werkafspraken.huisafspraak (veiligheidshuis, volgnummer, ingang, versheid_maanden,
                    terugkoppelwijze, ontvangstbevestiging, melding_terugkoppeling, toelichting, door, door_naam, vastgelegd_op)
                values (:huis, 1, now() - interval '1 day', 3, 'DIRECT', true, false, 'x', gen_random_uuid(), 'x', now()),
                    (:huis, 2, now() + interval '9 days', 9, 'DIRECT', true, false, 'x', gen_random_uuid(), 'x', now())""").param("huis", huis.code()).update();

        assertThat(bladen.maanden(huis)).isEqualTo(3);
    }
}
