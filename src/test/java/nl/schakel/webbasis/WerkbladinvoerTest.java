package nl.schakel.webbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schakel.kern.Weigering;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WerkbladinvoerTest {
    private static final int MEESTE = 100;

    private static byte[] blad(Consumer<Worksheet> vul) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(uit, "Proef", "1.0")) {
            vul.accept(boek.newWorksheet("Lijst"));
        }
        return uit.toByteArray();
    }

    private static Tabelinvoer lees(Consumer<Worksheet> vul) throws IOException {
        return Tabelinvoer.lees(blad(vul), MEESTE);
    }

    private static void geweigerd(byte[] inhoud, String tekst) {
        assertThatThrownBy(() -> Tabelinvoer.lees(inhoud, MEESTE))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.veld()).contains("lijst"))
                .hasMessageContaining(tekst);
    }

    private static byte[] met(byte[] xlsx, String naam, byte[] inhoud) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (ZipArchiveEntry deel : Collections.list(in.getEntries())) {
                if (!deel.getName().equals(naam)) {
                    zip.putNextEntry(new ZipEntry(deel.getName()));
                    in.getInputStream(deel).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        }
        return uit.toByteArray();
    }

    @Test
    void text_numbers_dates_and_ticks_come_as_a_user_would_type_them() throws IOException {
        Tabelinvoer tabel = lees(blad -> {
            blad.value(0, 0, "Geslachtsnaam");
            blad.value(0, 1, "BSN");
            blad.value(0, 2, "Geboortedatum");
            blad.value(2, 0, "Ünlü");
            blad.value(2, 1, 12345678);
            blad.value(2, 2, LocalDate.of(1985, 1, 31));
            blad.style(2, 2).format("d-m-yyyy").set();
            blad.value(3, 0, "Tekst");
            blad.value(3, 2, "00-00-1985");
            blad.value(3, 3, true);
        });

        assertThat(tabel.kop()).containsExactly("geslachtsnaam", "bsn", "geboortedatum");
        assertThat(tabel.zonderKop().getFirst().nummer()).isEqualTo(3);
        assertThat(tabel.zonderKop().getFirst().cellen()).containsExactly("Ünlü", "12345678", "1985-01-31");
        assertThat(tabel.zonderKop().get(1).cellen()).containsExactly("Tekst", "", "00-00-1985", "ja");
    }

    @Test
    void what_would_give_another_value_than_the_user_saw_is_refused_with_what_to_do() throws IOException {
        geweigerd(
                blad(blad -> {
                    blad.value(0, 0, "geslachtsnaam");
                    blad.formula(1, 0, "CONCATENATE(\"a\",\"b\")");
                }),
                "formule op regel 2, kolom A");
        geweigerd(
                blad(blad -> {
                    blad.value(0, 0, "geslachtsnaam");
                    blad.value(1, 0, "x");
                    blad.range(1, 0, 2, 1).merge();
                }),
                "samengevoegde cellen");
        geweigerd(met(blad(blad -> blad.value(0, 0, "x")), "xl/vbaProject.bin", new byte[] {1}), "macro's");
        geweigerd(blad(blad -> {}), "leeg");
    }

    @Test
    void a_list_that_is_too_wide_or_too_long_is_refused() throws IOException {
        geweigerd(
                blad(blad -> {
                    for (int i = 0; i < 100; i++) {
                        blad.value(0, i, "k" + i);
                    }
                }),
                "meer dan 60 kolommen");
        geweigerd(
                blad(blad -> {
                    for (int i = 0; i <= MEESTE; i++) {
                        blad.value(i, 0, "r" + i);
                    }
                }),
                "meer dan 100 regels");
        geweigerd(("a;".repeat(80) + "\n").getBytes(StandardCharsets.UTF_8), "meer dan 60 kolommen");
    }

    @Test
    void a_bomb_an_entity_and_a_file_that_is_no_sheet_stop_before_they_are_read() throws IOException {
        ByteArrayOutputStream bom = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bom)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            nullen(zip, 400);
        }
        assertThat(bom.size()).isLessThan(1 << 20);
        geweigerd(bom.toByteArray(), "uitgepakt veel te groot");

        byte[] goed = blad(blad -> blad.value(0, 0, "x"));
        geweigerd(
                met(
                        goed,
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><sst/>"
                                .getBytes(StandardCharsets.UTF_8)),
                "niet te lezen");
        geweigerd(new byte[] {'P', 'K', 3, 4, 0, 0}, "niet te lezen");
        geweigerd(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "oud Excel-bestand");
        geweigerd(new byte[] {0, 1, 2}, "geen lijst");
    }

    private static void nullen(OutputStream uit, int megabytes) throws IOException {
        byte[] blok = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            uit.write(blok);
        }
    }
}
