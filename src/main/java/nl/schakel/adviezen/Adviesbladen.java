package nl.schakel.adviezen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Stand.Gepubliceerd;
import nl.schakel.adviezen.Stand.Goedkeuring;
import nl.schakel.adviezen.Stand.Vervangen;
import nl.schakel.casussen.CasusId;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Component;

/** Makes advices ready to be read: codes in words, age by the limit of the house. */
@Component
class Adviesbladen {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Werkafspraken werkafspraken;
    private final Codelijsten codelijsten;
    private final Clock clock;

    Adviesbladen(Werkafspraken werkafspraken, Codelijsten codelijsten, Clock clock) {
        this.werkafspraken = werkafspraken;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(clock.instant(), NEDERLAND);
    }

    List<Adviesblad> bladen(List<Advies> adviezen) {
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                adviezen.stream().map(Advies::veiligheidshuis).distinct().toList());
        return adviezen.stream()
                .map(a -> blad(a, Objects.requireNonNull(huizen.get(a.veiligheidshuis()))))
                .toList();
    }

    Map<CasusId, AdviesKop> koppen(List<Advies> geldend) {
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                geldend.stream().map(Advies::veiligheidshuis).distinct().toList());
        return geldend.stream()
                .collect(Collectors.toMap(
                        Advies::casus, a -> kop(a, Objects.requireNonNull(huizen.get(a.veiligheidshuis())))));
    }

    Adviesblad blad(Advies a) {
        return blad(a, werkafspraken.veiligheidshuis(a.veiligheidshuis()));
    }

    private Adviesblad blad(Advies a, Veiligheidshuis huis) {
        Optional<Instant> op = a.stand().uitgebracht().map(Goedkeuring::uitgebrachtOp);
        boolean geldend = a.stand() instanceof Gepubliceerd;
        return new Adviesblad(
                a.id(),
                a.casus(),
                a.persoon(),
                a.veiligheidshuis(),
                huis.naam(),
                nummer(a.stand()),
                a.stand(),
                a.inhoud(),
                omschrijving(a.inhoud().voorkeur()),
                omschrijving(a.inhoud().terugval()),
                a.auteurNaam(),
                a.stand().uitgebracht().map(Goedkeuring::naam),
                op,
                op.map(moment -> Versheid.geldigTot(moment, huis.versheidMaanden())),
                op.filter(_ -> geldend).map(moment -> Versheid.op(vandaag(), moment, huis.versheidMaanden())),
                a.versie());
    }

    private AdviesKop kop(Advies a, Veiligheidshuis huis) {
        Instant op = a.stand().uitgebracht().map(Goedkeuring::uitgebrachtOp).orElseThrow();
        return new AdviesKop(
                a.id(),
                a.casus(),
                nummer(a.stand()),
                op,
                Versheid.geldigTot(op, huis.versheidMaanden()),
                Versheid.op(vandaag(), op, huis.versheidMaanden()));
    }

    private static int nummer(Stand stand) {
        return switch (stand) {
            case Gepubliceerd g -> g.nummer();
            case Vervangen v -> v.nummer();
            case Stand.Concept c -> 0;
            case Stand.Aangeboden a -> 0;
        };
    }

    private String omschrijving(Voorstel voorstel) {
        return voorstel.code().isEmpty()
                ? ""
                : codelijsten
                        .vind(Lijst.BESLISSING, voorstel.code())
                        .map(Code::label)
                        .orElse(voorstel.code());
    }

    /** The decisions that may be chosen today. */
    List<Code> beslissingen() {
        return codelijsten.geldig(Lijst.BESLISSING, vandaag());
    }

    Kwaliteitstoets toets(Adviesinvoer invoer, boolean huiselijkGeweld) {
        List<String> codes = beslissingen().stream().map(Code::code).toList();
        return Kwaliteitstoets.van(
                invoer, huiselijkGeweld, vandaag(), (code, magLeeg) -> code.isEmpty() ? magLeeg : codes.contains(code));
    }
}
