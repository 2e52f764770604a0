package nl.schakel.personen.vergelijking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;

/**
 * Keys by which a suspect and a known person find each other: two that share one key are compared, all others never
 * are. Each key tolerates another kind of mistake, so a pair must be wrong in several ways at once to be missed. Keys are
 * stored as eight bytes of a keyed hash: the index holds no readable identity. Safe for several threads.
 */
public final class Zoeksleutels {
    private static final int[] JAREN = {0, -1, 1, -10, 10};
    private static final int BEGINLETTERS = 3;

    private final Siphash siphash;

    /** @param sleutel of the installation; another one gives other keys for the same identity */
    public Zoeksleutels(Sleutel sleutel) {
        this.siphash = new Siphash(sleutel.voor("zoeksleutel").doFinal("siphash".getBytes(StandardCharsets.UTF_8)));
    }

    /** The keys under which a person is stored; in no order, without doubles. */
    public long[] van(Personalia p) {
        Reeks keys = new Reeks();
        p.bsn().ifPresent(bsn -> keys.begin("bsn").deel(bsn.waarde()).voeg());
        p.skn().ifPresent(skn -> keys.begin("skn").deel(skn).voeg());
        for (Naamvorm naam : Naamvorm.alle(p)) {
            keys.naamEnDatum(naam, p.geboortedatum(), true);
            keys.bothNames(naam, p.geboortedatum().jaar());
            keys.voornaamEnBegin(naam, p.geboortedatum());
        }
        return keys.klaar();
    }

    /**
     * The keys with which a suspect is looked up: those of a person, and those of the mistakes that are often made. The
     * keys of a valid BSN and of an SKN come first.
     */
    public long[] voorVraag(Signalement s) {
        Reeks keys = new Reeks();
        s.bsn().ifPresent(bsn -> keys.begin("bsn").deel(bsn.waarde()).voeg());
        if (!s.skn().isEmpty()) {
            keys.begin("skn").deel(s.skn()).voeg();
        }
        for (Naamvorm vorm : Naamvorm.gevraagd(s)) {
            keys.naamEnDatum(vorm, s.geboortedatum(), false);
            verwisseld(s.geboortedatum()).forEach(datum -> keys.naamEnDatum(vorm, datum, false));
            for (int verschil : JAREN) {
                if (s.geboortedatum().isBekend()) {
                    keys.bothNames(vorm, s.geboortedatum().jaar() + verschil);
                }
            }
            keys.bothNames(vorm, 0);
            keys.voornaamEnBegin(vorm, s.geboortedatum());
        }
        return keys.klaar();
    }

    private static List<Geboortedatum> verwisseld(Geboortedatum d) {
        boolean kan = d.isVolledig() && d.dag() <= 12 && d.dag() != d.maand();
        return kan ? List.of(new Geboortedatum(d.jaar(), d.dag(), d.maand())) : List.of();
    }

    /** Every word of a surname, and all of them as one. */
    private static Set<String> achternamen(List<String> kern) {
        if (kern.size() == 1) {
            return Set.of(kern.getFirst());
        }
        Set<String> namen = new LinkedHashSet<>(kern);
        if (kern.size() > 1) {
            namen.add(Spelling.aaneen(kern));
        }
        return namen;
    }

    private static String begin(String woord) {
        return woord.substring(0, Math.min(BEGINLETTERS, woord.length()));
    }

    /** The keys of one identity: each is a name of the kind of key and its parts, hashed as soon as it is complete. */
    private final class Reeks {
        private long[] sleutels = new long[48];
        private int aantal;
        private byte[] tekst = new byte[64];
        private int lengte;
        /** The same words come back in many keys. */
        private final Map<String, String> klanken = new HashMap<>();

        Reeks begin(String soort) {
            lengte = 0;
            return deel(soort);
        }

        Reeks deel(String deel) {
            ruimte(3 * deel.length() + 1);
            for (int i = 0; i < deel.length(); i++) {
                char c = deel.charAt(i);
                if (c >= 0x80) {
                    // only in a number that somebody mistyped
                    byte[] utf8 = deel.substring(i).getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(utf8, 0, tekst, lengte, utf8.length);
                    lengte += utf8.length;
                    break;
                }
                tekst[lengte++] = (byte) c;
            }
            tekst[lengte++] = '|';
            return this;
        }

        Reeks deel(int getal) {
            return deel(Integer.toString(getal));
        }

        private void ruimte(int meer) {
            if (lengte + meer > tekst.length) {
                tekst = Arrays.copyOf(tekst, 2 * (lengte + meer));
            }
        }

        void voeg() {
            long sleutel = siphash.hash(tekst, lengte);
            for (int i = 0; i < aantal; i++) {
                if (sleutels[i] == sleutel) {
                    return;
                }
            }
            if (aantal == sleutels.length) {
                sleutels = Arrays.copyOf(sleutels, 2 * aantal);
            }
            sleutels[aantal++] = sleutel;
        }

        long[] klaar() {
            return Arrays.copyOf(sleutels, aantal);
        }

        private String klank(String woord) {
            return klanken.computeIfAbsent(woord, Klanken::klank);
        }

        void naamEnDatum(Naamvorm naam, Geboortedatum d, boolean stored) {
            String code = d.code();
            for (String achternaam : achternamen(naam.kern())) {
                if (d.isBekend()) {
                    begin("naam-jaar").deel(klank(achternaam)).deel(d.jaar()).voeg();
                } else if (stored) {
                    namen(naam, achternaam, 0);
                }
                if (d.isVolledig()) {
                    begin("begin-datum")
                            .deel(Zoeksleutels.begin(achternaam))
                            .deel(code)
                            .voeg();
                    begin("naam-dag")
                            .deel(klank(achternaam))
                            .deel(code.substring(4))
                            .voeg();
                }
            }
            if (d.isVolledig()) {
                for (String voornaam : naam.voornamen()) {
                    begin("voornaam-datum").deel(klank(voornaam)).deel(code).voeg();
                }
                if (!naam.voornamen().isEmpty()) {
                    begin("letter-datum")
                            .deel(naam.voornamen().getFirst().substring(0, 1))
                            .deel(code)
                            .voeg();
                }
            }
        }

        void bothNames(Naamvorm naam, int jaar) {
            for (String achternaam : achternamen(naam.kern())) {
                namen(naam, achternaam, jaar);
            }
        }

        private void namen(Naamvorm naam, String achternaam, int jaar) {
            if (naam.heeftVolleVoornaam()) {
                for (String voornaam : naam.voornamen()) {
                    begin("namen")
                            .deel(klank(achternaam))
                            .deel(klank(voornaam))
                            .deel(jaar)
                            .voeg();
                }
            }
        }

        /** Finds a misspelled surname also when only the year of birth is known. */
        void voornaamEnBegin(Naamvorm naam, Geboortedatum d) {
            if (d.isBekend() && naam.heeftVolleVoornaam() && !naam.kern().isEmpty()) {
                begin("voornaam-letter-jaar")
                        .deel(klank(naam.voornamen().getFirst()))
                        .deel(naam.kern().getFirst().substring(0, 1))
                        .deel(d.jaar())
                        .voeg();
            }
        }
    }
}
