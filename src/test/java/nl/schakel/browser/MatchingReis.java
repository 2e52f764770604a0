package nl.schakel.browser;

import static nl.schakel.Testregio.BEHEERDER;
import static nl.schakel.Testregio.KPC;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.schakel.SchakelTest;
import nl.schakel.kern.Ids;
import nl.schakel.personen.vergelijking.Gewichten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager sends other weights, sees what they change, puts them in force and has the zaken checked again. */
@SchakelTest
class MatchingReis extends Reis {
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_others_compare_with_the_weights_of_the_program() {
        jdbc.sql("update personen.gewichten set actief = false, geactiveerd_op = null")
                .update();
    }

    private static void kies(Page page, String inhoud) {
        page.getByLabel("Bestand van de training")
                .setInputFiles(new FilePayload("g.txt", "text/plain", inhoud.getBytes(StandardCharsets.UTF_8)));
        druk(page, "Toevoegen en bekijken");
    }

    @Test
    void weights_come_in_force_after_a_look_and_a_damaged_file_never_does() {
        Page page = als(BEHEERDER);
        ga(page, "/matching");
        Gewichten g = Gewichten.standaard();
        String versie = "proef-" + Ids.nieuw();
        String bestand = new Gewichten(versie, "Getraind op het proefregister", 9, g.perKenmerk()).schrijf();

        kies(page, bestand.replace("mogelijk: 9", "mogelijk: 1"));
        assertThat(tekst(page)).contains("controlegetal klopt niet", "de oude blijven in gebruik");
        bekijk(page, "matching-beschadigd");

        kies(page, bestand);
        assertThat(tekst(page)).contains("Getraind op het proefregister", "vanaf 9.0 (nu 8.0)");
        bekijk(page, "matching-gewichten");
        druk(page, "In gebruik nemen");
        assertThat(tekst(page)).contains("De gewichten zijn in gebruik", versie);

        page.getByLabel("Waarom?").fill("nieuwe gewichten");
        page.getByLabel("Hoeveel dagen terug?").fill("veel");
        druk(page, "Starten");
        assertThat(tekst(page)).contains("1 tot en met 400");
        page.getByLabel("Hoeveel dagen terug?").fill("30");
        druk(page, "Starten");
        assertThat(tekst(page)).contains("Zaken opnieuw controleren", "nieuwe gewichten");
        page.waitForCondition(() -> page.locator("#voortgang").innerText().contains("klaar"));
        bekijk(page, "matching");
    }

    @Test
    void who_is_no_manager_finds_nothing() {
        Page page = als(KPC);
        assertThat(page.locator(".schakel-nav").innerText()).doesNotContain("Matching");
        ga(page, "/matching");
        assertThat(tekst(page)).doesNotContain("Gewichten");
    }
}
