package nl.schakel.personen;

import java.util.Optional;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;

/**
 * What ZSM knows of a suspect when the check is made.
 *
 * @param bsnInvoer digits as they were given; may fail the 11-proef, and is then only a hint at a typing error
 */
public record Signalement(
        String bsnInvoer, Naam naam, Geboortedatum geboortedatum, Geslacht geslacht, String woonplaats) {

    /** The signalement of somebody whose personalia are known, to see whether the register has this person already. */
    public static Signalement van(Personalia p) {
        return new Signalement(
                p.bsn().map(Bsn::waarde).orElse(""),
                p.naam(),
                p.geboortedatum(),
                p.geslacht(),
                p.adres().woonplaats());
    }

    /** The number when it passes the 11-proef. */
    public Optional<Bsn> bsn() {
        return Bsn.lees(bsnInvoer);
    }

    /** Enough to check with: a valid number, or a surname with at least the year of birth. */
    public boolean isTeControleren() {
        return bsn().isPresent() || (!naam.geslachtsnaam().isEmpty() && geboortedatum.isBekend());
    }

    @Override
    public String toString() {
        return "Signalement[afgeschermd]";
    }
}
