package nl.schakel.adviezen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Weigering;

/**
 * The quality gate: what officers need before they follow an advice (Handreiking, annex 1, koppelvlak 1, kwaliteitseisen).
 * Every point says whether it is met, why it matters, and gives an example.
 *
 * @param punten all points in the order of the form
 */
public record Kwaliteitstoets(List<Punt> punten) {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int KORTSTE_ZIN = 15;

    /**
     * One point.
     *
     * @param veld field of the form where it is mended
     * @param voldoet whether it is met
     * @param blokkeert whether it must be met before publishing; otherwise it is a warning
     */
    public record Punt(String naam, String veld, boolean voldoet, boolean blokkeert, String waarom, String voorbeeld) {}

    /**
     * Judges what was filled in.
     *
     * @param huiselijkGeweld whether the casus is about domestic violence
     * @param isGeldigeCode whether a decision is on the list; second argument: as a fallback, which may be empty
     */
    static Kwaliteitstoets van(
            Adviesinvoer in, boolean huiselijkGeweld, LocalDate vandaag, BiPredicate<String, Boolean> isGeldigeCode) {
        List<Punt> punten = new ArrayList<>();
        punten.add(eis(
                "Concrete beslissing in juridische taal",
                "voorkeurCode",
                isGeldigeCode.test(in.voorkeur().code(), false),
                "De officier kan alleen een beslissing overnemen die wettelijk bestaat.",
                "DAG-PR met een meldplicht als bijzondere voorwaarde"));
        punten.add(eis(
                "Terugval is een bestaande beslissing, of leeg",
                "terugvalCode",
                isGeldigeCode.test(in.terugval().code(), true),
                "Zo weet de officier wat te doen als de eerste keus niet kan.",
                "OMS als dagvaarden niet haalbaar is"));
        punten.add(eis(
                "Doel van de interventie",
                "doel",
                zin(in.doel()),
                "De officier moet zien wat de beslissing moet bereiken.",
                "Stoppen van het geweld en starten van behandeling bij de forensische polikliniek"));
        punten.add(eis(
                "Context: impact op gezin en omgeving",
                "context",
                zin(in.context()),
                "Zonder context kan een beslissing het plan doorkruisen.",
                "De partner verblijft met twee kinderen in de opvang; contactverbod loopt tot juni"));
        if (huiselijkGeweld) {
            punten.add(eis(
                    "Eerdere incidenten huiselijk geweld",
                    "incidenten",
                    incidentenKloppen(in),
                    "De geschiedenis bepaalt hoe ernstig dit incident is.",
                    "00-03-2025, mishandeling partner, tijdelijk huisverbod"));
        }
        punten.add(eis(
                "Bron: casusoverleg van het laatste jaar",
                "bronDatum",
                recent(in.bron().datum(), vandaag) && !in.bron().aanwezigen().isEmpty(),
                "Een advies rust op een overleg dat nog telt.",
                "12-10-2026; politie, reclassering, gemeente"));
        punten.add(eis(
                "Contact bij vragen",
                "contactNaam",
                !in.contact().naam().isEmpty() && !in.contact().telefoon().isEmpty(),
                "ZSM beslist in uren: bellen moet kunnen.",
                "P. de Wit, 030-0000010"));
        punten.add(eis(
                "Kort en bondig",
                "context",
                kort(in),
                "Een officier heeft twee minuten.",
                "Houd u aan het aantal tekens per veld"));
        punten.add(new Punt(
                "Geen feiten over derden",
                "overDerden",
                !in.overDerden(),
                false,
                "Een advies in het dossier kan door de verdediging worden gelezen.",
                "Schrijf 'een gezinslid' in plaats van een naam"));
        return new Kwaliteitstoets(List.copyOf(punten));
    }

    private static Punt eis(String naam, String veld, boolean voldoet, String waarom, String voorbeeld) {
        return new Punt(naam, veld, voldoet, true, waarom, voorbeeld);
    }

    private static boolean zin(String tekst) {
        return tekst.length() >= KORTSTE_ZIN && tekst.contains(" ");
    }

    private static boolean kort(Adviesinvoer in) {
        return in.doel().length() <= Adviesinvoer.MAX_DOEL
                && in.context().length() <= Adviesinvoer.MAX_CONTEXT
                && in.hulpEnToezicht().length() <= Adviesinvoer.MAX_HULP
                && in.voorkeur().voorwaarden().length() <= Adviesinvoer.MAX_VOORWAARDEN
                && in.terugval().voorwaarden().length() <= Adviesinvoer.MAX_VOORWAARDEN
                && in.incidenten().size() <= Adviesinvoer.MEESTE_INCIDENTEN
                && Stream.concat(
                                Stream.of(
                                        in.bron().aanwezigen(),
                                        in.contact().naam(),
                                        in.contact().telefoon()),
                                in.incidenten().stream().flatMap(i -> Stream.of(i.aard(), i.gevolg())))
                        .allMatch(regel -> regel.length() <= Adviesinvoer.MAX_REGEL);
    }

    private static boolean incidentenKloppen(Adviesinvoer in) {
        return !in.incidenten().isEmpty()
                && in.incidenten().stream().allMatch(i -> !i.aard().isEmpty() && isDatum(i.datum()));
    }

    /** An incident may have a date of which only a part is known, just as a birth date. */
    private static boolean isDatum(String tekst) {
        try {
            return Geboortedatum.lees(tekst).isBekend();
        } catch (Weigering notADate) {
            return false;
        }
    }

    private static boolean recent(String tekst, LocalDate vandaag) {
        return dag(tekst)
                .filter(d -> !d.isAfter(vandaag) && !d.isBefore(vandaag.minusYears(1)))
                .isPresent();
    }

    static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst, DAG));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** Whether the advice may be published. */
    public boolean isGehaald() {
        return punten.stream().allMatch(p -> p.voldoet() || !p.blokkeert());
    }

    /** How many points that block are still open. */
    public long open() {
        return punten.stream().filter(p -> !p.voldoet() && p.blokkeert()).count();
    }

    /** @throws Weigering at the field of the first point that is not met */
    void vereis() {
        punten.stream().filter(p -> !p.voldoet() && p.blokkeert()).findFirst().ifPresent(p -> {
            throw new Weigering(p.veld(), "Nog niet klaar: %s. Voorbeeld: %s.".formatted(p.naam(), p.voorbeeld()));
        });
    }
}
