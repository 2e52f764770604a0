package nl.schakel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.vergelijking.Gewichten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool on files as people have them, with its exit codes; it says nothing of a person but ids. */
class MatchingTest {
    private static final String[] ACHTER = {"Bakker", "Visser", "Kaya", "Jansen", "Nowak", "Öztürk", "Mulder", "Bos"};
    private static final String[] VOOR = {"Jan", "Aylin", "Piet", "Fatma", "Kees", "Sanne", "Omar", "Lotte"};

    private static final String[] PLAATS = {"Aland", "Beekstad", "Domstad", "Esdorp"};

    @TempDir
    Path map;

    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();
    private Path register = Path.of("");

    @BeforeEach
    void bestanden() {
        register = map.resolve("register.csv");
    }

    private int doe(String... args) {
        return Matching.lijn(new PrintWriter(uit, true), new PrintWriter(fout, true))
                .execute(args);
    }

    private Path schrijf(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst);
    }

    /** Six hundred persons of whom the first hundred stand in it twice, the second time with a slip. */
    private void maakRegister() throws IOException {
        SplittableRandom keuze = new SplittableRandom(7);
        List<String> regels = new ArrayList<>(List.of("id;persoon;voornamen;geslachtsnaam;geboortedatum;woonplaats"));
        for (int i = 0; i < 600; i++) {
            String voor = VOOR[keuze.nextInt(VOOR.length)] + (char) ('a' + i % 26);
            String achter = ACHTER[keuze.nextInt(ACHTER.length)] + (char) ('a' + i / 26 % 26) + "en";
            String geboren =
                    "%02d-%02d-%d".formatted(1 + keuze.nextInt(28), 1 + keuze.nextInt(12), 1950 + keuze.nextInt(50));
            String plaats = PLAATS[keuze.nextInt(PLAATS.length)];
            regels.add("r%d;p%d;%s;%s;%s;%s".formatted(i, i, voor, achter, geboren, plaats));
            if (i < 100) {
                String slip = i % 3 == 0 ? achter : achter + "x";
                regels.add("d%d;p%d;%s;%s;%s;%s".formatted(i, i, voor, slip, geboren, plaats));
            }
        }
        Files.write(register, regels);
    }

    @Test
    void a_register_against_itself_gives_a_table_and_names_only_ids() throws IOException {
        maakRegister();
        Path kandidaten = map.resolve("kandidaten.csv");

        int code = doe("evalueer", "--register", register.toString(), "--uit", kandidaten.toString());

        assertThat(code).isZero();
        assertThat(uit.toString()).contains("700 personen", "precisie", "bewijs >=", "een mens moet kijken", "p95");
        assertThat(uit.toString()).doesNotContain("Bakker", "Aylin");
        assertThat(Files.readAllLines(kandidaten))
                .startsWith("vraag;kandidaat;klasse;bewijs;uitleg;waarom_niet_zeker")
                .anyMatch(r -> r.startsWith("r1;d1;mogelijk;") && r.contains("Achternaam lijkt op"));
    }

    @Test
    void other_names_of_columns_another_encoding_and_bad_lines_are_no_obstacle() throws IOException {
        Path engels = map.resolve("people.csv");
        Files.writeString(
                engels,
                "rec_id,given name,last name,dob\n1,Zoë,Müller,1985-01-31\n2,Zoe,Muller,1985-01-31\n3,,,1990\n4,Bob,Ray,not a date\n",
                Charset.forName("windows-1252"));
        Path waarheid = schrijf("waarheid.csv", "vraag;register\n1;2\n2;1\n");

        int code = doe(
                "evalueer",
                "--register",
                engels.toString(),
                "--waarheid",
                waarheid.toString(),
                "--kolommen",
                "id=rec_id,voornamen=given name,geslachtsnaam=last name,geboortedatum=dob");

        assertThat(code).isEqualTo(Matching.ONVOLLEDIG);
        assertThat(fout.toString())
                .contains("people.csv, regel 4: geslachtsnaam", "regel 5: geboortedatum is niet te lezen")
                .doesNotContain("not a date");
        assertThat(uit.toString()).contains("3 personen").containsPattern("bewijs >= \\S+ +1[.,]0000 +1[.,]0000");
    }

    @Test
    void weights_are_estimated_written_with_their_origin_and_can_be_used() throws IOException {
        maakRegister();
        Path gewichten = map.resolve("gewichten.txt");
        String[] args = {
            "train",
            register.toString(),
            "--uit",
            gewichten.toString(),
            "--versie",
            "proef-1",
            "--herkomst",
            "Verzonnen register"
        };

        assertThat(doe(args)).isZero();

        Gewichten gelezen = Gewichten.lees(Files.readString(gewichten));
        assertThat(gelezen.versie()).isEqualTo("proef-1");
        assertThat(gelezen.herkomst()).contains("Verzonnen register");
        assertThat(doe("evalueer", "--register", register.toString(), "--gewichten", gewichten.toString()))
                .isZero();
        assertThat(uit.toString()).contains("gewichten proef-1");
        // what exists is never overwritten
        assertThat(doe(args)).isEqualTo(3);
    }

    @Test
    void a_register_of_two_gigabytes_is_refused_with_what_it_needs() throws IOException {
        Path groot = map.resolve("groot.csv");
        try (var bestand = new RandomAccessFile(groot.toFile(), "rw")) {
            // a hole: nothing is written to the disk
            bestand.setLength(2_200_000_000L);
        }

        assertThat(doe("evalueer", "--register", groot.toString())).isEqualTo(3);

        assertThat(fout.toString()).contains("groot.csv is 2", "GB geheugen nodig", "Deel het bestand op");
        assertThatThrownBy(() -> Invoer.vereisRuimte(groot, 2_200_000_000L, Long.MAX_VALUE))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("groter dan 2 GB");
    }

    @Test
    void wrong_use_and_files_that_cannot_be_used_have_their_own_codes() throws IOException {
        assertThat(doe("evalueer")).isEqualTo(2);
        assertThat(doe("evalueer", "--register", map.resolve("er-niet.csv").toString()))
                .isEqualTo(3);
        Path leeg = schrijf("leeg.csv", "id;voornamen\n1;Jan\n");
        assertThat(doe("evalueer", "--register", leeg.toString())).isEqualTo(3);
        assertThat(fout.toString()).contains("geen kolom geslachtsnaam");
        assertThat(doe("evalueer", "--register", leeg.toString(), "--kolommen", "leeftijd=age"))
                .isEqualTo(3);
        Path een = schrijf("een.csv", "geslachtsnaam;geboortedatum\nBos;1980\n");
        assertThat(doe(
                        "train",
                        een.toString(),
                        "--uit",
                        map.resolve("g").toString(),
                        "--versie",
                        "v",
                        "--herkomst",
                        "h"))
                .isEqualTo(Matching.ONVOLLEDIG);
        assertThat(map.resolve("g")).doesNotExist();
    }
}
