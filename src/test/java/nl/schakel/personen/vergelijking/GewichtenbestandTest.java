package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GewichtenbestandTest {
    private static final String GOED = Gewichten.standaard().schrijf();

    /** The file with another line and a checksum that fits, as somebody would make who has the tool. */
    private static String met(String oud, String nieuw) throws Exception {
        String tekst = GOED.substring(0, GOED.indexOf("controlegetal")).replace(oud, nieuw);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        return tekst + "controlegetal: " + HexFormat.of().formatHex(hash) + "\n";
    }

    private static List<String> fouten(String tekst) {
        try {
            Gewichten.lees(tekst);
            return List.of();
        } catch (OngeldigeGewichten refused) {
            return refused.fouten();
        }
    }

    @Test
    void what_was_written_is_read_back_also_with_the_line_ends_of_windows() throws Exception {
        assertThat(Gewichten.lees(GOED)).isEqualTo(Gewichten.standaard());
        assertThat(Gewichten.lees(GOED.replace("\n", "\r\n"))).isEqualTo(Gewichten.standaard());
        assertThat(Gewichten.lees(met("mogelijk: 8.0", "mogelijk: 9.5")).mogelijk())
                .isEqualTo(9.5);
        assertThat(Gewichten.standaard().tabel()).hasSize(7).containsKey("Achternaam");
    }

    @Test
    void every_single_changed_character_is_noticed() {
        for (int i = 0; i < GOED.length(); i++) {
            char c = GOED.charAt(i) == '7' ? '8' : '7';
            String anders = GOED.substring(0, i) + c + GOED.substring(i + 1);
            // the line end after the checksum carries nothing
            if (i < GOED.length() - 1) {
                assertThatThrownBy(() -> Gewichten.lees(anders)).isInstanceOf(OngeldigeGewichten.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mogelijk: 8.0|mogelijk: 0|groter dan nul",
                "mogelijk: 8.0|mogelijk: veel|Regel 4",
                "mogelijk: 8.0|mogelijk: NaN|Regel 4",
                "mogelijk: 8.0|mogelijk: 8 9|Regel 4",
                "achternaam: 7.0|achternaam: 1.0|lijkt op",
                "voornaam: 5.0|haarkleur: 5.0|kent Schakel niet",
                "voornaam: 5.0|achternaam: 5.0|twee keer",
                "geslacht: 0.5 0.0 0.0 -2.0|geslacht: 0.5 0.0 0.0 2.0|nooit vóór",
                "geslacht: 0.5 0.0 0.0 -2.0|geslacht: 900 0 0 -2|tussen -50 en 50",
                "geslacht: 0.5 0.0 0.0 -2.0|# geslacht|ontbreken",
                "versie: standaard-2026-11b|# versie|verantwoorden",
                "achternaam jong: -3.0|achternaam jong: -9.0|hoogstens 6",
                "achternaam jong: -3.0|achternaam Jong: -3.0|kleine letters",
                "achternaam jong: -3.0|achternaam bakker: -3.0|twee keer",
                "herkomst: Met|herkomst: <b>Met|vreemde tekens"
            })
    void what_makes_no_sense_is_told_with_its_line(String oud, String nieuw, String woorden) throws Exception {
        assertThat(fouten(met(oud, nieuw))).anyMatch(f -> f.contains(woorden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004", "schakel-gewichten 3\n", "schakel-gewichten 2"})
    void another_file_is_refused(String tekst) {
        assertThat(fouten(tekst)).isNotEmpty();
        assertThat(fouten("schakel-gewichten 2\n" + "x".repeat(70_000))).anyMatch(f -> f.contains("te groot"));
    }
}
