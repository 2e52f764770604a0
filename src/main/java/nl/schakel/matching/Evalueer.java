package nl.schakel.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.schakel.kern.Weigering;
import nl.schakel.matching.Register.Gevonden;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Vergelijker;
import nl.schakel.webbasis.Tabelinvoer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a register for each line of another file, and says how well that went when it is known who is who. */
@Command(
        name = "evalueer",
        description = "Zoekt elke vraag in een register en meet hoe goed dat gaat.",
        mixinStandardHelpOptions = true)
final class Evalueer implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--register", required = true, description = "CSV of xlsx met bekende personen.")
    private Path register = Path.of("");

    @Option(names = "--vragen", description = "Wie er gezocht wordt; zonder: het register tegen zichzelf.")
    private Optional<Path> vragen = Optional.empty();

    @Option(
            names = "--waarheid",
            description =
                    "CSV met de kolommen vraag en register: de paren die één persoon zijn. Zonder: de kolom persoon.")
    private Optional<Path> waarheid = Optional.empty();

    @Option(names = "--kolommen", split = ",", description = "Namen van kolommen, als geslachtsnaam=last_name.")
    private Map<String, String> kolommen = new HashMap<>();

    @Option(names = "--gewichten", description = "Bestand met gewichten; zonder: die van het programma.")
    private Optional<Path> gewichten = Optional.empty();

    @Option(names = "--uit", description = "CSV met per vraag de kandidaten: nummers, woorden en het bewijs.")
    private Optional<Path> uit = Optional.empty();

    @Option(
            names = "--per-sleutel",
            defaultValue = "2000",
            description = "Personen onder één sleutel die worden vergeleken.")
    private int perSleutel;

    @Option(names = "--gemist", defaultValue = "10", description = "Toon zoveel gemiste paren, alleen met hun id.")
    private int gemist;

    @Override
    public Integer call() throws IOException {
        Invoer invoer = new Invoer(kolommen, spec.commandLine().getErr());
        List<Invoer.Rij> bekenden = invoer.lees(register);
        List<Invoer.Rij> gezocht = vragen.isPresent() ? invoer.lees(vragen.get()) : bekenden;
        Gewichten soort =
                gewichten.isPresent() ? Gewichten.lees(Files.readString(gewichten.get())) : Gewichten.standaard();
        Waarheid paren = waarheid.isPresent()
                ? Waarheid.lees(waarheid.get())
                : Waarheid.opPersoon(bekenden, gezocht, vragen.isEmpty());
        Register bron = new Register(bekenden, perSleutel);
        Vergelijker vergelijker = new Vergelijker(soort);
        long[] duur = new long[gezocht.size()];
        Map<String, List<Gevonden>> antwoorden = new HashMap<>();
        for (int i = 0; i < gezocht.size(); i++) {
            long begin = System.nanoTime();
            antwoorden.put(gezocht.get(i).id(), bron.zoek(gezocht.get(i), vergelijker, vragen.isEmpty()));
            duur[i] = System.nanoTime() - begin;
        }
        if (uit.isPresent()) {
            schrijf(uit.get(), gezocht, antwoorden);
        }
        PrintWriter scherm = spec.commandLine().getOut();
        scherm.printf("%d personen, %d vragen, gewichten %s%n", bekenden.size(), gezocht.size(), soort.versie());
        if (paren.isBekend()) {
            new Meting(soort.mogelijk(), antwoorden, paren, gemist).toon(scherm);
        }
        snelheid(duur, scherm);
        return invoer.mis() == 0 ? 0 : Matching.ONVOLLEDIG;
    }

    private static void snelheid(long[] duur, PrintWriter scherm) {
        long totaal = Arrays.stream(duur).sum();
        Arrays.sort(duur);
        scherm.printf(
                "Per vraag, één draad: p50 %.3f ms, p95 %.3f ms, p99 %.3f ms; %.0f vragen per seconde%n",
                milli(duur, 0.5), milli(duur, 0.95), milli(duur, 0.99), duur.length / Math.max(1e-9, totaal / 1e9));
    }

    private static double milli(long[] gesorteerd, double deel) {
        return gesorteerd[(int) Math.min(gesorteerd.length - 1L, (long) (gesorteerd.length * deel))] / 1e6;
    }

    private static void schrijf(Path bestand, List<Invoer.Rij> gezocht, Map<String, List<Gevonden>> antwoorden)
            throws IOException {
        CSVFormat vorm = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader("vraag", "kandidaat", "klasse", "bewijs", "uitleg", "waarom_niet_zeker")
                .get();
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(bestand), vorm)) {
            for (Invoer.Rij vraag : gezocht) {
                for (Gevonden g : antwoorden.getOrDefault(vraag.id(), List.of())) {
                    printer.printRecord(
                            vraag.id(),
                            g.rij().id(),
                            g.vergelijking().zeker() ? "zeker" : "mogelijk",
                            g.vergelijking().bewijs(),
                            g.vergelijking().uitleg().stream()
                                    .map(u -> u.veld() + " " + u.uitkomst().label())
                                    .collect(Collectors.joining(", ")),
                            String.join(" ", g.vergelijking().waaromNietZeker()));
                }
            }
        }
    }

    /** Which pairs are one person. */
    record Waarheid(Map<String, List<String>> paren) {
        boolean isBekend() {
            return !paren.isEmpty();
        }

        List<String> van(String vraag) {
            return paren.getOrDefault(vraag, List.of());
        }

        static Waarheid opPersoon(List<Invoer.Rij> bekenden, List<Invoer.Rij> gezocht, boolean zelfde) {
            Map<String, List<String>> opPersoon = new HashMap<>();
            bekenden.forEach(r -> r.persoon()
                    .ifPresent(p ->
                            opPersoon.computeIfAbsent(p, _ -> new ArrayList<>()).add(r.id())));
            Map<String, List<String>> paren = new HashMap<>();
            for (Invoer.Rij vraag : gezocht) {
                List<String> wie =
                        vraag.persoon().map(p -> opPersoon.getOrDefault(p, List.of())).orElse(List.of()).stream()
                                .filter(id -> !zelfde || !id.equals(vraag.id()))
                                .toList();
                if (!wie.isEmpty()) {
                    paren.put(vraag.id(), wie);
                }
            }
            return new Waarheid(paren);
        }

        static Waarheid lees(Path bestand) throws IOException {
            Tabelinvoer tabel = Tabelinvoer.lees(Files.readAllBytes(bestand), 5_000_000);
            int vraag = tabel.kop().indexOf("vraag");
            int wie = tabel.kop().indexOf("register");
            if (vraag < 0 || wie < 0) {
                throw new Weigering("Het bestand met de waarheid heeft geen kolommen vraag en register.");
            }
            Map<String, List<String>> paren = new HashMap<>();
            tabel.zonderKop()
                    .forEach(r -> paren.computeIfAbsent(r.cel(vraag), _ -> new ArrayList<>())
                            .add(r.cel(wie)));
            return new Waarheid(paren);
        }
    }
}
