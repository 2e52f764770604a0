package nl.schakel.browser;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Voorbeeld;
import nl.schakel.casussen.Casuslijst;
import nl.schakel.casussen.Casussen;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet of known persons from the first screen to the last, and a file that is far too large. */
@SchakelTest
class InleesReis extends Reis {
    private static final int MEGABYTE = 1 << 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Casussen casussen;

    @Autowired
    Casuslijst casuslijst;

    private final String naam = "W" + Voorbeeld.letters();

    private byte[] werkblad(String voornaam) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(uit, "Proef", "1.0")) {
            Worksheet blad = boek.newWorksheet("Lijst");
            String[] kop = {"geslachtsnaam", "voornamen", "geboortedatum"};
            for (int i = 0; i < kop.length; i++) {
                blad.value(0, i, kop[i]);
            }
            blad.value(1, 0, naam);
            blad.value(1, 1, voornaam);
            blad.value(1, 2, LocalDate.of(1984, 5, 6));
            blad.style(1, 2).format("dd-mm-yyyy").set();
            blad.value(2, 0, naam + "x");
            blad.value(2, 1, "Zonder datum");
        }
        return uit.toByteArray();
    }

    private void bied(Page page, byte[] inhoud) {
        ga(page, "/casussen");
        page.getByText("Bestand inlezen").click();
        page.locator("#f-bestand").setInputFiles(new FilePayload("lijst.xlsx", XLSX, inhoud));
        druk(page, "Controleren");
        page.getByText("wacht op u").waitFor();
    }

    @Test
    void a_sheet_is_judged_looked_at_and_taken_in() throws IOException {
        Page page = als(ADMINISTRATIE_A);
        bied(page, werkblad("Johannes"));
        assertThat(tekst(page)).contains("geweigerd (1)", "nieuw (1)", "Er is nog niets ingelezen");
        bekijk(page, "inlezen-beoordelen");
        druk(page, "Inlezen");
        page.getByText("ingelezen", new Page.GetByTextOptions().setExact(true)).waitFor();

        // nearly the same name on the same day: a human says that it is the same person
        bied(page, werkblad("Johanes"));
        assertThat(tekst(page)).contains("twijfel (1)", "lijkt op iemand die hier bekend is");
        bekijk(page, "inlezen-twijfel");
        page.locator("select[name=besluit]").selectOption("ZELFDE");
        druk(page, "Vastleggen voor regel 2");
        druk(page, "Inlezen");
        page.getByText("bijgewerkt").waitFor();
        bekijk(page, "inlezen-klaar");

        assertThat(casuslijst.lijst(A, naam, 1, ADMINISTRATIE_A).regels()).hasSize(1);
    }

    @Test
    void a_file_of_sixty_megabytes_gets_a_page_that_says_what_to_do(@TempDir Path map) throws IOException {
        Path groot = map.resolve("groot.csv");
        Files.write(groot, "a".repeat(60 * MEGABYTE).getBytes(StandardCharsets.US_ASCII));
        Page page = als(ADMINISTRATIE_A);
        ga(page, "/inlezen");
        bekijk(page, "inlezen-aanbieden");
        page.locator("#f-bestand").setInputFiles(groot);
        druk(page, "Controleren");
        page.getByText("Dit bestand is te groot").waitFor();
        bekijk(page, "inlezen-te-groot");
    }
}
