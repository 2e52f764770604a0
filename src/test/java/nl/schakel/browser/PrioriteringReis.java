package nl.schakel.browser;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.REGISSEUR_A;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.Testregio;
import nl.schakel.adviezen.Voorbeeld;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group with public criteria, somebody on it, what ZSM sees of that, and gone at once. */
@SchakelTest
class PrioriteringReis extends Reis {
    @Autowired
    Personen personen;

    @Autowired
    Casussen casussen;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    private final String naam = "V" + Voorbeeld.letters();
    private final Naam wie = new Naam("Lijst", "", naam);
    private final Geboortedatum geboren = Geboortedatum.lees("03-09-1988");

    @Test
    void a_group_a_person_on_it_and_off_again() {
        PersoonId persoon = personen.registreer(Personalia.van(wie, geboren), BUREAU_A, A);
        CasusId casus = casussen.open(persoon, A, false, false, "", BUREAU_A);
        ZaakId zaak = instroom.registreer(
                new Registratie(
                        Testregio.inzending(),
                        ZSM,
                        new Signalement("", wie, geboren, Geslacht.ONBEKEND, ""),
                        "",
                        "",
                        false,
                        Optional.empty()),
                KPC);
        instroom.bevestig(zaak, persoon, zaken.toon(zaak, KPC).versie(), "Paspoort", KPC);

        Page huis = als(REGISSEUR_A);
        ga(huis, "/prioritering");
        huis.getByLabel("Naam").fill(naam);
        druk(huis, "Groep vaststellen");
        assertThat(tekst(huis)).contains("Schrijf op wanneer iemand op deze lijst komt");
        huis.getByLabel("Wanneer komt iemand op deze lijst?").fill("Wie drie keer in een jaar is aangehouden.");
        druk(huis, "Groep vaststellen");

        ga(huis, "/casussen/" + casus.waarde());
        huis.getByText("Op een lijst plaatsen").click();
        huis.getByLabel("Groep", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(naam));
        huis.getByLabel("Aan welke criteria voldoet deze persoon?").fill("Vier aanhoudingen dit jaar");
        druk(huis, "Plaatsen");
        huis.getByText("Herbeoordelen of afvoeren: " + naam).waitFor();
        bekijk(huis, "casus-geprioriteerd");
        ga(huis, "/prioritering");
        bekijk(huis, "prioritering");

        Page zsm = als(KPC);
        ga(zsm, "/zaken/" + zaak.waarde());
        assertThat(tekst(zsm)).contains("geprioriteerd " + naam).doesNotContain("Vier aanhoudingen");
        Page iedereen = bezoeker();
        ga(iedereen, "/prioritering/criteria");
        bekijk(iedereen, "criteria");

        ga(huis, "/casussen/" + casus.waarde());
        huis.getByText("Herbeoordelen of afvoeren: " + naam).click();
        druk(huis, "Direct afvoeren");
        assertThat(tekst(huis)).contains("ook niet bij ZSM");
        ga(zsm, "/zaken/" + zaak.waarde());
        assertThat(tekst(zsm)).doesNotContain("geprioriteerd " + naam);
    }
}
