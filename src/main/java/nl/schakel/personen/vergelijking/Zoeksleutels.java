package nl.schakel.personen.vergelijking;

import java.nio.charset.StandardCharsets;
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
 * stored as eight bytes of a keyed hash: the index holds no readable identity.
 */
public final class Zoeksleutels {
    private static final int[] JAREN = {0, -1, 1, -10, 10};
    private static final int BEGINLETTERS = 3;

    private final Siphash siphash;
    private final Set<Long> sleutels = new LinkedHashSet<>();
    /** The same words come back in many keys. */
    private final Map<String, String> klanken = new HashMap<>();

    private Zoeksleutels(Sleutel sleutel) {
        byte[] eigen = sleutel.voor("zoeksleutel").doFinal("siphash".getBytes(StandardCharsets.UTF_8));
        this.siphash = new Siphash(eigen);
    }

    /** The keys under which a person is stored; in no order, without doubles. */
    public static long[] van(Personalia p, Sleutel sleutel) {
        Zoeksleutels keys = new Zoeksleutels(sleutel);
        p.bsn().ifPresent(bsn -> keys.voeg("bsn", bsn.waarde()));
        p.skn().ifPresent(skn -> keys.voeg("skn", skn));
        for (Naamvorm naam : Naamvorm.alle(p)) {
            keys.naamEnDatum(naam, p.geboortedatum(), true);
            keys.bothNames(naam, p.geboortedatum().jaar());
            keys.voornaamEnBegin(naam, p.geboortedatum());
        }
        return keys.klaar();
    }

    /** The keys with which a suspect is looked up: those of a person, and those of the mistakes that are often made. */
    public static long[] voorVraag(Signalement s, Sleutel sleutel) {
        Zoeksleutels keys = new Zoeksleutels(sleutel);
        s.bsn().ifPresent(bsn -> keys.voeg("bsn", bsn.waarde()));
        if (!s.skn().isEmpty()) {
            keys.voeg("skn", s.skn());
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

    private void naamEnDatum(Naamvorm naam, Geboortedatum d, boolean stored) {
        for (String achternaam : namen(naam.kern())) {
            if (d.isBekend()) {
                voeg("naam-jaar", klank(achternaam), d.jaar());
            } else if (stored) {
                voornaamOfNiets(naam).forEach(v -> voeg("namen", klank(achternaam), v, 0));
            }
            if (d.isVolledig()) {
                voeg("begin-datum", begin(achternaam), d.code());
                voeg("naam-dag", klank(achternaam), d.code().substring(4));
            }
        }
        if (d.isVolledig()) {
            for (String voornaam : naam.voornamen()) {
                voeg("voornaam-datum", klank(voornaam), d.code());
            }
            if (!naam.voornamen().isEmpty()) {
                voeg("letter-datum", naam.voornamen().getFirst().substring(0, 1), d.code());
            }
        }
    }

    private void bothNames(Naamvorm naam, int jaar) {
        for (String achternaam : namen(naam.kern())) {
            voornaamOfNiets(naam).forEach(v -> voeg("namen", klank(achternaam), v, jaar));
        }
    }

    /** Finds a misspelled surname also when only the year of birth is known. */
    private void voornaamEnBegin(Naamvorm naam, Geboortedatum d) {
        if (d.isBekend() && naam.heeftVolleVoornaam() && !naam.kern().isEmpty()) {
            String letters = naam.kern().getFirst().substring(0, 1);
            voeg("voornaam-letter-jaar", klank(naam.voornamen().getFirst()), letters, d.jaar());
        }
    }

    private List<String> voornaamOfNiets(Naamvorm naam) {
        return naam.heeftVolleVoornaam()
                ? naam.voornamen().stream().map(this::klank).toList()
                : List.of();
    }

    /** Every word of a surname, and all of them as one. */
    private static Set<String> namen(List<String> kern) {
        Set<String> namen = new LinkedHashSet<>(kern);
        if (kern.size() > 1) {
            namen.add(Spelling.aaneen(kern));
        }
        return namen;
    }

    private static String begin(String woord) {
        return woord.substring(0, Math.min(BEGINLETTERS, woord.length()));
    }

    private String klank(String woord) {
        return klanken.computeIfAbsent(woord, Spelling::klank);
    }

    private void voeg(Object... delen) {
        StringBuilder tekst = new StringBuilder();
        for (Object deel : delen) {
            tekst.append(deel).append('|');
        }
        sleutels.add(siphash.hash(tekst.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private long[] klaar() {
        return sleutels.stream().mapToLong(Long::longValue).toArray();
    }
}
