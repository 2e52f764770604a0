package nl.schakel.personen.vergelijking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;

/** A seeded population of made-up persons with families, in which common names are common. */
final class Bevolking {
    private static final String[] VEEL =
            ("de Jong;Jansen;de Vries;van den Berg;van Dijk;Bakker;Janssen;Visser;Smit;Meijer;"
                            + "de Boer;Mulder;de Groot;Bos;Vos;Peters;Hendriks;van Leeuwen;Dekker;Brouwer;de Wit;Dijkstra;Yılmaz;"
                            + "Kaya;Demir;Öztürk;Çelik;El Amrani;Benali;Bouzid;Nowak;Kowalski;Wiśniewski;Singh;Ali;Hassan;Nguyen")
                    .split(";");
    private static final String[] BEGIN =
            "Kwak;Oost;Wester;Noorder;Zuider;Hazel;Eiken;Beuken;Rozen;Molen;Brug;Kerk;Water;Steen;Zand;Veen;Hei;Duin;Akker;Haver;Gerst;Ruig;Groen;Zwart;Schra;Klo;Dra;Prui;Snee;Frie;Thij;Vrou;Lou;Koe;Bou;Tei"
                    .split(";");
    private static final String[] EIND =
            "naak;huis;veld;kamp;dijk;hof;man;stra;sma;ink;horst;beek;brink;donk;gaarde;hout;laar;mond;oord;stede;voort;waard;wijk;zand;ers;ema;inga"
                    .split(";");
    private static final String[] VREEMD =
            "Aït Oubel;Boulahr;El Khat;Ouahb;Bensa;Achah;Haddou;Karaç;Gün;Şah;Yıldı;Öz;Tosu;Wój;Kamiń;Szcze;Lewand;Krawcz;Ramdj;Soekh;Bissess;Doerg;Ogbon;Adeye;Mensa;Tesfa;Gebre;Popes;Iones;Radu"
                    .split(";");
    private static final String[] VREEMD_EIND =
            "ouz;tabi;bi;id;bar;lan;kaya;er;n;türk;cik;ski;epaniak;owska;yk;as;oe;ur;na;ye;h;ye;medhin;cu;ulescu;oui;ami;aoui"
                    .split(";");
    private static final String[] MAN =
            "Johannes;Jan;Mohamed;Peter;Daan;Lucas;Kevin;Yusuf;Willem;Robin;Tim;Rachid;Piotr;Dennis;Marco;Bram;Ruben;Stefan;Hendrik;Cornelis;Gerrit;Jeroen;Wouter;Sjoerd;Mustafa;Achraf;Bilal;Emre;Łukasz;Krzysztof;Radjesh;Kofi;Ömer;Thijs;Sven;Niels;Mark;Michael;Jeffrey;Ricardo"
                    .split(";");
    private static final String[] VROUW =
            "Maria;Anna;Fatima;Sanne;Emma;Julia;Kim;Ayşe;Linda;Lisa;Eva;Samira;Agnieszka;Chantal;Naomi;Fleur;Iris;Esther;Johanna;Wilhelmina;Elisabeth;Marloes;Femke;Khadija;Zeynep;Małgorzata;Shanti;Roos;Merel;Denise"
                    .split(";");

    /** The first of the common names are Dutch. */
    private static final int NEDERLANDS_VEEL = 22;

    final SplittableRandom toeval;
    private int nummer = 100_000_000;
    private int skn = 1_000_000;

    Bevolking(long zaad) {
        this.toeval = new SplittableRandom(zaad);
    }

    String een(String[] uit) {
        return uit[toeval.nextInt(uit.length)];
    }

    boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    /** Where a made-up surname comes from, to see whether some groups are missed more often than others. */
    static String groep(Naam naam) {
        String heel = (naam.voorvoegsel() + " " + naam.geslachtsnaam()).strip();
        int veel = Arrays.asList(VEEL).indexOf(heel);
        if (veel >= 0) {
            return veel < NEDERLANDS_VEEL ? "common, Dutch" : "common, other origin";
        }
        return Arrays.stream(BEGIN).anyMatch(naam.geslachtsnaam()::startsWith) ? "rare, Dutch" : "rare, other origin";
    }

    private Naam naam(boolean man) {
        String achter;
        if (kans(8)) {
            achter = VEEL[(int) (Math.pow(toeval.nextDouble(), 1.7) * VEEL.length)];
        } else if (kans(25)) {
            achter = een(VREEMD) + een(VREEMD_EIND);
        } else {
            achter = (kans(25) ? "van der " : "") + een(BEGIN) + (kans(40) ? "en" : "") + een(EIND);
        }
        String[] voor = man ? MAN : VROUW;
        String voornamen = een(voor) + (kans(35) ? " " + een(voor) : "");
        int spatie = achter.lastIndexOf(' ');
        return new Naam(voornamen, achter.substring(0, Math.max(0, spatie)), achter.substring(spatie + 1));
    }

    private Bsn bsn() {
        do {
            nummer += 1 + toeval.nextInt(30);
        } while (!Bsn.isGeldig(Integer.toString(nummer)));
        return new Bsn(Integer.toString(nummer));
    }

    private Geboortedatum geboren() {
        int jaar = 1950 + toeval.nextInt(58);
        if (kans(3)) {
            return new Geboortedatum(jaar, 0, 0);
        }
        return kans(2)
                ? new Geboortedatum(jaar, 1, 1)
                : new Geboortedatum(jaar, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28));
    }

    private Adres adres() {
        return new Adres(
                "", Integer.toString(1 + toeval.nextInt(200)), (1000 + toeval.nextInt(8000)) + " AB", "Domstad");
    }

    private Personalia maak(Naam naam, Geboortedatum geboren, boolean man, Adres adres, Optional<Naam> partner) {
        return new Personalia(
                Optional.of(bsn()),
                Optional.of(Integer.toString(skn++)),
                naam,
                partner,
                'E',
                geboren,
                man ? Geslacht.MAN : Geslacht.VROUW,
                adres,
                false,
                kans(5) ? List.of(naam(man)) : List.of());
    }

    Personalia maak() {
        boolean man = kans(80);
        Optional<Naam> partner = kans(20) ? Optional.of(naam(!man)) : Optional.empty();
        return maak(naam(man), geboren(), man, adres(), partner);
    }

    /** A brother, twin, parent or child of somebody: the surname, often the address, sometimes the first name. */
    Personalia verwant(Personalia p) {
        boolean man = kans(80);
        Naam n = p.naam();
        Naam familie = new Naam(naam(man).voornamen(), n.voorvoegsel(), n.geslachtsnaam());
        Adres adres = kans(50) ? p.adres() : adres();
        Geboortedatum d = p.geboortedatum();
        return switch (toeval.nextInt(4)) {
            case 0 -> maak(familie, d, man, adres, Optional.empty());
            case 1 ->
                maak(
                        n,
                        new Geboortedatum(
                                d.jaar() > 1985 ? d.jaar() - 28 : d.jaar() + 28,
                                1 + toeval.nextInt(12),
                                1 + toeval.nextInt(28)),
                        man,
                        adres,
                        Optional.empty());
            default -> maak(familie, geboren(), man, adres, Optional.empty());
        };
    }

    List<Personalia> maak(int aantal) {
        List<Personalia> alle = new ArrayList<>(aantal);
        while (alle.size() < aantal) {
            alle.add(!alle.isEmpty() && kans(10) ? verwant(alle.get(toeval.nextInt(alle.size()))) : maak());
        }
        return alle;
    }
}
