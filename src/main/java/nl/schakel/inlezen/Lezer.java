package nl.schakel.inlezen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Bijzonderheden;
import nl.schakel.casussen.Inleesregel;
import nl.schakel.casussen.Inlezen;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.inlezen.RegelRepository.Rauw;
import org.springframework.stereotype.Component;

/** Makes a person and an advice of the cells of a line. The same cells always give the same, today and at taking in. */
@Component
class Lezer {
    private final Inlezen inlezen;
    private final Codelijsten codelijsten;
    private final Clock clock;

    Lezer(Inlezen inlezen, Codelijsten codelijsten, Clock clock) {
        this.inlezen = inlezen;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    /** A line that can be used. */
    record Gelezen(Inleesregel persoon, Optional<Adviesinvoer> advies) {}

    /** Reads the lines of one file. */
    final class Kop {
        private final Map<String, Integer> plaats = new HashMap<>();
        private final Set<String> codes;

        private Kop(List<String> kolommen) {
            for (int i = 0; i < kolommen.size(); i++) {
                plaats.putIfAbsent(kolommen.get(i), i);
            }
            boolean adviezen = Kolommen.ADVIES.stream().anyMatch(plaats::containsKey);
            codes = adviezen
                    ? codelijsten
                            .geldig(Lijst.BESLISSING, LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))))
                            .stream()
                            .map(Code::code)
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        UnaryOperator<String> cellen(Rauw rauw) {
            return kolom -> {
                int i = plaats.getOrDefault(kolom, -1);
                return i < 0 || i >= rauw.cellen().size()
                        ? ""
                        : rauw.cellen().get(i).strip();
            };
        }

        /** Reads a line. @param fout gets what is wrong, in words */
        Optional<Gelezen> lees(Rauw rauw, StringBuilder fout) {
            UnaryOperator<String> cel = cellen(rauw);
            Optional<Adviesinvoer> advies = advies(cel, fout);
            return switch (inlezen.lees(rauw.nummer(), cel)) {
                case Inlezen.Gelezen.Goed(Inleesregel regel) ->
                    fout.isEmpty() ? Optional.of(new Gelezen(regel, advies)) : Optional.empty();
                case Inlezen.Gelezen.Fout(String melding) -> {
                    fout.insert(0, melding + " ");
                    yield Optional.empty();
                }
            };
        }

        /** The person of a line that was found right before. */
        Gelezen opnieuw(Rauw rauw) {
            return lees(rauw, new StringBuilder())
                    .orElseThrow(() -> new IllegalStateException("line " + rauw.nummer() + " was right before"));
        }

        private Optional<Adviesinvoer> advies(UnaryOperator<String> cel, StringBuilder fout) {
            if (Kolommen.ADVIES.stream().allMatch(k -> cel.apply(k).isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(new Adviesinvoer(
                    new Adviesinvoer.Voorstel(code("advies_voorkeur", cel, fout), cel.apply("advies_voorwaarden")),
                    new Adviesinvoer.Voorstel(
                            code("advies_terugval", cel, fout), cel.apply("advies_terugval_voorwaarden")),
                    cel.apply("advies_doel"),
                    cel.apply("advies_context"),
                    List.of(),
                    cel.apply("advies_hulp_en_toezicht"),
                    new Adviesinvoer.Bron(cel.apply("advies_casusoverleg"), cel.apply("advies_aanwezigen")),
                    new Adviesinvoer.Contact(cel.apply("advies_contact"), cel.apply("advies_telefoon")),
                    Bijzonderheden.LEEG));
        }

        private String code(String kolom, UnaryOperator<String> cel, StringBuilder fout) {
            String code = cel.apply(kolom);
            if (!code.isEmpty() && !codes.contains(code)) {
                fout.append(kolom)
                        .append(": Deze code staat niet in de lijst van beslissingen. Gebruik een code als DAG-PR. ");
            }
            return code;
        }
    }

    Kop kop(List<String> kolommen) {
        return new Kop(kolommen);
    }
}
