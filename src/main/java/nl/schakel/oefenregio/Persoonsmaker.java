package nl.schakel.oefenregio;

import static nl.schakel.oefenregio.Namenboek.een;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;

/**
 * Makes fictional persons, the same ones for the same seed: now and then a twin, a father and son with one name, an
 * incomplete birth date, no number, an alias, a partner's name. Numbers pass the 11-proef and lie in the range that is
 * kept for tests (999900000 and up) or, for the national set, in a range that is not issued (990000000 and up).
 */
final class Persoonsmaker {
    static final long TESTREEKS = 999_900_000L;
    static final long GROTE_REEKS = 990_000_000L;
    private static final List<String> STRATEN = List.of(
            "Dorpsstraat",
            "Kerkweg",
            "Lindelaan",
            "Molenpad",
            "Havenkade",
            "Prins Bernhardplein",
            "'t Hofje",
            "Sluisdijk",
            "Eikenhof",
            "Stationsweg");

    private final RandomGenerator toeval;
    private final LocalDate vandaag;
    private final Deque<Personalia> familie = new ArrayDeque<>();
    private long volgendBsn;

    Persoonsmaker(RandomGenerator toeval, LocalDate vandaag, long eersteBsn) {
        this.toeval = toeval;
        this.vandaag = vandaag;
        this.volgendBsn = eersteBsn;
    }

    /** The next person. @param gemeente where the person lives @param jeugd whether the person is a minor */
    Personalia maak(String gemeente, boolean jeugd) {
        if (!familie.isEmpty() && !jeugd) {
            return familie.poll();
        }
        var groep = Namenboek.groep(toeval);
        boolean man = kans(78);
        String[] achternaam = een(groep.achternamen(), toeval).split("\\|", -1);
        String voornamen = een(man ? groep.mannen() : groep.vrouwen(), toeval);
        if (kans(25)) {
            voornamen += " " + een(man ? groep.mannen() : groep.vrouwen(), toeval);
        }
        Naam naam = new Naam(voornamen, achternaam[0], kans(4) ? dubbel(achternaam[1], groep) : achternaam[1]);
        Personalia persoon = persoon(naam, groep, man, geboren(jeugd), gemeente);
        if (!jeugd) {
            verwanten(persoon, groep, man);
        }
        return persoon;
    }

    private static boolean isGroot(int leeftijd) {
        return leeftijd > 45;
    }

    private String dubbel(String naam, Namenboek.Groep groep) {
        return naam + "-" + een(groep.achternamen(), toeval).split("\\|", -1)[1];
    }

    private Personalia persoon(Naam naam, Namenboek.Groep groep, boolean man, Geboortedatum geboren, String gemeente) {
        boolean getrouwd = kans(man ? 6 : 30);
        Optional<Naam> partner = Optional.empty();
        if (getrouwd) {
            String[] van = een(groep.achternamen(), toeval).split("\\|", -1);
            partner = Optional.of(new Naam("", van[0], van[1]));
        }
        char gebruik = partner.isPresent() ? "EPVN".charAt(toeval.nextInt(4)) : 'E';
        Adres adres = new Adres(
                een(STRATEN, toeval),
                String.valueOf(1 + toeval.nextInt(180)),
                "%d%c%c".formatted(9000 + toeval.nextInt(900), (char) ('A' + toeval.nextInt(26)), (char)
                        ('A' + toeval.nextInt(26))),
                gemeente);
        Optional<Bsn> bsn = kans(92) ? Optional.of(nummer()) : Optional.empty();
        List<Naam> aliassen = kans(6)
                ? List.of(new Naam(
                        naam.voorletters(), "", een(groep.achternamen(), toeval).split("\\|", -1)[1]))
                : List.of();
        return new Personalia(
                bsn,
                Optional.empty(),
                naam,
                partner,
                gebruik,
                geboren,
                man ? Geslacht.MAN : Geslacht.VROUW,
                adres,
                kans(2),
                aliassen);
    }

    /** One in forty has a twin at the same address; one in sixty a father of the same name. */
    private void verwanten(Personalia p, Namenboek.Groep groep, boolean man) {
        if (kans(3) && p.geboortedatum().isVolledig()) {
            Naam broer = new Naam(
                    een(man ? groep.mannen() : groep.vrouwen(), toeval),
                    p.naam().voorvoegsel(),
                    p.naam().geslachtsnaam());
            familie.add(verwant(p, broer, p.geboortedatum()));
        } else if (kans(2)
                && man
                && p.geboortedatum().isVolledig()
                && !isGroot(vandaag.getYear() - p.geboortedatum().jaar())) {
            Geboortedatum vader = Geboortedatum.van(
                    LocalDate.of(p.geboortedatum().jaar() - 27, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28)));
            familie.add(verwant(p, p.naam(), vader));
        }
    }

    private Personalia verwant(Personalia p, Naam naam, Geboortedatum geboren) {
        return new Personalia(
                Optional.of(nummer()),
                Optional.empty(),
                naam,
                Optional.empty(),
                'E',
                geboren,
                p.geslacht(),
                p.adres(),
                false,
                List.of());
    }

    private Geboortedatum geboren(boolean jeugd) {
        int leeftijd = jeugd ? 12 + toeval.nextInt(5) : 18 + (int) Math.abs(toeval.nextGaussian() * 14);
        int jaar = vandaag.getYear() - Math.min(leeftijd, 85) - 1;
        if (!jeugd && kans(4)) {
            return kans(50) ? new Geboortedatum(jaar, 0, 0) : new Geboortedatum(jaar, 1 + toeval.nextInt(12), 0);
        }
        return new Geboortedatum(jaar, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28));
    }

    private Bsn nummer() {
        while (!Bsn.isGeldig(String.valueOf(volgendBsn))) {
            volgendBsn++;
        }
        return new Bsn(String.valueOf(volgendBsn++));
    }

    boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
