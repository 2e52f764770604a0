package nl.schakel.matching;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.schakel.kern.Weigering;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code matching evalueer} and {@code matching train}. Exit codes: 0 done; 1 done, but some lines were left out or the
 * estimate did not come to rest; 2 wrong options; 3 a file cannot be used.
 */
@Command(
        name = "matching",
        description = "Meet en stelt de vergelijking van identiteiten in, met dezelfde code als Schakel.",
        mixinStandardHelpOptions = true,
        version = "Schakel matching 1",
        subcommands = {Evalueer.class, Train.class})
public final class Matching {
    /** Done, but not with everything. */
    static final int ONVOLLEDIG = 1;

    private static final int ONBRUIKBAAR = 3;

    /** Runs the tool. @return the exit code */
    public static int doe(String... args) {
        return lijn(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    static CommandLine lijn(PrintWriter uit, PrintWriter fout) {
        return new CommandLine(new Matching())
                .setOut(uit)
                .setErr(fout)
                .setExecutionExceptionHandler((fault, lijn, _) -> {
                    lijn.getErr().println(boodschap(fault));
                    return ONBRUIKBAAR;
                });
    }

    private static String boodschap(Exception fault) {
        return fault instanceof Weigering weigering
                ? weigering.boodschap()
                : "Een bestand is niet te lezen of te schrijven: " + fault.getMessage();
    }
}
