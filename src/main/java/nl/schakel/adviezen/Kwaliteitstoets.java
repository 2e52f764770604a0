package nl.schakel.adviezen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Weigering;

/**
 * The quality gate: what officers need before they follow an advice (Handreiking, annex 1, koppelvlak 1, kwaliteitseisen).
 * Every point says whether it is met, why it matters, and gives an example. The points are made by {@link Toetspunten}.
 *
 * @param punten all points in the order of the form
 */
public record Kwaliteitstoets(List<Punt> punten) {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    public Kwaliteitstoets {
        punten = List.copyOf(punten);
    }

    /**
     * One point.
     *
     * @param veld field of the form where it is mended
     * @param voldoet whether it is met
     * @param blokkeert whether it must be met before publishing; otherwise it is a warning
     */
    public record Punt(String naam, String veld, boolean voldoet, boolean blokkeert, String waarom, String voorbeeld) {
        /** Whether it stands in the way of publishing. */
        public boolean isOpen() {
            return !voldoet && blokkeert;
        }

        /** What stands at the field when it is refused. */
        public String weigering() {
            return "Nog niet klaar: %s. Voorbeeld: %s.".formatted(naam, voorbeeld);
        }
    }

    /** Judges what was filled in. */
    static Kwaliteitstoets van(Adviesinvoer in, Toetskader kader) {
        return new Kwaliteitstoets(new Toetspunten(in, kader).alle());
    }

    /** A day as people type it: 1-2-2026. */
    static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst.strip(), DAG));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** Whether the advice may be published. */
    public boolean isGehaald() {
        return punten.stream().noneMatch(Punt::isOpen);
    }

    /** How many points that block are still open. */
    public long open() {
        return punten.stream().filter(Punt::isOpen).count();
    }

    /** The points that block, in the order of the form. */
    public List<Punt> openPunten() {
        return punten.stream().filter(Punt::isOpen).toList();
    }

    /** @throws Weigering at the field of the first point that is not met */
    void vereis() {
        punten.stream().filter(Punt::isOpen).findFirst().ifPresent(p -> {
            throw new Weigering(p.veld(), p.weigering());
        });
    }
}
