package nl.schakel.adviezen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Stand.Gepubliceerd;
import nl.schakel.adviezen.Stand.Goedkeuring;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Component;

/** Makes advices ready to be read: codes in words, age by the limit of the house. */
@Component
class Adviesbladen {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String ROUTE = "ROUTERING";
    /** What a suspect does against a decision, so nothing to advise. */
    private static final String VERZET = "VERZET";

    private static final String BIJKOMEND = "BIJKOMEND";

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

    /** Words and limits that every sheet needs, read once for many. */
    private record Woorden(
            Map<VeiligheidshuisCode, Veiligheidshuis> huizen,
            Map<VeiligheidshuisCode, Integer> maanden,
            Map<String, Code> beslissingen,
            Map<String, String> incidentsoorten) {}

    private Woorden woorden(List<Advies> adviezen) {
        List<VeiligheidshuisCode> codes =
                adviezen.stream().map(Advies::veiligheidshuis).distinct().toList();
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(codes);
        Map<VeiligheidshuisCode, Integer> maanden = new HashMap<>();
        werkafspraken
                .afspraken(codes, clock.instant())
                .forEach((code, afspraken) -> maanden.put(code, afspraken.versheidMaanden()));
        Map<String, String> soorten = new HashMap<>();
        codelijsten.opCode(Lijst.INCIDENT_HG).forEach((code, c) -> soorten.put(code, c.omschrijving()));
        return new Woorden(huizen, maanden, codelijsten.opCode(Lijst.BESLISSING), Map.copyOf(soorten));
    }

    List<Adviesblad> bladen(List<Advies> adviezen) {
        if (adviezen.isEmpty()) {
            return List.of();
        }
        Woorden woorden = woorden(adviezen);
        return adviezen.stream().map(a -> blad(a, woorden)).toList();
    }

    Adviesblad blad(Advies a) {
        return bladen(List.of(a)).getFirst();
    }

    Map<CasusId, AdviesKop> koppen(List<Advies> geldend) {
        Woorden woorden = woorden(geldend);
        return geldend.stream().collect(Collectors.toMap(Advies::casus, a -> kop(a, woorden)));
    }

    private Adviesblad blad(Advies a, Woorden woorden) {
        Veiligheidshuis huis = Objects.requireNonNull(woorden.huizen().get(a.veiligheidshuis()));
        Optional<LocalDate> tot = geldigTot(a, woorden);
        boolean geldend = a.stand() instanceof Gepubliceerd;
        return new Adviesblad(
                a.id(),
                a.casus(),
                a.persoon(),
                a.veiligheidshuis(),
                huis.naam(),
                a.stand().nummer(),
                a.stand(),
                a.inhoud(),
                label(a.inhoud().voorkeur().code(), woorden),
                label(a.inhoud().terugval().code(), woorden),
                label(a.inhoud().bijzonder().afgeraden(), woorden),
                a.auteurNaam(),
                a.stand().uitgebracht().map(Goedkeuring::naam),
                a.stand().uitgebracht().map(Goedkeuring::uitgebrachtOp),
                tot,
                tot.filter(_ -> geldend).map(dag -> Versheid.op(vandaag(), dag)),
                woorden.incidentsoorten(),
                List.of(),
                a.versie());
    }

    private static Optional<LocalDate> geldigTot(Advies a, Woorden woorden) {
        int maanden = Objects.requireNonNull(woorden.maanden().get(a.veiligheidshuis()));
        return a.stand()
                .uitgebracht()
                .map(g -> Versheid.geldigTot(
                        g.uitgebrachtOp(), maanden, a.inhoud().bijzonder().eigenTot()));
    }

    private AdviesKop kop(Advies a, Woorden woorden) {
        LocalDate tot = geldigTot(a, woorden).orElseThrow();
        return new AdviesKop(
                a.id(),
                a.casus(),
                a.stand().nummer(),
                a.stand().uitgebracht().map(Goedkeuring::uitgebrachtOp).orElseThrow(),
                tot,
                Versheid.op(vandaag(), tot));
    }

    private static String label(String code, Woorden woorden) {
        return Optional.ofNullable(woorden.beslissingen().get(code))
                .map(Code::label)
                .orElse(code);
    }

    /** The decisions that may be advised today: for a youth casus those for youth, routes first. */
    List<Code> beslissingen(boolean jeugd) {
        List<Code> passend = codelijsten.geldig(Lijst.BESLISSING, vandaag()).stream()
                .filter(c -> c.past(jeugd) && !c.soort().equals(VERZET))
                .toList();
        return jeugd
                ? Stream.concat(
                                passend.stream().filter(c -> c.soort().equals(ROUTE)),
                                passend.stream().filter(c -> !c.soort().equals(ROUTE)))
                        .toList()
                : passend;
    }

    /** The advice as lines with a name, codes in words. */
    Map<String, String> leestekst(Adviesinvoer in) {
        Map<String, Code> beslissingen = codelijsten.opCode(Lijst.BESLISSING);
        Map<String, Code> soorten = codelijsten.opCode(Lijst.INCIDENT_HG);
        return Leestekst.van(
                in,
                code -> Optional.ofNullable(beslissingen.get(code))
                        .map(Code::label)
                        .orElse(code),
                code -> Optional.ofNullable(soorten.get(code))
                        .map(Code::omschrijving)
                        .orElse(code));
    }

    /** Codes of decisions that can be taken beside another. */
    Set<String> bijkomend() {
        return codes(codelijsten.opCode(Lijst.BESLISSING).values().stream()
                .filter(c -> c.soort().equals(BIJKOMEND)));
    }

    List<Code> geldig(Lijst lijst) {
        return codelijsten.geldig(lijst, vandaag());
    }

    int maanden(VeiligheidshuisCode huis) {
        return werkafspraken.afspraken(huis, clock.instant()).versheidMaanden();
    }

    /** A first advice: whom to call is known. */
    Adviesinvoer leeg(VeiligheidshuisCode huis, Medewerker door) {
        Adviesinvoer l = Adviesinvoer.LEEG;
        return new Adviesinvoer(
                l.voorkeur(),
                l.terugval(),
                l.doel(),
                l.context(),
                l.incidenten(),
                l.hulpEnToezicht(),
                l.bron(),
                new Contact(door.naam(), werkafspraken.veiligheidshuis(huis).telefoon()),
                l.bijzonder());
    }

    Kwaliteitstoets toets(Adviesinvoer invoer, Casusblad casus) {
        List<Code> beslissingen = beslissingen(casus.jeugd());
        return Kwaliteitstoets.van(
                invoer,
                new Toetskader(
                        casus.huiselijkGeweld(),
                        casus.jeugd(),
                        vandaag(),
                        vandaag().plusMonths(maanden(casus.veiligheidshuis())),
                        codes(beslissingen.stream()),
                        codes(beslissingen.stream().filter(c -> c.soort().equals(ROUTE))),
                        codes(geldig(Lijst.INCIDENT_HG).stream()),
                        eigenNamen(casus.personalia())));
    }

    private static Set<String> codes(Stream<Code> codes) {
        return codes.map(Code::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> eigenNamen(Personalia p) {
        return Stream.concat(Stream.of(p.naam()), p.aliassen().stream())
                .map(Naam::volledig)
                .flatMap(naam -> Arrays.stream(naam.toLowerCase(Locale.ROOT).split("[\\s,.]+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
