package nl.schakel.terugkoppelingen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDER_BUREAU;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.REGISSEUR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Voorbeeld;
import nl.schakel.casussen.BekendBij;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Tijdlijn;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.personen.Tijdlijnpunt.Soort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person on one line, and everybody only the own part of it. */
@SchakelTest
class TijdlijnTest extends Terugkoppelproef {
    @Autowired
    Tijdlijn tijdlijn;

    private List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door) {
        return tijdlijn.van(persoon, 1, door).regels();
    }

    private List<Soort> soorten(PersoonId persoon, Medewerker door) {
        return van(persoon, door).stream().map(Tijdlijnpunt::soort).toList();
    }

    @Test
    void each_network_sees_its_own_part_and_nothing_of_a_closed_casus() {
        ZaakId zaak = bekendeVerdachte("T" + Voorbeeld.letters(), "11-11-1971");
        PersoonId persoon = zaak(zaak).kandidaten().getFirst().persoon();
        beslissingen.beslis(invoer(zaak, "DAG-PR", "", List.of(gevolgd(A))), OFFICIER);

        assertThat(soorten(persoon, BUREAU_A))
                .containsExactlyInAnyOrder(Soort.CASUS, Soort.ADVIES, Soort.ZAAK, Soort.TERUGKOPPELING);
        // B hears at the end of the day, so there is nothing of it yet
        assertThat(soorten(persoon, BUREAU_B)).containsExactlyInAnyOrder(Soort.CASUS, Soort.ZAAK);
        assertThat(van(persoon, BUREAU_B)).noneMatch(p -> p.waar().equals(A));
        assertThat(soorten(persoon, KPC)).containsExactlyInAnyOrder(Soort.ZAAK, Soort.BESLISSING);
        assertThat(soorten(persoon, ANDER_BUREAU)).isEmpty();

        // a house knows that somebody came in, but has no page of the zaak
        assertThat(van(persoon, BUREAU_A))
                .filteredOn(p -> p.soort() == Soort.ZAAK)
                .extracting(Tijdlijnpunt::pad)
                .containsExactly(Optional.empty());
        assertThat(van(persoon, KPC)).allMatch(p -> p.pad().isPresent());
        assertThat(van(persoon, BUREAU_A))
                .isSortedAccordingTo((een, ander) -> ander.op().compareTo(een.op()));

        BekendBij bijA = casussen.bekendBij(List.of(persoon), List.of(A)).getFirst();
        casussen.sluit(bijA.casus(), casussen.blad(bijA.casus()).versie(), "Klaar", REGISSEUR_A);

        assertThat(soorten(persoon, BUREAU_A)).isEmpty();
        assertThat(soorten(persoon, REGISSEUR_A)).containsExactly(Soort.CASUS, Soort.CASUS);
        assertThat(van(persoon, BUREAU_B)).isNotEmpty().allMatch(p -> !p.waar().equals(A));
    }
}
