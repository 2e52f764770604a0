package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import org.junit.jupiter.api.Test;

/** The hand-made pairs of {@code matching/regressie.csv}: class, and why it is not certain. All wrong ones are told at once. */
class RegressieTest {
    private static final Zoeksleutels SLEUTELS = new Zoeksleutels(new Sleutel(new byte[32]));
    private static final Vergelijker VERGELIJKER = new Vergelijker(Gewichten.standaard());

    private static List<String[]> paren() throws IOException {
        try (BufferedReader bron = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegressieTest.class.getResourceAsStream("/matching/regressie.csv")),
                StandardCharsets.UTF_8))) {
            return bron.lines()
                    .filter(r -> !r.startsWith("#"))
                    .skip(1)
                    .map(r -> r.split(";", -1))
                    .toList();
        }
    }

    private static Naam naam(String tekst) {
        String[] d = tekst.split("/", -1);
        return new Naam(d[0], d[1], d[2]);
    }

    private static Map<String, String> extra(String tekst) {
        Map<String, String> extra = new HashMap<>();
        for (String deel : tekst.isEmpty() ? new String[0] : tekst.split(" ")) {
            extra.put(deel.substring(0, deel.indexOf('=')), deel.substring(deel.indexOf('=') + 1));
        }
        return extra;
    }

    private static Adres adres(Map<String, String> extra, String wie) {
        String[] d = extra.getOrDefault(wie + "adres", "-").split("-", -1);
        return d[0].isEmpty() ? Adres.LEEG : new Adres("", d[1], d[0], "Domstad");
    }

    private static Geslacht geslacht(Map<String, String> extra, String wie) {
        return Geslacht.valueOf(extra.getOrDefault(wie + "sex", "ONBEKEND"));
    }

    private static List<Naam> aliassen(Map<String, String> extra, String wie) {
        return Optional.ofNullable(extra.get(wie + "alias")).map(RegressieTest::naam).stream()
                .toList();
    }

    private static Signalement vraag(String[] rij, Map<String, String> extra) {
        return new Signalement(
                extra.getOrDefault("q.bsn", ""),
                extra.getOrDefault("q.skn", ""),
                naam(rij[0]),
                aliassen(extra, "q."),
                Geboortedatum.lees(rij[1]),
                geslacht(extra, "q."),
                adres(extra, "q."),
                false);
    }

    private static Personalia bekend(String[] rij, Map<String, String> extra) {
        return new Personalia(
                Optional.ofNullable(extra.get("k.bsn")).map(Bsn::new),
                Optional.ofNullable(extra.get("k.skn")),
                naam(rij[2]),
                Optional.ofNullable(extra.get("k.partner")).map(RegressieTest::naam),
                'E',
                Geboortedatum.lees(rij[3]),
                geslacht(extra, "k."),
                adres(extra, "k."),
                false,
                aliassen(extra, "k."));
    }

    /** Empty when it is as it should be. @param deel 0: with search keys as in the product */
    private static String oordeel(String[] rij) {
        Map<String, String> extra = extra(rij[4]);
        Signalement vraag = vraag(rij, extra);
        Personalia bekend = bekend(rij, extra);
        Optional<Vergelijking> v = VERGELIJKER.vergelijk(Profiel.van(vraag), Profiel.van(bekend));
        String klasse = v.map(x -> x.zeker() ? "ZEKER" : "MOGELIJK").orElse("GEEN");
        String waarom = v.map(x -> String.join(" ", x.waaromNietZeker())).orElse("");
        long[] sleutels = SLEUTELS.van(bekend);
        boolean ontmoet = Arrays.stream(SLEUTELS.voorVraag(vraag))
                .anyMatch(k -> Arrays.stream(sleutels).anyMatch(s -> s == k));
        if (!klasse.equals(rij[5]) || !waarom.contains(rij[6])) {
            return "%s expected %s (%s) but was %s %s (%s)"
                    .formatted(
                            String.join(";", rij),
                            rij[5],
                            rij[6],
                            klasse,
                            v.map(x -> String.valueOf(x.bewijs())).orElse(""),
                            waarom);
        }
        return ontmoet || klasse.equals("GEEN") ? "" : String.join(";", rij) + " share no search key";
    }

    @Test
    void every_pair_gets_its_class_and_its_reason() throws IOException {
        List<String[]> paren = paren();
        assertThat(paren).hasSizeGreaterThanOrEqualTo(300);
        List<String> fouten = new ArrayList<>();
        for (String[] rij : paren) {
            assertThat(rij).as(String.join(";", rij)).hasSize(7);
            String fout = oordeel(rij);
            if (!fout.isEmpty()) {
                fouten.add(fout);
            }
        }
        assertThat(fouten).as("%d of %d", fouten.size(), paren.size()).isEmpty();
    }
}
