package nl.schakel.terugkoppelingen.waardering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.werkafspraken.Afsprakenbeheer;
import nl.schakel.werkafspraken.Veiligheidshuis;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The count of a year for the report on advices that were not followed (WGS art. 1.7 lid 4): per house whether they were
 * followed, per reason why not, and how useful they were. No personal data; a number below five is not shown.
 */
@Service
@Transactional(readOnly = true)
public class Jaarcijfers {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final long KLEINSTE = 5;
    private static final String HUIS = "Veiligheidshuis";
    private static final String REDEN = "Reden";
    private static final List<String> AANTAL = List.of("Aantal");

    private final WaarderingRepository repository;
    private final Afsprakenbeheer beheer;
    private final Codelijsten codelijsten;
    private final Clock clock;

    Jaarcijfers(WaarderingRepository repository, Afsprakenbeheer beheer, Codelijsten codelijsten, Clock clock) {
        this.repository = repository;
        this.beheer = beheer;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    /** How often something was said of the advices of a house. */
    record Telling(VeiligheidshuisCode huis, String wat, String redenCode, long aantal) {}

    /** A row of a table: a name and its numbers, ready to show. */
    public record Regel(String naam, List<String> getallen) {}

    /** A table of the report. @param eerste what the names of the rows are */
    public record Tabel(String titel, String eerste, List<String> kolommen, List<Regel> regels) {}

    /** The tables of a year. */
    public record Jaar(int jaar, Tabel opvolging, Tabel redenen, Tabel bruikbaarheid, Tabel redenenBruikbaarheid) {
        public List<Tabel> tabellen() {
            return List.of(opvolging, redenen, bruikbaarheid, redenenBruikbaarheid);
        }

        /** The same figures for a spreadsheet: one line for each number, semicolons between. */
        public String csv() {
            StringBuilder csv = new StringBuilder();
            CSVFormat vorm = CSVFormat.EXCEL
                    .builder()
                    .setDelimiter(';')
                    .setHeader("jaar", "tabel", "regel", "kolom", "aantal")
                    .get();
            try (CSVPrinter printer = new CSVPrinter(csv, vorm)) {
                for (Tabel t : tabellen()) {
                    for (Regel r : t.regels()) {
                        for (int i = 0; i < t.kolommen().size(); i++) {
                            printer.printRecord(
                                    jaar,
                                    t.titel(),
                                    r.naam(),
                                    t.kolommen().get(i),
                                    r.getallen().get(i));
                        }
                    }
                }
            } catch (IOException cannotHappenInMemory) {
                throw new UncheckedIOException(cannotHappenInMemory);
            }
            return csv.toString();
        }
    }

    /** Whether somebody may see the figures. */
    public boolean magZien(Medewerker door) {
        return !beheer.regiosVan(door).isEmpty();
    }

    /** The year in which we are. */
    public int ditJaar() {
        return LocalDate.ofInstant(clock.instant(), NEDERLAND).getYear();
    }

    /** The figures of the houses of the regios that somebody keeps. @throws NietGevonden for other people */
    public Jaar van(int jaar, Medewerker door) {
        if (!magZien(door)) {
            throw new NietGevonden();
        }
        Map<VeiligheidshuisCode, String> huizen = new LinkedHashMap<>();
        beheer.regiosVan(door).stream()
                .flatMap(regio -> beheer.huizen(regio, door).keySet().stream())
                .forEach((Veiligheidshuis h) -> huizen.put(h.code(), h.naam()));
        int geldig = Math.clamp(jaar, 2000, 2100);
        Instant van = LocalDate.of(geldig, 1, 1).atStartOfDay(NEDERLAND).toInstant();
        Instant tot = LocalDate.of(geldig + 1, 1, 1).atStartOfDay(NEDERLAND).toInstant();
        List<Telling> opvolging = repository.opvolging(huizen.keySet(), van, tot);
        List<Telling> waardering = repository.waardering(huizen.keySet(), van, tot);
        return new Jaar(
                geldig,
                new Tabel(
                        "Is het advies gevolgd?",
                        HUIS,
                        List.of("Ja", "Deels", "Nee", "Geen advies", "Later bekend"),
                        perHuis(huizen, opvolging, List.of("JA", "DEELS", "NEE", "GEEN_ADVIES", "NIET_BEKEND"))),
                new Tabel("Waarom niet of deels gevolgd", REDEN, AANTAL, perReden(opvolging, Lijst.REDEN_NIET_GEVOLGD)),
                new Tabel(
                        "Hoe bruikbaar vonden officieren het advies?",
                        HUIS,
                        List.of("Bruikbaar", "Deels", "Niet"),
                        perHuis(huizen, waardering, List.of("BRUIKBAAR", "DEELS", "NIET"))),
                new Tabel(
                        "Waarom niet of deels bruikbaar",
                        REDEN,
                        AANTAL,
                        perReden(waardering, Lijst.REDEN_BRUIKBAARHEID)));
    }

    private static List<Regel> perHuis(
            Map<VeiligheidshuisCode, String> huizen, List<Telling> tellingen, List<String> kolommen) {
        List<Regel> regels = new ArrayList<>();
        huizen.forEach((code, naam) -> regels.add(new Regel(
                naam,
                kolommen.stream()
                        .map(kolom -> toon(tellingen.stream()
                                .filter(t -> t.huis().equals(code) && t.wat().equals(kolom))
                                .mapToLong(Telling::aantal)
                                .sum()))
                        .toList())));
        return regels;
    }

    /** The reasons of all houses together, those that were given most first. */
    private List<Regel> perReden(List<Telling> tellingen, Lijst lijst) {
        Map<String, Long> aantallen = new HashMap<>();
        tellingen.stream()
                .filter(t -> !t.redenCode().isEmpty())
                .forEach(t -> aantallen.merge(t.redenCode(), t.aantal(), Long::sum));
        Map<String, Code> codes = codelijsten.opCode(lijst);
        return aantallen.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Regel(
                        Optional.ofNullable(codes.get(e.getKey()))
                                .map(Code::omschrijving)
                                .orElse(e.getKey()),
                        List.of(toon(e.getValue()))))
                .toList();
    }

    /** Small numbers could point at a person. */
    static String toon(long aantal) {
        return aantal > 0 && aantal < KLEINSTE ? "minder dan 5" : String.valueOf(aantal);
    }
}
