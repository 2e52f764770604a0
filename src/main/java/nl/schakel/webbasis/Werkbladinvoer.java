package nl.schakel.webbasis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Tabelinvoer.Rij;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an xlsx file (ISO/IEC 29500) as a table. A file from outside is not trusted: it is unpacked
 * within bounds and packed again before the library sees it, so that what was checked is what is read. Formulas, merged
 * cells and macros are refused: they would quietly give another value than the user saw.
 */
final class Werkbladinvoer {
    private static final long MEESTE_BYTES = 300L << 20;
    private static final int MEESTE_DELEN = 2000;
    private static final int BLOK = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OUD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Werkbladinvoer() {}

    /** Whether the bytes are an xlsx, or something else from a spreadsheet program that is not plain text. */
    static boolean isWerkblad(byte[] inhoud) {
        return begintMet(inhoud, ZIP) || begintMet(inhoud, OUD);
    }

    private static boolean begintMet(byte[] inhoud, byte[] begin) {
        return inhoud.length >= begin.length && Arrays.equals(inhoud, 0, begin.length, begin, 0, begin.length);
    }

    /** @throws Weigering at field {@code lijst} when the file cannot be used; it says what to do */
    static Tabelinvoer lees(byte[] inhoud, int meesteRijen) {
        if (begintMet(inhoud, OUD)) {
            throw geweigerd(
                    "Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Sla het op als .xlsx zonder wachtwoord, of als CSV.");
        }
        try {
            return new Tabelinvoer(rijen(uitgepakt(inhoud), meesteRijen));
        } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
            throw geweigerd("Dit bestand is niet te lezen als werkblad. Sla het opnieuw op als .xlsx, of als CSV.");
        }
    }

    private static Weigering geweigerd(String tekst) {
        return new Weigering("lijst", tekst);
    }

    /** The same file with only what was read within bounds. */
    private static byte[] uitgepakt(byte[] inhoud) throws IOException {
        ByteArrayOutputStream schoon = new ByteArrayOutputStream(inhoud.length);
        Set<String> gehad = new HashSet<>();
        long over = MEESTE_BYTES;
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(inhoud))
                        .get();
                ZipOutputStream uit = new ZipOutputStream(schoon)) {
            uit.setLevel(1);
            for (ZipArchiveEntry deel : Collections.list(in.getEntries())) {
                String naam = deel.getName();
                keur(naam);
                if (!gehad.add(naam) || gehad.size() > MEESTE_DELEN) {
                    throw new ZipException("parts");
                }
                uit.putNextEntry(new ZipEntry(naam));
                try (InputStream stroom = in.getInputStream(deel)) {
                    over -= kopieer(stroom, uit, naam, over);
                }
                uit.closeEntry();
            }
        }
        if (!gehad.contains("xl/workbook.xml")) {
            throw geweigerd("Dit is geen werkblad (.xlsx). Kies een .xlsx-bestand of een CSV.");
        }
        return schoon.toByteArray();
    }

    private static void keur(String naam) {
        if (naam.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw geweigerd("Dit bestand bevat macro's. Sla het op als gewoon werkblad (.xlsx) zonder macro's.");
        }
    }

    private static long kopieer(InputStream in, ZipOutputStream uit, String naam, long over) throws IOException {
        boolean xml = naam.endsWith(".xml") || naam.endsWith(".rels");
        boolean blad = naam.startsWith("xl/worksheets/");
        byte[] blok = new byte[BLOK];
        String staart = "";
        long gelezen = 0;
        for (int n = in.read(blok); n >= 0; n = in.read(blok)) {
            gelezen += n;
            if (gelezen > over) {
                throw geweigerd("Dit bestand is uitgepakt veel te groot. Splits de lijst in kleinere bestanden.");
            }
            if (xml) {
                String stuk = staart + new String(blok, 0, n, StandardCharsets.ISO_8859_1);
                keurXml(stuk, blad);
                staart = stuk.substring(Math.max(0, stuk.length() - 20));
            }
            uit.write(blok, 0, n);
        }
        return gelezen;
    }

    private static void keurXml(String stuk, boolean blad) throws ZipException {
        if (stuk.contains("<!DOCTYPE") || stuk.contains("<!ENTITY")) {
            throw new ZipException("doctype");
        }
        if (blad && stuk.contains("<mergeCell ")) {
            throw geweigerd(
                    "Het werkblad heeft samengevoegde cellen: dan is niet zeker welke waarde bij welke regel hoort. Maak het samenvoegen ongedaan en kies het bestand opnieuw.");
        }
    }

    private static List<Rij> rijen(byte[] schoon, int meeste) throws IOException {
        List<Rij> rijen = new ArrayList<>();
        // the library reads rows lazily; what is read here is bounded by the unpacked size
        try (ReadableWorkbook boek =
                        new ReadableWorkbook(new ByteArrayInputStream(schoon), new ReadingOptions(true, true));
                Stream<Row> bron = boek.getFirstSheet().openStream()) {
            for (Iterator<Row> rij = bron.iterator(); rij.hasNext(); ) {
                Rij gelezen = rij(rij.next());
                if (gelezen.cellen().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (rijen.size() == meeste) {
                    throw Tabelinvoer.teLang(meeste);
                }
                rijen.add(gelezen);
            }
        }
        if (rijen.isEmpty()) {
            throw geweigerd("Het eerste werkblad is leeg. Zet de lijst op het eerste blad.");
        }
        return rijen;
    }

    private static Rij rij(Row rij) {
        List<String> cellen = new ArrayList<>();
        for (int i = 0; i < rij.getCellCount(); i++) {
            if (i >= Tabelinvoer.MEESTE_KOLOMMEN) {
                break;
            }
            cellen.add(rij.getOptionalCell(i)
                    .map(cel -> tekst(cel, rij.getRowNum()))
                    .orElse(""));
        }
        boolean breder = rij.stream()
                .skip(Tabelinvoer.MEESTE_KOLOMMEN)
                .anyMatch(cel -> cel != null && cel.getType() != CellType.EMPTY);
        if (breder) {
            throw Tabelinvoer.teBreed();
        }
        return new Rij(rij.getRowNum(), cellen);
    }

    private static String tekst(Cell cel, int regel) {
        String waar = " op regel " + regel + ", kolom " + letters(cel.getColumnIndex());
        if (cel.getFormula() != null || cel.getType() == CellType.FORMULA) {
            throw geweigerd("Er staat een formule" + waar
                    + ". Kopieer het blad, plak alleen de waarden in een nieuw blad en kies dat bestand.");
        }
        return switch (cel.getType()) {
            case STRING -> cel.asString();
            case NUMBER -> getal(cel);
            case BOOLEAN -> cel.asBoolean() ? "ja" : "nee";
            case EMPTY -> "";
            default -> throw geweigerd("Er staat een foutwaarde" + waar + ". Verbeter die cel.");
        };
    }

    /** A date comes as year-month-day, whatever it looks like on the screen; a number without an exponent. */
    private static String getal(Cell cel) {
        String vorm = cel.getDataFormatString() == null
                ? ""
                : cel.getDataFormatString().toLowerCase(Locale.ROOT);
        if (vorm.contains("yy") || vorm.contains("jj") || (vorm.contains("d") && vorm.contains("m"))) {
            return cel.asDate().toLocalDate().toString();
        }
        BigDecimal waarde = cel.asNumber();
        return waarde.stripTrailingZeros().toPlainString();
    }

    /** The name of a column as a spreadsheet shows it: A, B, ... AA. */
    private static String letters(int kolom) {
        String letters = "";
        for (int k = kolom; k >= 0; k = k / 26 - 1) {
            letters = (char) ('A' + k % 26) + letters;
        }
        return letters;
    }
}
