package nl.schakel.personen.vergelijking;

import nl.schakel.kern.Geboortedatum;
import nl.schakel.personen.vergelijking.Bevinding.Kenmerk;
import nl.schakel.personen.vergelijking.Profielcodering.Kop;

/**
 * A glance at a stored profile that says whether comparing can give anything. It leaves out only what {@link Vergelijker}
 * would certainly reject: number, birth date and sex are weighed as they are, names and address as if they were equal. In
 * a register of millions most of those who share a key share a common name and not the birth date; reading only the first
 * bytes of those is what keeps a check short.
 */
public final class Voorfilter {
    private static final int VOOR_EERSTE_JAAR = 1849;
    private static final int JAREN = 255;
    private static final int JAARPLEK = 9;
    private static final int MAANDPLEK = 5;

    private final Profiel vraag;
    private final Weegschaal gewichten;
    /** The number of the suspect; as in {@link Kop}. */
    private final int bsn;
    /** What number, birth date and sex must weigh at least. */
    private final int nodig;

    private final boolean opDatum;
    private final int eigenCode;
    private final int hoogsteGeslacht;
    private final int anderBsn;

    Voorfilter(Profiel vraag, Weegschaal gewichten, int mogelijk, int namenHoogstens) {
        this.vraag = vraag;
        this.gewichten = gewichten;
        this.bsn = vraag.bsn().isEmpty() ? Kop.GEEN : vraag.bsnGeldig() ? Integer.parseInt(vraag.bsn()) : Kop.ONGELDIG;
        // a number that is nearly the same may outweigh a birth date that differs
        this.opDatum = vraag.skn().isEmpty() && bsn != Kop.ONGELDIG;
        this.eigenCode = code(vraag.geboortedatum());
        this.hoogsteGeslacht = gewichten.hoogstens(Kenmerk.GESLACHT);
        this.anderBsn = gewichten.van(Bevinding.verschilt(Kenmerk.BSN, ""));
        this.nodig = mogelijk - namenHoogstens - gewichten.hoogstens(Kenmerk.ADRES);
    }

    /** The birth date of a stored profile in 17 bits; 0 when there is none, or one that does not fit. */
    public static int datumcode(byte[] profiel) {
        return code(Profielcodering.kop(profiel, 0).geboortedatum());
    }

    private static int code(Geboortedatum d) {
        int jaar = d.jaar() - VOOR_EERSTE_JAAR;
        return jaar < 1 || jaar > JAREN ? 0 : (jaar << JAARPLEK) | (d.maand() << MAANDPLEK) | d.dag();
    }

    /**
     * Whether somebody with a birth date may be the suspect, when no number of the two is the same.
     *
     * @param code as {@link #datumcode} gives it
     */
    public boolean kanDatum(int code) {
        if (code == 0 || code == eigenCode || !opDatum) {
            return true;
        }
        Geboortedatum ander =
                new Geboortedatum((code >> JAARPLEK) + VOOR_EERSTE_JAAR, (code >> MAANDPLEK) & 15, code & 31);
        return gewichten.van(Datumvergelijking.vergelijk(vraag.geboortedatum(), ander)) + hoogsteGeslacht >= nodig;
    }

    /** False: the whole comparison would find too little. */
    public boolean kan(byte[] bytes, int begin) {
        Kop kop = Profielcodering.kop(bytes, begin);
        if (kop.metSkn() && !vraag.skn().isEmpty()) {
            return true;
        }
        int bewijs = 0;
        if (bsn != Kop.GEEN && kop.bsn() != Kop.GEEN) {
            if (bsn == kop.bsn() || bsn == Kop.ONGELDIG || kop.bsn() == Kop.ONGELDIG) {
                return true;
            }
            bewijs = anderBsn;
        }
        bewijs += gewichten.van(Datumvergelijking.vergelijk(vraag.geboortedatum(), kop.geboortedatum()));
        return bewijs + gewichten.van(Vergelijker.geslacht(vraag.geslacht(), kop.geslacht())) >= nodig;
    }
}
