package nl.schakel.personen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Weigering;

/**
 * What ZSM knows of a suspect when the check is made.
 *
 * @param bsnInvoer digits as they were given; may fail the 11-proef, and is then only a hint at a typing error
 * @param skn strafrechtsketennummer; empty when it is not known
 * @param aliassen other names the suspect gave or is known by, at most 40
 * @param nomenNescio nobody knows the name yet: there is nothing to compare with
 */
public record Signalement(
        String bsnInvoer,
        String skn,
        Naam naam,
        List<Naam> aliassen,
        Geboortedatum geboortedatum,
        Geslacht geslacht,
        Adres adres,
        boolean nomenNescio) {

    private static final int MEESTE_ALIASSEN = 40;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public Signalement {
        aliassen = List.copyOf(aliassen);
        skn = skn.strip();
        if (!skn.matches("[0-9A-Za-z]{0,20}")) {
            throw new Weigering("skn", "Een strafrechtsketennummer bestaat uit ten hoogste 20 cijfers en letters.");
        }
        if (aliassen.size() > MEESTE_ALIASSEN) {
            throw new Weigering(
                    "aliassen", "Er passen ten hoogste 40 andere namen bij een verdachte. Laat er enkele weg.");
        }
    }

    /** A suspect without SKN, other names or street. */
    public Signalement(String bsnInvoer, Naam naam, Geboortedatum geboortedatum, Geslacht geslacht, String woonplaats) {
        this(bsnInvoer, "", naam, List.of(), geboortedatum, geslacht, new Adres("", "", "", woonplaats), false);
    }

    /** The signalement of somebody whose personalia are known, to see whether the register has this person already. */
    public static Signalement van(Personalia p) {
        return new Signalement(
                p.bsn().map(Bsn::waarde).orElse(""),
                p.naam(),
                p.geboortedatum(),
                p.geslacht(),
                p.adres().woonplaats());
    }

    public String woonplaats() {
        return adres.woonplaats();
    }

    /** The number when it passes the 11-proef. */
    public Optional<Bsn> bsn() {
        return Bsn.lees(bsnInvoer);
    }

    /** Enough to check with: a valid number, or a surname in letters that can be compared with the year of birth. */
    public boolean isTeControleren() {
        return bsn().isPresent() || !skn.isEmpty() || (heeftNaam() && geboortedatum.isBekend());
    }

    private boolean heeftNaam() {
        return !nomenNescio
                && (LETTER.matcher(naam.geslachtsnaam()).find()
                        || aliassen.stream()
                                .anyMatch(a -> LETTER.matcher(a.geslachtsnaam()).find()));
    }

    @Override
    public String toString() {
        return "Signalement[afgeschermd]";
    }
}
