package nl.schakel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;

/**
 * A simple seeded register to measure speed with: a few surnames that many share, many that few do, one in four with a
 * partner's name, one in ten with an alias. For speed only; it says nothing about how well people are recognised.
 */
public final class Zoekmensen {
    private static final String[] VEEL = {
        "Jong",
        "Jansen",
        "Vries",
        "Berg",
        "Bakker",
        "Visser",
        "Smit",
        "Meijer",
        "Boer",
        "Mulder",
        "Groot",
        "Bos",
        "Vos",
        "Peters",
        "Hendriks",
        "Leeuwen",
        "Dekker",
        "Brouwer",
        "Wit",
        "Dijkstra",
        "Smits",
        "Graaf",
        "Meer",
        "Kok",
        "Linden",
        "Yılmaz",
        "Kaya",
        "Demir",
        "Öztürk",
        "Amrani",
        "Benali",
        "Bouzid",
        "Nowak",
        "Kowalski",
        "Singh",
        "Ali",
        "Hassan"
    };
    private static final String[] BEGIN = {
        "Kwak", "Oost", "Wester", "Noorder", "Zuider", "Hazel", "Eiken", "Beuken", "Rozen", "Linde", "Molen", "Brug",
        "Kerk", "Water", "Steen", "Zand", "Veen", "Hei", "Duin", "Bos", "Akker", "Wei", "Haver", "Gerst", "Ruig",
        "Groen", "Zwart", "Wit", "Blauw", "Rood", "Sta", "Gri", "Tro", "Vle", "Schra", "Klo", "Dra", "Pri", "Sne", "Fri"
    };
    private static final String[] MIDDEN = {"", "en", "er", "el", "ing", "aar", "oor", "ij"};
    private static final String[] EIND = {
        "naak", "huis", "veld", "kamp", "berg", "dijk", "hof", "man", "stra", "sma", "ink", "horst", "beek", "brink",
        "donk", "gaarde", "hout", "kerk", "laar", "meer", "mond", "oord", "rade", "stede", "voort", "waard", "wijk",
                "zand"
    };
    private static final String[] VOOR = {
        "Johannes",
        "Maria",
        "Jan",
        "Anna",
        "Mohamed",
        "Fatima",
        "Peter",
        "Sanne",
        "Daan",
        "Emma",
        "Lucas",
        "Julia",
        "Kevin",
        "Kim",
        "Yusuf",
        "Ayşe",
        "Willem",
        "Linda",
        "Robin",
        "Lisa",
        "Tim",
        "Eva",
        "Rachid",
        "Samira",
        "Piotr",
        "Agnieszka",
        "Dennis",
        "Chantal",
        "Marco",
        "Naomi",
        "Bram",
        "Fleur",
        "Ruben",
        "Iris",
        "Stefan",
        "Esther"
    };
    private static final String[] STEDEN = {"Domstad", "Heuvelland", "Polderstreek", "Nieuw-Domstad", "Waterlinie"};

    private final SplittableRandom toeval;
    private int nummer = 200_000_000;

    public Zoekmensen(long zaad) {
        this.toeval = new SplittableRandom(zaad);
    }

    private String een(String[] uit) {
        return uit[toeval.nextInt(uit.length)];
    }

    private String achternaam() {
        // 6 % bears one of the common names, half a per cent the commonest, as De Jong in the Netherlands
        if (toeval.nextInt(100) < 6) {
            return VEEL[(int) (Math.pow(toeval.nextDouble(), 1.5) * VEEL.length)];
        }
        String naam = een(BEGIN) + een(MIDDEN) + een(EIND);
        return toeval.nextInt(4) == 0 ? naam + een(EIND) : naam;
    }

    private String voornamen() {
        String eerste = een(VOOR);
        return toeval.nextInt(3) == 0 ? eerste + " " + een(VOOR) : eerste;
    }

    private Bsn bsn() {
        while (true) {
            nummer += 1 + toeval.nextInt(20);
            String cijfers = Integer.toString(nummer);
            if (Bsn.isGeldig(cijfers)) {
                return new Bsn(cijfers);
            }
        }
    }

    private Geboortedatum geboren() {
        int jaar = 1946 + toeval.nextInt(65);
        return toeval.nextInt(100) < 2
                ? new Geboortedatum(jaar, 0, 0)
                : new Geboortedatum(jaar, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28));
    }

    public Personalia maak() {
        Optional<Naam> partner =
                toeval.nextInt(4) == 0 ? Optional.of(new Naam("", "", achternaam())) : Optional.empty();
        List<Naam> aliassen = new ArrayList<>();
        if (toeval.nextInt(10) == 0) {
            aliassen.add(new Naam(een(VOOR), "", achternaam()));
        }
        return new Personalia(
                toeval.nextInt(10) < 9 ? Optional.of(bsn()) : Optional.empty(),
                Optional.empty(),
                new Naam(voornamen(), toeval.nextInt(3) == 0 ? "van der" : "", achternaam()),
                partner,
                'E',
                geboren(),
                toeval.nextBoolean() ? Geslacht.MAN : Geslacht.VROUW,
                new Adres("Straat", "1", "1234 AB", een(STEDEN)),
                false,
                aliassen);
    }

    /** A suspect: half of them somebody of the register, typed with a slip, without the number, or exactly. */
    public Signalement vraag(Personalia bekende) {
        Personalia p = toeval.nextBoolean() ? bekende : maak();
        String naam = p.naam().geslachtsnaam();
        boolean fout = toeval.nextInt(3) == 0 && naam.length() > 4;
        int plek = fout ? 1 + toeval.nextInt(naam.length() - 2) : 0;
        String getypt = fout ? naam.substring(0, plek) + naam.substring(plek + 1) : naam;
        return new Signalement(
                toeval.nextInt(3) == 0 ? p.bsn().map(Bsn::waarde).orElse("") : "",
                new Naam(p.naam().voornamen(), p.naam().voorvoegsel(), getypt),
                p.geboortedatum(),
                Geslacht.ONBEKEND,
                "");
    }
}
