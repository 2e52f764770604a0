package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.GEBOORTEDATUM;

import nl.schakel.kern.Geboortedatum;

/** Compares birth dates, whole or in part. */
final class Datumvergelijking {
    /** From this many years on two dates are a generation apart, and not a slip. */
    private static final int GENERATIE = 14;
    /** One in sixty whole dates is the first of January: given to whoever did not know the own. */
    private static final int NIEUWJAAR = -2000;

    private Datumvergelijking() {}

    static Bevinding vergelijk(Geboortedatum een, Geboortedatum ander) {
        if (!een.isBekend() || !ander.isBekend()) {
            return Bevinding.ontbreekt(GEBOORTEDATUM);
        }
        if (een.isVolledig() && ander.isVolledig()) {
            return volledig(een, ander);
        }
        boolean jaar = een.jaar() == ander.jaar();
        if (jaar && een.maand() != 0 && ander.maand() != 0) {
            return een.maand() == ander.maand()
                    ? Bevinding.lijktOp(GEBOORTEDATUM, "dag onbekend, maand en jaar gelijk")
                    : Bevinding.verschilt(GEBOORTEDATUM, "andere maand");
        }
        return jaar
                ? Bevinding.zwak(GEBOORTEDATUM, "alleen het jaar is bekend, en gelijk")
                : Bevinding.verschilt(GEBOORTEDATUM, "ander jaar");
    }

    private static Bevinding volledig(Geboortedatum een, Geboortedatum ander) {
        if (een.equals(ander)) {
            return Bevinding.gelijk(GEBOORTEDATUM).metBijstelling(isNieuwjaar(een) ? NIEUWJAAR : 0);
        }
        boolean jaar = een.jaar() == ander.jaar();
        if (jaar && een.dag() == ander.maand() && een.maand() == ander.dag()) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "dag en maand verwisseld");
        }
        int verschil = Math.abs(een.jaar() - ander.jaar());
        if (een.maand() == ander.maand() && een.dag() == ander.dag() && (verschil == 1 || verschil == 10)) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "jaar scheelt " + verschil);
        }
        if (verschil < GENERATIE && eenCijferVerschil(getal(een), getal(ander))) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "één cijfer verschil");
        }
        if (jaar && (isNieuwjaar(een) || isNieuwjaar(ander))) {
            return Bevinding.zwak(GEBOORTEDATUM, "jaar gelijk; 1 januari kan een aangenomen datum zijn");
        }
        return delen(een, ander);
    }

    /** Two of the three parts agree. */
    private static Bevinding delen(Geboortedatum een, Geboortedatum ander) {
        boolean jaar = een.jaar() == ander.jaar();
        boolean maand = een.maand() == ander.maand();
        boolean dag = een.dag() == ander.dag();
        if (jaar && maand) {
            return Bevinding.zwak(GEBOORTEDATUM, "maand en jaar gelijk, de dag verschilt");
        }
        if (jaar && dag) {
            return Bevinding.zwak(GEBOORTEDATUM, "dag en jaar gelijk, de maand verschilt");
        }
        return Bevinding.verschilt(GEBOORTEDATUM, maand && dag ? "dag en maand gelijk, ander jaar" : "");
    }

    private static boolean isNieuwjaar(Geboortedatum d) {
        return d.dag() == 1 && d.maand() == 1;
    }

    /** Whether two dates are so far apart that a parent and a child may have them. */
    static boolean isGeneratie(Geboortedatum een, Geboortedatum ander) {
        return een.isBekend() && ander.isBekend() && Math.abs(een.jaar() - ander.jaar()) >= GENERATIE;
    }

    private static int getal(Geboortedatum d) {
        return (d.jaar() * 100 + d.maand()) * 100 + d.dag();
    }

    /** Whether two dates as eight digits differ in one digit, or in two neighbours that are exchanged. */
    static boolean eenCijferVerschil(int a, int b) {
        int restA = a;
        int restB = b;
        while (restA % 10 == restB % 10) {
            restA /= 10;
            restB /= 10;
        }
        int staartA = restA % 100;
        int staartB = restB % 100;
        boolean verwisseld = staartA / 10 == staartB % 10 && staartA % 10 == staartB / 10;
        return restA / 10 == restB / 10 || (verwisseld && restA / 100 == restB / 100);
    }
}
