package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.ACHTERNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.BSN;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.GEBOORTEDATUM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.GESLACHT;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.SKN;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.VOORNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.WOONPLAATS;

import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Veldvergelijking.Uitkomst;

/**
 * Says whether a suspect may be a known person, and why. Deterministic: the same two profiles and the same weights always
 * give the same answer.
 */
public final class Vergelijker {
    private static final int CIJFERS = 9;

    private final Gewichten gewichten;
    /** What names can weigh at most. */
    private final double hoogstens;

    public Vergelijker(Gewichten gewichten) {
        this.gewichten = gewichten;
        this.hoogstens =
                gewichten.van(ACHTERNAAM).gelijk() + gewichten.van(VOORNAAM).gelijk();
    }

    /** How the two compare; empty when they are not alike enough to bother a human. */
    public Optional<Vergelijking> vergelijk(Profiel vraag, Profiel bekend) {
        Bevinding bsn = bsn(vraag, bekend);
        Bevinding skn = skn(vraag.skn(), bekend.skn());
        Bevinding datum = datum(vraag.geboortedatum(), bekend.geboortedatum());
        Bevinding geslacht = geslacht(vraag.geslacht(), bekend.geslacht());
        Bevinding plaats = plaats(vraag.plaats(), bekend.plaats());
        double zonderNamen = gewichten.van(bsn)
                + gewichten.van(skn)
                + gewichten.van(datum)
                + gewichten.van(geslacht)
                + gewichten.van(plaats);
        if (bsn.uitkomst() != Uitkomst.GELIJK
                && skn.uitkomst() != Uitkomst.GELIJK
                && zonderNamen + hoogstens < gewichten.mogelijk()) {
            // also the same names would not be enough, and comparing names is most of the work
            return Optional.empty();
        }
        Namen namen = besteNamen(vraag, bekend);
        List<Bevinding> alles = List.of(bsn, skn, namen.achternaam(), namen.voornaam(), datum, geslacht, plaats);
        boolean anderNummer = bsn.uitkomst() == Uitkomst.VERSCHILT || skn.uitkomst() == Uitkomst.VERSCHILT;
        boolean zelfdeNummer = bsn.uitkomst() == Uitkomst.GELIJK || skn.uitkomst() == Uitkomst.GELIJK;
        double bewijs = zonderNamen + gewicht(namen);
        // the same number is always shown, also when all the rest differs: somebody may use another's papers
        if (!zelfdeNummer && bewijs < gewichten.mogelijk()) {
            return Optional.empty();
        }
        boolean zeker =
                zelfdeNummer && !anderNummer && !tegenspraak(List.of(namen.achternaam(), namen.voornaam(), datum));
        return Optional.of(new Vergelijking(
                zeker,
                bewijs,
                alles.stream()
                        // a number that was not asked says nothing
                        .filter(b -> b != skn || !vraag.skn().isEmpty())
                        .map(Bevinding::voorScherm)
                        .toList()));
    }

    private static Bevinding skn(String vraag, String bekend) {
        if (vraag.isEmpty() || bekend.isEmpty()) {
            return Bevinding.ontbreekt(SKN);
        }
        return vraag.equalsIgnoreCase(bekend) ? Bevinding.gelijk(SKN) : Bevinding.verschilt(SKN, "ander SKN");
    }

    /**
     * A number is sure unless two of name, first name and birth date speak against it, or a single one does while fewer
     * than two agree.
     */
    private static boolean tegenspraak(List<Bevinding> rest) {
        long tegen =
                rest.stream().filter(b -> b.uitkomst() == Uitkomst.VERSCHILT).count();
        long voor = rest.stream().filter(Bevinding::past).count();
        return tegen > 1 || (tegen == 1 && voor < 2);
    }

    private record Namen(Bevinding achternaam, Bevinding voornaam) {}

    private double gewicht(Namen namen) {
        return gewichten.van(namen.achternaam()) + gewichten.van(namen.voornaam());
    }

    private Namen besteNamen(Profiel vraag, Profiel bekend) {
        Namen best = besteNamen(vraag.namen().getFirst(), bekend.namen());
        for (int i = 1; i < vraag.namen().size(); i++) {
            Namen namen = besteNamen(vraag.namen().get(i), bekend.namen());
            if (namen.achternaam().past() && gewicht(namen) > gewicht(best)) {
                best = new Namen(Bevinding.lijktOp(ACHTERNAAM, "andere naam van de verdachte"), namen.voornaam());
            }
        }
        return best;
    }

