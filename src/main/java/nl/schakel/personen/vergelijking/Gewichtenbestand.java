package nl.schakel.personen.vergelijking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;
import nl.schakel.personen.vergelijking.Gewichten.Gewicht;

/**
 * The text form of {@link Gewichten}: a first line that names the format, lines {@code name: value}, and as last line the
 * SHA-256 of everything before it. A file that was cut off or edited by hand does not pass.
 */
final class Gewichtenbestand {
    private static final String KOP = "schakel-gewichten 2";
    private static final String CONTROLE = "controlegetal: ";
    private static final int LANGST = 60_000;
    private static final int LANGSTE_TEKST = 300;
    private static final int UITERSTE = 50;
    private static final int UITERSTE_NAAM = 6;

    private final List<String> fouten = new ArrayList<>();
    private final Map<Kenmerk, Gewicht> waarden = new EnumMap<>(Kenmerk.class);
    private final Map<String, Integer> achternamen = new HashMap<>();
    private final Map<String, Integer> voornamen = new HashMap<>();
    private String versie = "";
    private String herkomst = "";
    private double mogelijk;

    private Gewichtenbestand() {}

    static String schrijf(Gewichten g) {
        StringBuilder tekst = new StringBuilder(KOP).append('\n');
        tekst.append("versie: ").append(g.versie()).append('\n');
        tekst.append("herkomst: ").append(g.herkomst()).append('\n');
        tekst.append("mogelijk: ").append(g.mogelijk()).append('\n');
        tekst.append("# per gegeven: gelijk, lijkt op, lijkt op maar op weinig, verschilt\n");
        for (Kenmerk kenmerk : Kenmerk.values()) {
            Gewicht w = g.van(kenmerk);
            tekst.append(naam(kenmerk)).append(": ").append(w.gelijk()).append(' ');
            tekst.append(w.lijktOp()).append(' ').append(w.zwak()).append(' ');
            tekst.append(w.verschilt()).append('\n');
        }
        tekst.append("# hoeveel zwaarder of lichter een gelijke naam weegt; * is elke andere naam\n");
        namen(tekst, "achternaam", g.bijstellingen().achternamen());
        namen(tekst, "voornaam", g.bijstellingen().voornamen());
        return tekst + CONTROLE + controlegetal(tekst.toString()) + "\n";
    }

    private static void namen(StringBuilder tekst, String soort, Map<String, Integer> tabel) {
        new TreeMap<>(tabel)
                .forEach((naam, n) -> tekst.append(soort)
                        .append(' ')
                        .append(naam)
                        .append(": ")
                        .append(n / (double) Bijstellingen.DUIZEND)
                        .append('\n'));
    }

    static Gewichten lees(String invoer) {
        Gewichtenbestand bestand = new Gewichtenbestand();
        bestand.ontleed(invoer.replace("\r\n", "\n"));
        if (!bestand.fouten.isEmpty()) {
            throw new OngeldigeGewichten(bestand.fouten);
        }
        return new Gewichten(
                bestand.versie,
                bestand.herkomst,
                bestand.mogelijk,
                bestand.waarden,
                new Bijstellingen(bestand.achternamen, bestand.voornamen));
    }

    private void ontleed(String tekst) {
        if (tekst.length() > LANGST) {
            fouten.add("Het bestand is te groot voor gewichten. Kies het bestand dat de training heeft gemaakt.");
            return;
        }
        if (!tekst.startsWith(KOP + "\n")) {
            fouten.add("Regel 1: dit is geen gewichtenbestand van Schakel; de eerste regel moet '%s' zijn."
                    .formatted(KOP));
            return;
        }
        keurControlegetal(tekst);
        String[] regels = tekst.split("\n");
        for (int i = 1; i < regels.length; i++) {
            regel(i + 1, regels[i].strip());
        }
        keurGeheel();
    }

    private void keurControlegetal(String tekst) {
        int begin = tekst.lastIndexOf(CONTROLE);
        if (begin < 0) {
            fouten.add("Het controlegetal ontbreekt: het bestand is niet compleet. Haal het opnieuw op.");
        } else if (!controlegetal(tekst.substring(0, begin))
                .equals(tekst.substring(begin + CONTROLE.length()).strip())) {
            fouten.add("Het controlegetal klopt niet: het bestand is beschadigd of met de hand veranderd.");
        }
    }

