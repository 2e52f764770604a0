package nl.schakel.casussen.derden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.derden.Grondslag.Antwoord;
import nl.schakel.casussen.derden.Grondslag.Rac;
import nl.schakel.casussen.derden.Grondslag.Stand;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Ids;
import org.junit.jupiter.api.Test;

/** When content may go to who takes no part (WGS art. 1.7; domain rules R7 and R8). */
class GrondslagTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 25);
    private static final List<String> DEELNEMERS = List.of("gemeente Aland", "politie");

    private static Grondslag met(Map<String, Boolean> antwoorden, Optional<String> ingetrokken, LocalDate tot) {
        Map<String, Antwoord> gezegd = new HashMap<>();
        antwoorden.forEach((wie, ja) -> gezegd.put(wie, new Antwoord(ja, "P. de Wit", Instant.EPOCH, "R. Regie")));
        return new Grondslag(
                Ids.nieuw(),
                CasusId.nieuw(),
                Derde.HALT,
                "Passende straf kiezen",
                new Rac("RAC-2026-7", VANDAAG.minusDays(3), true, ""),
                tot,
                Instant.EPOCH,
                "R. Regie",
                ingetrokken,
                gezegd);
    }

    private static Stand stand(Map<String, Boolean> antwoorden, String... deelnemers) {
        return met(antwoorden, Optional.empty(), VANDAAG).stand(List.of(deelnemers), VANDAAG);
    }

    @Test
    void holds_only_when_every_supplier_consents() {
        assertThat(stand(Map.of(), "politie")).isEqualTo(Stand.WACHT);
        assertThat(stand(Map.of("politie", true), "politie")).isEqualTo(Stand.GELDIG);
        assertThat(stand(Map.of("politie", true), "politie", "gemeente Aland")).isEqualTo(Stand.WACHT);
        assertThat(stand(Map.of("politie", true, "gemeente Aland", false), "politie", "gemeente Aland"))
                .isEqualTo(Stand.GEWEIGERD);
    }

    @Test
    void without_suppliers_nobody_can_have_consented() {
        assertThat(stand(Map.of("politie", true))).isEqualTo(Stand.WACHT);
    }

    @Test
    void who_left_the_casus_neither_stops_nor_carries_it() {
        assertThat(stand(Map.of("politie", true, "woningcorporatie", false), "politie"))
                .isEqualTo(Stand.GELDIG);
        assertThat(stand(Map.of("woningcorporatie", true), "politie")).isEqualTo(Stand.WACHT);
    }

    @Test
    void ends_by_its_day_or_when_withdrawn() {
        Map<String, Boolean> ja = Map.of("politie", true, "gemeente Aland", true);
        assertThat(met(ja, Optional.empty(), VANDAAG).stand(DEELNEMERS, VANDAAG))
                .isEqualTo(Stand.GELDIG);
        assertThat(met(ja, Optional.empty(), VANDAAG).stand(DEELNEMERS, VANDAAG.plusDays(1)))
                .isEqualTo(Stand.VERLOPEN);
        assertThat(met(ja, Optional.of("R. Regie"), VANDAAG).stand(DEELNEMERS, VANDAAG))
                .isEqualTo(Stand.INGETROKKEN);
        assertThat(met(Map.of("politie", true), Optional.empty(), VANDAAG).open(DEELNEMERS))
                .containsExactly("gemeente Aland");
    }

    @Test
    void a_third_party_is_recognised_as_people_write_it() {
        assertThat(Derde.in("Stichting Halt")).contains(Derde.HALT);
        assertThat(Derde.in("SHN")).contains(Derde.SLACHTOFFERHULP);
        assertThat(Derde.in("slachtofferhulp nederland")).contains(Derde.SLACHTOFFERHULP);
        assertThat(Derde.in("Asfalt BV")).isEmpty();
        assertThat(Derde.in("politie")).isEmpty();
    }
}