    private Namen besteNamen(Naamvorm gevraagd, List<Naamvorm> vormen) {
        Namen best = namen(gevraagd, vormen.getFirst(), false);
        for (int i = 1; i < vormen.size(); i++) {
            Namen namen = namen(gevraagd, vormen.get(i), true);
            if (gewicht(namen) > gewicht(best)) {
                best = namen;
            }
        }
        if (best.achternaam().past()
                || gevraagd.voornamen().isEmpty()
                || gevraagd.kern().isEmpty()) {
            return best;
        }
        Namen andersom = namen(gevraagd.verwisseld(), vormen.getFirst(), false);
        boolean verwisseld = andersom.achternaam().past()
                && andersom.voornaam().past()
                && !andersom.voornaam().zwak();
        String hoe = "voor- en achternaam verwisseld";
        return verwisseld ? new Namen(Bevinding.lijktOp(ACHTERNAAM, hoe), Bevinding.lijktOp(VOORNAAM, hoe)) : best;
    }

    private static Namen namen(Naamvorm vraag, Naamvorm bekend, boolean andereNaam) {
        Bevinding achternaam = Naamvergelijking.achternaam(vraag.kern(), bekend.kern());
        if (andereNaam && achternaam.past()) {
            achternaam = Bevinding.lijktOp(ACHTERNAAM, "naam van partner of andere bekende naam");
        }
        return new Namen(achternaam, Naamvergelijking.voornaam(vraag.voornamen(), bekend.voornamen()));
    }

    private static Bevinding bsn(Profiel vraag, Profiel bekend) {
        String gevraagd = vraag.bsn();
        if (gevraagd.isEmpty() || bekend.bsn().isEmpty()) {
            return Bevinding.ontbreekt(BSN);
        }
        String nummer = bekend.bsn();
        if (gevraagd.equals(nummer)) {
            return Bevinding.gelijk(BSN);
        }
        int fouten = Spelling.afstand(gevraagd.substring(0, Math.min(gevraagd.length(), CIJFERS + 2)), nummer);
        if (!vraag.bsnGeldig() && fouten <= 2) {
            return Bevinding.lijktOp(BSN, "kan een typefout zijn");
        }
        return fouten == 1 ? Bevinding.zwak(BSN, "bijna gelijk") : Bevinding.verschilt(BSN, "ander BSN");
    }

    static Bevinding datum(Geboortedatum vraag, Geboortedatum bekend) {
        if (!vraag.isBekend() || !bekend.isBekend()) {
            return Bevinding.ontbreekt(GEBOORTEDATUM);
        }
        boolean jaar = vraag.jaar() == bekend.jaar();
        boolean maandBekend = vraag.maand() != 0 && bekend.maand() != 0;
        boolean dagBekend = vraag.dag() != 0 && bekend.dag() != 0;
        boolean maand = vraag.maand() == bekend.maand();
        boolean dag = vraag.dag() == bekend.dag();
        if (dagBekend && maandBekend) {
            return volledig(vraag, bekend, jaar && maand && dag);
        }
        if (jaar && maandBekend) {
            return maand
                    ? Bevinding.lijktOp(GEBOORTEDATUM, "dag onbekend, maand en jaar gelijk")
                    : Bevinding.verschilt(GEBOORTEDATUM, "andere maand");
        }
        return jaar
                ? Bevinding.zwak(GEBOORTEDATUM, "alleen het jaar is bekend, en gelijk")
                : Bevinding.verschilt(GEBOORTEDATUM, "ander jaar");
    }

    private static Bevinding volledig(Geboortedatum vraag, Geboortedatum bekend, boolean gelijk) {
        if (gelijk) {
            return Bevinding.gelijk(GEBOORTEDATUM);
        }
        boolean jaar = vraag.jaar() == bekend.jaar();
        if (jaar && vraag.dag() == bekend.maand() && vraag.maand() == bekend.dag()) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "dag en maand verwisseld");
        }
        int verschil = Math.abs(vraag.jaar() - bekend.jaar());
        if (vraag.maand() == bekend.maand() && vraag.dag() == bekend.dag() && (verschil == 1 || verschil == 10)) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "jaar scheelt " + verschil);
        }
        if (eenCijferVerschil(getal(vraag), getal(bekend))) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "één cijfer verschil");
        }
        return Bevinding.verschilt(GEBOORTEDATUM, "");
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

    private static Bevinding geslacht(Geslacht vraag, Geslacht bekend) {
        if (vraag == Geslacht.ONBEKEND || bekend == Geslacht.ONBEKEND) {
            return Bevinding.ontbreekt(GESLACHT);
        }
        return vraag == bekend ? Bevinding.gelijk(GESLACHT) : Bevinding.verschilt(GESLACHT, "");
    }

    private static Bevinding plaats(String vraag, String bekend) {
        if (vraag.isEmpty() || bekend.isEmpty()) {
            return Bevinding.ontbreekt(WOONPLAATS);
        }
        return vraag.equals(bekend) ? Bevinding.gelijk(WOONPLAATS) : Bevinding.verschilt(WOONPLAATS, "");
    }
}
