package nl.schakel.personen.vergelijking;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;

/**
 * What each outcome says for or against two records being one person: logarithms of how much more often it is seen with
 * the same person than with two. They weigh spellings of identities, never the person. Versioned data: a file says where
 * its numbers come from and carries a checksum ({@link Gewichtenbestand}).
 *
 * @param versie name of this set, unique in an installation
 * @param herkomst where the numbers come from, for whoever must account for them
 * @param mogelijk from this sum on a pair is shown to a human
 * @param bijstellingen how common names are
 */
public record Gewichten(
        String versie,
        String herkomst,
        double mogelijk,
        Map<Kenmerk, Gewicht> perKenmerk,
        Bijstellingen bijstellingen) {
    private static final Gewichten STANDAARD = new Gewichten(
            "standaard-2026-11b",
            "Met de hand gezet op de gelabelde paren in de tests van Schakel; namen naar openbare tellingen (2007)",
            8,
            standaardWaarden(),
            Bijstellingen.standaard());

    public Gewichten {
        perKenmerk = Map.copyOf(perKenmerk);
    }

    /** Weights with the table of names of the program. */
    public Gewichten(String versie, String herkomst, double mogelijk, Map<Kenmerk, Gewicht> perKenmerk) {
        this(versie, herkomst, mogelijk, perKenmerk, Bijstellingen.standaard());
    }

    /** The weights of one field. @param zwak alike, but on little: an initial, only a year */
    public record Gewicht(double gelijk, double lijktOp, double zwak, double verschilt) {}

    /** The weights that come with the program. */
    public static Gewichten standaard() {
        return STANDAARD;
    }

    /**
     * Reads a weights file.
     *
     * @throws OngeldigeGewichten when it is damaged or makes no sense: then the old weights stay in force
     */
    public static Gewichten lees(String tekst) {
        return Gewichtenbestand.lees(tekst);
    }

    /** The text of the file, with its checksum. */
    public String schrijf() {
        return Gewichtenbestand.schrijf(this);
    }

    /** The weights by the name of the field, in the order of the screen, to show or compare two versions. */
    public Map<String, Gewicht> tabel() {
        Map<String, Gewicht> tabel = new LinkedHashMap<>();
        for (Kenmerk kenmerk : Kenmerk.values()) {
            tabel.put(kenmerk.label(), van(kenmerk));
        }
        return tabel;
    }

    Gewicht van(Kenmerk kenmerk) {
        Gewicht gewicht = perKenmerk.get(kenmerk);
        if (gewicht == null) {
            throw new IllegalStateException("no weights for " + kenmerk);
        }
        return gewicht;
    }

    /** Thousandths: whole numbers add up to the same in any order and on any machine. */
    static int duizendsten(double gewicht) {
        return (int) Math.round(gewicht * Bijstellingen.DUIZEND);
    }

    private static Map<Kenmerk, Gewicht> standaardWaarden() {
        Map<Kenmerk, Gewicht> waarden = new EnumMap<>(Kenmerk.class);
        waarden.put(Kenmerk.ACHTERNAAM, new Gewicht(7, 4.5, 2.75, -7.5));
        waarden.put(Kenmerk.VOORNAAM, new Gewicht(5, 3.5, 2.25, -5));
        waarden.put(Kenmerk.GEBOORTEDATUM, new Gewicht(9, 5, 3.25, -8));
        waarden.put(Kenmerk.BSN, new Gewicht(20, 8, 4.5, -5));
        waarden.put(Kenmerk.SKN, new Gewicht(20, 8, 4.5, -2));
        waarden.put(Kenmerk.GESLACHT, new Gewicht(0.5, 0, 0, -2));
        waarden.put(Kenmerk.ADRES, new Gewicht(2, 0.75, 0.5, -0.3));
        return waarden;
    }
}
