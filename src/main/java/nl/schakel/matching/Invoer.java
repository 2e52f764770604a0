package nl.schakel.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.webbasis.Tabelinvoer;

/**
 * Reads identities from a CSV of any register, also of another country: columns that are missing are neutral, and a number
 * or date that cannot be read is left out of its line with a word to the user, by line number only.
 */
final class Invoer {
    /** The columns that are known, in the order of the documentation. */
    static final List<String> KOLOMMEN = List.of(
            "id",
            "persoon",
            "bsn",
            "skn",
            "voornamen",
            "voorvoegsel",
            "geslachtsnaam",
            "geboortedatum",
            "geslacht",
            "straat",
            "huisnummer",
            "postcode",
            "woonplaats");

    private static final int MEESTE = 5_000_000;
    private static final int GEMELD = 20;
    /** A line of a file, with its profile and keys, takes about this many times its own size. */
    private static final int KEER_ZO_GROOT = 30;

    private static final long GIGA = 1L << 30;

    private final PrintWriter fout;
    private final Map<String, String> namen;
    private int mis;

    /**
     * Prepares reading.
     *
     * @param namen the name in the file of each column that has another one there
     */
    Invoer(Map<String, String> namen, PrintWriter fout) {
        this.namen = namen;
        this.fout = fout;
        namen.keySet().stream().filter(k -> !KOLOMMEN.contains(k)).findFirst().ifPresent(k -> {
            throw new Weigering("De kolom %s bestaat niet. Kies uit: %s.".formatted(k, String.join(", ", KOLOMMEN)));
        });
    }

    /** One identity. @param persoon which lines are one person; empty when the file does not say */
    record Rij(String id, Optional<String> persoon, Personalia personalia) {
        @Override
        public String toString() {
            return "Rij[" + id + "]";
        }
    }

    /** Lines of which something was left out. */
    int mis() {
        return mis;
    }

    /**
     * Reads a file.
     *
     * @throws Weigering when it cannot be used, or does not fit in memory: then it says how much is needed
     */
    List<Rij> lees(Path bestand) throws IOException {
        vereisRuimte(bestand, Files.size(bestand), Runtime.getRuntime().maxMemory());
        Tabelinvoer tabel = Tabelinvoer.lees(Files.readAllBytes(bestand), MEESTE);
        Map<String, Integer> plaats = plaatsen(tabel.kop());
        List<Rij> rijen = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Tabelinvoer.Rij rij : tabel.zonderKop()) {
            UnaryOperator<String> cel = kolom -> rij.cel(plaats.getOrDefault(kolom, -1));
            String id = cel.apply("id").isEmpty() ? String.valueOf(rij.nummer()) : cel.apply("id");
            if (!ids.add(id)) {
                meld(bestand, rij.nummer(), "het id staat al op een eerdere regel; de regel telt niet");
                continue;
            }
            personalia(cel, melding -> meld(bestand, rij.nummer(), melding))
                    .ifPresent(p -> rijen.add(
                            new Rij(id, Optional.of(cel.apply("persoon")).filter(w -> !w.isEmpty()), p)));
        }
        if (rijen.isEmpty()) {
            throw new Weigering("In %s staat geen bruikbare regel.".formatted(bestand.getFileName()));
        }
        return rijen;
    }

    /** Refuses before hours of work end in a program that is out of memory. */
    static void vereisRuimte(Path bestand, long bytes, long geheugen) {
        long nodig = bytes * KEER_ZO_GROOT;
        if (nodig > geheugen) {
            throw new Weigering(
                    "%s is %.1f GB. Daarvoor is ongeveer %d GB geheugen nodig, en er is %.1f GB. Deel het bestand op, of start met java -Xmx%dg."
                            .formatted(
                                    bestand.getFileName(),
                                    bytes / (double) GIGA,
                                    1 + nodig / GIGA,
                                    geheugen / (double) GIGA,
                                    1 + nodig / GIGA));
        }
        if (bytes >= 2 * GIGA) {
            throw new Weigering(
                    "%s is groter dan 2 GB. Deel het bestand op in stukken.".formatted(bestand.getFileName()));
        }
    }

    private Map<String, Integer> plaatsen(List<String> kop) {
        Map<String, Integer> plaats = new HashMap<>();
        for (String kolom : KOLOMMEN) {
            String naam = namen.getOrDefault(kolom, kolom).strip().toLowerCase(Locale.ROOT);
            int i = kop.indexOf(naam.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", ""));
            if (i >= 0) {
                plaats.put(kolom, i);
            } else if (namen.containsKey(kolom)) {
                throw new Weigering("De kolom %s staat niet in het bestand.".formatted(namen.get(kolom)));
            }
        }
        if (!plaats.containsKey("geslachtsnaam")) {
            throw new Weigering(
                    "Er is geen kolom geslachtsnaam. Noem de kolom met --kolommen geslachtsnaam=NAAM_IN_HET_BESTAND.");
        }
        return plaats;
    }

    /** Says what is wrong with a line, without its content. */
    private interface Melder {
        void meld(String melding);
    }

    private static Optional<Personalia> personalia(UnaryOperator<String> cel, Melder melder) {
        try {
            Naam naam = new Naam(cel.apply("voornamen"), cel.apply("voorvoegsel"), cel.apply("geslachtsnaam"));
            return Optional.of(new Personalia(
                    bsn(cel.apply("bsn"), melder),
                    Optional.of(cel.apply("skn")),
                    naam,
                    Optional.empty(),
                    'E',
                    geboren(cel.apply("geboortedatum"), melder),
                    Geslacht.lees(cel.apply("geslacht")),
                    new Adres(
                            cel.apply("straat"),
                            cel.apply("huisnummer"),
                            cel.apply("postcode"),
                            cel.apply("woonplaats")),
                    false,
                    List.of()));
        } catch (Weigering weigering) {
            melder.meld(weigering.veld().orElse("regel") + " is niet te gebruiken; de regel telt niet");
            return Optional.empty();
        }
    }

    private static Optional<Bsn> bsn(String invoer, Melder melder) {
        Optional<Bsn> bsn = Bsn.lees(invoer);
        if (bsn.isEmpty() && !invoer.isEmpty()) {
            melder.meld("bsn haalt de 11-proef niet; het telt niet mee");
        }
        return bsn;
    }

    private static Geboortedatum geboren(String invoer, Melder melder) {
        try {
            return Geboortedatum.lees(invoer);
        } catch (Weigering notADate) {
            melder.meld("geboortedatum is niet te lezen; hij telt niet mee");
            return Geboortedatum.ONBEKEND;
        }
    }

    private void meld(Path bestand, int regel, String melding) {
        mis++;
        if (mis <= GEMELD) {
            fout.println(bestand.getFileName() + ", regel " + regel + ": " + melding + ".");
        } else if (mis == GEMELD + 1) {
            fout.println("Meer meldingen worden niet getoond, wel geteld.");
        }
    }
}