    private void regel(int nummer, String regel) {
        if (regel.isEmpty() || regel.startsWith("#") || regel.startsWith(CONTROLE.strip())) {
            return;
        }
        int punt = regel.indexOf(':');
        String naam = punt < 0 ? regel : regel.substring(0, punt);
        String waarde = punt < 0 ? "" : regel.substring(punt + 1).strip();
        switch (naam) {
            case "versie" -> versie = tekst(nummer, waarde);
            case "herkomst" -> herkomst = tekst(nummer, waarde);
            case "mogelijk" -> mogelijk = getallen(nummer, waarde, 1)[0];
            default -> getal(nummer, naam, waarde);
        }
    }

    private void getal(int nummer, String naam, String waarde) {
        if (naam.startsWith("achternaam ")) {
            bijstelling(nummer, naam, waarde, achternamen);
        } else if (naam.startsWith("voornaam ")) {
            bijstelling(nummer, naam, waarde, voornamen);
        } else {
            gewicht(nummer, naam, waarde);
        }
    }

    private void bijstelling(int nummer, String regel, String waarde, Map<String, Integer> tabel) {
        String naam = regel.substring(regel.indexOf(' ') + 1);
        double bits = getallen(nummer, waarde, 1)[0];
        if (!naam.matches("[a-z]{1,60}|\\*") || Math.abs(bits) > UITERSTE_NAAM) {
            fouten.add(
                    "Regel %d: een naam bestaat uit kleine letters zonder accenten, en weegt hoogstens %d meer of minder."
                            .formatted(nummer, UITERSTE_NAAM));
        }
        if (tabel.put(naam, Gewichten.duizendsten(bits)) != null) {
            fouten.add("Regel %d: deze naam staat er twee keer in.".formatted(nummer));
        }
    }

    private String tekst(int nummer, String waarde) {
        if (waarde.length() > LANGSTE_TEKST || waarde.chars().anyMatch(c -> c < ' ' || c == '<')) {
            fouten.add("Regel %d: deze tekst is te lang of bevat vreemde tekens.".formatted(nummer));
        }
        return waarde;
    }

    private void gewicht(int nummer, String naam, String waarde) {
        Optional<Kenmerk> kenmerk = Arrays.stream(Kenmerk.values())
                .filter(k -> naam(k).equals(naam))
                .findFirst();
        if (kenmerk.isEmpty()) {
            fouten.add("Regel %d: een gegeven met deze naam kent Schakel niet.".formatted(nummer));
            return;
        }
        double[] g = getallen(nummer, waarde, 4);
        if (waarden.put(kenmerk.get(), new Gewicht(g[0], g[1], g[2], g[3])) != null) {
            fouten.add("Regel %d: '%s' staat er twee keer in.".formatted(nummer, naam));
        }
        boolean oplopend = g[0] >= g[1] && g[1] >= g[2] && g[2] >= 0 && g[3] <= 0;
        if (!oplopend) {
            fouten.add(
                    "Regel %d: gelijk moet zwaarder wegen dan lijkt op, en verschilt mag nooit vóór overeenkomst pleiten."
                            .formatted(nummer));
        }
    }

    private double[] getallen(int nummer, String waarde, int aantal) {
        double[] getallen = new double[aantal];
        String[] delen = waarde.split(" +");
        try {
            for (int i = 0; i < aantal && delen.length == aantal; i++) {
                getallen[i] = Double.parseDouble(delen[i]);
            }
        } catch (NumberFormatException notANumber) {
            delen = new String[0];
        }
        boolean goed = delen.length == aantal
                && Arrays.stream(getallen).allMatch(g -> Double.isFinite(g) && Math.abs(g) <= UITERSTE);
        if (!goed) {
            fouten.add("Regel %d: hier horen %d getallen tussen -%d en %d te staan, met een punt."
                    .formatted(nummer, aantal, UITERSTE, UITERSTE));
            return new double[aantal];
        }
        return getallen;
    }

    private void keurGeheel() {
        if (versie.isEmpty() || herkomst.isEmpty()) {
            fouten.add("De versie of de herkomst ontbreekt: zonder die twee kan niemand de gewichten verantwoorden.");
        }
        if (mogelijk <= 0) {
            fouten.add("De drempel 'mogelijk' ontbreekt of is niet groter dan nul.");
        }
        for (Kenmerk kenmerk : Kenmerk.values()) {
            if (!waarden.containsKey(kenmerk)) {
                fouten.add("De gewichten van '%s' ontbreken.".formatted(naam(kenmerk)));
            }
        }
    }

    private static String naam(Kenmerk kenmerk) {
        return kenmerk.name().toLowerCase(Locale.ROOT);
    }

    private static String controlegetal(String tekst) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
