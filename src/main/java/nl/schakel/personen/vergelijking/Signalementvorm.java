package nl.schakel.personen.vergelijking;

import nl.schakel.kern.Bsn;
import nl.schakel.personen.Signalement;

/** One spelling of a signalement, so that a decision about it is found again when the same suspect is typed otherwise. */
public final class Signalementvorm {
    private Signalementvorm() {}

    /**
     * The normalised text, made to be hashed: with a valid number that alone; otherwise how the names sound with the
     * birth date. Initials and a whole first name are different suspects.
     */
    public static String genormaliseerd(Signalement s) {
        if (s.bsn().isPresent()) {
            return "bsn|" + Bsn.cijfers(s.bsnInvoer());
        }
        Naamvorm naam = Naamvorm.van(s.naam());
        String achternaam = Klanken.klank(Spelling.aaneen(naam.kern()));
        String voornaam = naam.voornamen().isEmpty() ? "" : naam.voornamen().getFirst();
        String klank = voornaam.length() == 1 ? voornaam : Klanken.klank(voornaam);
        return String.join("|", "naam", achternaam, klank, s.geboortedatum().code());
    }
}
