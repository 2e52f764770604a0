package nl.schakel.personen.vergelijking;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;

/**
 * Types somebody's identity as a tired officer does.
 *
 * @param nummers per cent of the suspects of whom a number is given
 * @param zwaarte how many times the usual number of slips
 */
record Tikfouten(SplittableRandom toeval, int nummers, int zwaarte) {
    private static final String[][] ANDERS = {
        {"ij", "y"},
        {"oe", "u"},
        {"ou", "u"},
        {"ş", "sh"},
        {"ç", "ch"},
        {"sz", "sj"},
        {"cz", "tsj"},
        {"kh", "ch"},
        {"th", "t"},
        {"ö", "oe"},
        {"ü", "u"},
        {"dj", "j"},
        {"ck", "k"},
        {"v", "f"},
        {"w", "v"},
        {"c", "k"},
        {"ll", "l"},
        {"ee", "e"},
        {"aa", "a"},
        {"oo", "o"},
        {"ks", "x"},
        {"i", "ie"},
        {"z", "s"},
        {"ski", "sky"},
        {"dt", "t"}
    };

    private boolean kans(int procent) {
        return toeval.nextInt(1000) < procent * 10 * zwaarte;
    }

    Signalement tik(Personalia p) {
        Naam n = p.naam();
        if (kans(3) && p.partner().isPresent()) {
            n = new Naam(n.voornamen(), "", p.partner().get().geslachtsnaam());
        }
        String voor = n.voornamen();
        String achter = n.geslachtsnaam();
        achter = kans(6) ? slip(achter) : achter;
        achter = kans(5) ? anders(achter) : achter;
        voor = kans(5) ? slip(voor) : voor;
        voor = kans(4) ? anders(voor) : voor;
        voor = kans(5) ? new Naam(voor, "", "").voorletters() : voor;
        voor = kans(10) ? voor.split(" ")[0] : voor;
        String voorvoegsel = kans(10) ? "" : n.voorvoegsel();
        if (kans(1)) {
            String was = voor;
            voor = achter;
            achter = was;
        }
        String nummer = toeval.nextInt(100) < nummers ? p.bsn().map(Bsn::waarde).orElse("") : "";
        String skn = toeval.nextInt(100) < nummers / 2 ? p.skn().orElse("") : "";
        return new Signalement(
                kans(3) && !nummer.isEmpty() ? wissel(nummer) : nummer,
                skn,
                new Naam(voor, voorvoegsel, achter),
                List.of(),
                datum(p.geboortedatum()),
                kans(30) ? Geslacht.ONBEKEND : p.geslacht(),
                kans(40) ? Adres.LEEG : p.adres(),
                false);
    }

    private Geboortedatum datum(Geboortedatum d) {
        if (!d.isVolledig()) {
            return d;
        }
        if (kans(1) && d.dag() <= 12) {
            return new Geboortedatum(d.jaar(), d.dag(), d.maand());
        }
        if (kans(1)) {
            return new Geboortedatum(d.jaar() + (toeval.nextBoolean() ? 1 : -10), d.maand(), d.dag());
        }
        if (kans(1)) {
            return new Geboortedatum(d.jaar(), d.maand(), 1 + toeval.nextInt(28));
        }
        return kans(1) ? new Geboortedatum(d.jaar(), 0, 0) : d;
    }

    private String wissel(String nummer) {
        int i = 1 + toeval.nextInt(nummer.length() - 2);
        return nummer.substring(0, i) + toeval.nextInt(10) + nummer.substring(i + 1);
    }

    private String slip(String naam) {
        if (naam.length() < 4) {
            return naam;
        }
        int i = 1 + toeval.nextInt(naam.length() - 2);
        return switch (toeval.nextInt(4)) {
            case 0 -> naam.substring(0, i) + naam.substring(i + 1);
            case 1 -> naam.substring(0, i) + naam.charAt(i + 1) + naam.charAt(i) + naam.substring(i + 2);
            case 2 -> naam.substring(0, i) + naam.charAt(i) + naam.substring(i);
            default -> naam.substring(0, i) + (char) ('a' + toeval.nextInt(26)) + naam.substring(i + 1);
        };
    }

    private String anders(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        int begin = toeval.nextInt(ANDERS.length);
        for (int i = 0; i < ANDERS.length; i++) {
            String[] regel = ANDERS[(begin + i) % ANDERS.length];
            if (klein.contains(regel[0])) {
                return klein.replaceFirst(regel[0], regel[1]);
            }
        }
        return naam;
    }
}
