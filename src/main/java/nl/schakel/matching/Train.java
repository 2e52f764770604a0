package nl.schakel.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import nl.schakel.personen.vergelijking.Gewichten;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Schatting;
import nl.schakel.personen.vergelijking.Vergelijker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Estimates weights from a register of which nobody said who is who, and writes them with their origin. */
@Command(
        name = "train",
        description = "Schat gewichten uit een register (EM) en schrijft ze met hun herkomst.",
        mixinStandardHelpOptions = true)
final class Train implements Callable<Integer> {
    private static final int BLOK = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REGISTER", description = "CSV of xlsx met personen.")
    private Path register = Path.of("");

    @Option(
            names = "--uit",
            required = true,
            description = "Waar de gewichten komen; bestaat het al, dan gaat het niet door.")
    private Path uit = Path.of("");

    @Option(names = "--versie", required = true, description = "Naam van deze gewichten, uniek in de installatie.")
    private String versie = "";

    @Option(names = "--herkomst", required = true, description = "Uit welk register, door wie, wanneer.")
    private String herkomst = "";

    @Option(
            names = "--kolommen",
            split = ",",
            description = "Namen van kolommen in het bestand, als geslachtsnaam=last_name,voornamen=first_name.")
    private Map<String, String> kolommen = new HashMap<>();

    @Option(
            names = "--personen",
            description = "Hoeveel personen er in gebruik zullen zijn; zonder: die van het bestand.")
    private long personen;

    @Option(
            names = "--aandeel-bekend",
            defaultValue = "0.1",
            description = "Deel van de verdachten dat bekend zal zijn.")
    private double aandeelBekend;

    @Option(names = "--ronden", defaultValue = "200", description = "Ten hoogste zoveel ronden.")
    private int ronden;

    @Option(
            names = "--zaad",
            defaultValue = "1",
            description = "Zaad van de trekking; hetzelfde zaad geeft hetzelfde bestand.")
    private long zaad;

    @Option(names = "--paren", defaultValue = "2000000", description = "Ten hoogste zoveel paren van elke soort.")
    private long paren;

    @Override
    public Integer call() throws IOException {
        Invoer invoer = new Invoer(kolommen, spec.commandLine().getErr());
        List<Invoer.Rij> rijen = invoer.lees(register);
        Register bron = new Register(rijen, BLOK);
        Schatting.Resultaat resultaat = schat(rijen, bron);
        if (!resultaat.geconvergeerd()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "De schatting kwam niet tot rust of scheidt niemand. Er is niets geschreven; neem een groter register.");
            return Matching.ONVOLLEDIG;
        }
        Files.writeString(uit, resultaat.gewichten().schrijf(), StandardOpenOption.CREATE_NEW);
        spec.commandLine()
                .getOut()
                .printf(
                        "%d personen, %d paren, %d ronden; naar schatting is %.2f %% van de paren één persoon.%nGeschreven: %s%n",
                        rijen.size(), resultaat.paren(), resultaat.ronden(), 100 * resultaat.aandeelGelijk(), uit);
        return invoer.mis() == 0 ? 0 : Matching.ONVOLLEDIG;
    }

    private Schatting.Resultaat schat(List<Invoer.Rij> rijen, Register bron) {
        Schatting schatting = new Schatting();
        Vergelijker vergelijker = new Vergelijker(Gewichten.standaard());
        List<Profiel> profielen = bron.profielen();
        profielen.forEach(schatting::persoon);
        long kandidaten = 0;
        for (int i = 0; i < rijen.size() && kandidaten < paren; i++) {
            for (int ander : bron.blok(rijen.get(i).personalia())) {
                if (ander > i) {
                    schatting.kandidaat(vergelijker.patroon(profielen.get(i), profielen.get(ander)));
                    kandidaten++;
                }
            }
        }
        SplittableRandom keuze = new SplittableRandom(zaad);
        long trekken = Math.min(paren, Math.max(10_000L, 10L * rijen.size()));
        for (long n = 0; n < trekken && rijen.size() > 1; n++) {
            int een = keuze.nextInt(rijen.size());
            int ander = keuze.nextInt(rijen.size() - 1);
            schatting.willekeurig(
                    vergelijker.patroon(profielen.get(een), profielen.get(ander < een ? ander : ander + 1)));
        }
        long omvang = personen > 0 ? personen : rijen.size();
        return schatting.schat(new Schatting.Opdracht(versie, herkomst, omvang, aandeelBekend, ronden));
    }
}
