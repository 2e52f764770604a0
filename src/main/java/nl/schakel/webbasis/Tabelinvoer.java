package nl.schakel.webbasis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schakel.kern.Weigering;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A table as users have it: pasted lines, a CSV in UTF-8 or Windows-1252, with semicolons, commas or tabs, with or without
 * empty lines; or an xlsx from a spreadsheet program.
 *
 * @param rijen the lines that are not empty, with the number they have in the input
 */
public record Tabelinvoer(List<Rij> rijen) {
    /** More columns than any list needs. */
    static final int MEESTE_KOLOMMEN = 60;

    private static final char[] SCHEIDINGEN = {';', '\t', ','};

    /** One line. @param nummer line number in the input, from 1 */
    public record Rij(int nummer, List<String> cellen) {
        /** A cell; empty text when the line is shorter. */
        public String cel(int kolom) {
            return kolom < 0 || kolom >= cellen.size() ? "" : cellen.get(kolom).strip();
        }
    }

    /**
     * Reads the bytes of a file: xlsx, or text; what is not UTF-8 is taken for Windows-1252, as older spreadsheets save it.
     *
     * @throws Weigering at field {@code lijst} when it is empty, too long, or no table at all
     */
    public static Tabelinvoer lees(byte[] inhoud, int meesteRijen) {
        if (Werkbladinvoer.isWerkblad(inhoud)) {
            return Werkbladinvoer.lees(inhoud, meesteRijen);
        }
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            tekst = new String(inhoud, Charset.forName("windows-1252"));
        }
        return lees(tekst, meesteRijen);
    }

    /**
     * Reads text.
     *
     * @throws Weigering at field {@code lijst} when it is empty, too long, or no table at all
     */
    public static Tabelinvoer lees(String invoer, int meesteRijen) {
        String tekst = invoer.startsWith("\uFEFF") ? invoer.substring(1) : invoer;
        if (tekst.isBlank()) {
            throw new Weigering("lijst", "Er staat nog niets in de lijst. Plak regels of kies een bestand.");
        }
        if (tekst.indexOf('\0') >= 0) {
            throw new Weigering("lijst", "Dit is geen lijst. Kies een CSV-bestand of een werkblad (.xlsx).");
        }
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding(tekst))
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(tekst), vorm)) {
            return new Tabelinvoer(rijen(parser, meesteRijen));
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            throw new Weigering(
                    "lijst", "De lijst is niet te lezen: er staat ergens een aanhalingsteken te veel of te weinig.");
        }
    }

    private static List<Rij> rijen(CSVParser parser, int meeste) {
        List<Rij> rijen = new ArrayList<>();
        for (CSVRecord regel : parser) {
            if (regel.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (rijen.size() == meeste) {
                throw teLang(meeste);
            }
            if (regel.size() > MEESTE_KOLOMMEN) {
                throw teBreed();
            }
            rijen.add(new Rij((int) parser.getCurrentLineNumber(), List.of(regel.values())));
        }
        return rijen;
    }

    static Weigering teLang(int meeste) {
        return new Weigering("lijst", "De lijst heeft meer dan %d regels. Splits de lijst.".formatted(meeste));
    }

    static Weigering teBreed() {
        return new Weigering(
                "lijst",
                "De lijst heeft meer dan %d kolommen. Houd alleen de kolommen over die nodig zijn."
                        .formatted(MEESTE_KOLOMMEN));
    }

    /** The sign that stands most often in the first line. */
    private static char scheiding(String tekst) {
        String eerste = tekst.lines().filter(r -> !r.isBlank()).findFirst().orElse("");
        char beste = ';';
        long meeste = 0;
        for (char kandidaat : SCHEIDINGEN) {
            long aantal = eerste.chars().filter(c -> c == kandidaat).count();
            if (aantal > meeste) {
                meeste = aantal;
                beste = kandidaat;
            }
        }
        return beste;
    }

    /** The names of the columns as the first line gives them: lower case, words joined by an underscore. */
    public List<String> kop() {
        return rijen.isEmpty()
                ? List.of()
                : rijen.getFirst().cellen().stream()
                        .map(c -> c.strip()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "_")
                                .replaceAll("^_|_$", ""))
                        .toList();
    }

    /** The lines after the first. */
    public List<Rij> zonderKop() {
        return rijen.subList(Math.min(1, rijen.size()), rijen.size());
    }
}
