package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.ACHTERNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.BSN;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.GEBOORTEDATUM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.GESLACHT;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.SKN;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.VOORNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.WOONPLAATS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking.Uitkomst;

/**
 * Says whether a suspect may be a known person, and why. Deterministic: the same two records always give the same answer.
 */
public final class Vergelijker {
    private static final int CIJFERS = 9;

    private Vergelijker() {}

    /** The known person as a candidate; empty when the two are not alike enough to bother a human. */
    public static Optional<Kandidaat> vergelijk(Signalement vraag, PersoonId id, Personalia bekend) {
        Bevinding bsn = bsn(vraag, bekend.bsn());
        Bevinding skn = skn(vraag, bekend.skn());
        Namen namen = besteNamen(vraag, bekend);
        Bevinding datum = datum(vraag.geboortedatum(), bekend.geboortedatum());
        List<Bevinding> alles = List.of(
                bsn,
                skn,
                namen.achternaam(),
                namen.voornaam(),
                datum,
                geslacht(vraag.geslacht(), bekend.geslacht()),
                plaats(vraag.woonplaats(), bekend.adres().woonplaats()));
        boolean anderNummer = bsn.uitkomst() == Uitkomst.VERSCHILT || skn.uitkomst() == Uitkomst.VERSCHILT;
        boolean zelfdeNummer = bsn.uitkomst() == Uitkomst.GELIJK || skn.uitkomst() == Uitkomst.GELIJK;
        double bewijs = alles.stream().mapToDouble(Bevinding::gewicht).sum();
        // the same number is always shown, also when all the rest differs: somebody may use another's papers
        if (!zelfdeNummer && bewijs < Gewichten.MOGELIJK) {
            return Optional.empty();
        }
        boolean zeker =
                zelfdeNummer && !anderNummer && !tegenspraak(List.of(namen.achternaam(), namen.voornaam(), datum));
        return Optional.of(new Kandidaat(
                id,
                zeker,
                alles.stream()
                        // a number that was not asked says nothing
                        .filter(b -> b != skn || !vraag.skn().isEmpty())
                        .map(Bevinding::voorScherm)
                        .toList()));
    }

    private static Bevinding skn(Signalement vraag, Optional<String> bekend) {
        if (vraag.skn().isEmpty() || bekend.isEmpty()) {
            return Bevinding.ontbreekt(SKN);
        }
        return vraag.skn().equalsIgnoreCase(bekend.get())
                ? Bevinding.gelijk(SKN)
                : Bevinding.verschilt(SKN, "ander SKN");
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

    private record Namen(Bevinding achternaam, Bevinding voornaam) {
        double gewicht() {
            return achternaam.gewicht() + voornaam.gewicht();
        }
    }

    private static Namen besteNamen(Signalement vraag, Personalia bekend) {
        Namen best = besteNamen(Naamvorm.van(vraag.naam()), bekend);
        for (Naam alias : vraag.aliassen()) {
            Naamvorm vorm = Naamvorm.van(alias);
            Naamvorm volledig = vorm.voornamen().isEmpty()
                    ? new Naamvorm(vorm.kern(), Naamvorm.van(vraag.naam()).voornamen())
                    : vorm;
            Namen namen = besteNamen(volledig, bekend);
            if (namen.achternaam().past() && namen.gewicht() > best.gewicht()) {
                best = new Namen(Bevinding.lijktOp(ACHTERNAAM, "andere naam van de verdachte"), namen.voornaam());
            }
        }
        return best;
    }

    private static Namen besteNamen(Naamvorm gevraagd, Personalia bekend) {
        List<Naamvorm> vormen = Naamvorm.alle(bekend);
        Namen best = vormen.stream()
                .map(vorm -> namen(gevraagd, vorm, vormen.indexOf(vorm) > 0))
                .max(Comparator.comparingDouble(Namen::gewicht))
                .orElseThrow();
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

    static Bevinding bsn(Signalement vraag, Optional<Bsn> bekend) {
        String gevraagd = Bsn.cijfers(vraag.bsnInvoer());
        if (gevraagd.isBlank() || bekend.isEmpty()) {
            return Bevinding.ontbreekt(BSN);
        }
        String nummer = bekend.get().waarde();
        if (gevraagd.equals(nummer)) {
            return Bevinding.gelijk(BSN);
        }
        int fouten = Spelling.afstand(gevraagd.substring(0, Math.min(gevraagd.length(), CIJFERS + 2)), nummer);
        if (vraag.bsn().isEmpty() && fouten <= 2) {
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
        if (Spelling.afstand(vraag.code(), bekend.code()) == 1) {
            return Bevinding.lijktOp(GEBOORTEDATUM, "één cijfer verschil");
        }
        return Bevinding.verschilt(GEBOORTEDATUM, "");
    }

    private static Bevinding geslacht(Geslacht vraag, Geslacht bekend) {
        if (vraag == Geslacht.ONBEKEND || bekend == Geslacht.ONBEKEND) {
            return Bevinding.ontbreekt(GESLACHT);
        }
        return vraag == bekend ? Bevinding.gelijk(GESLACHT) : Bevinding.verschilt(GESLACHT, "");
    }

    private static Bevinding plaats(String vraag, String bekend) {
        String v = Spelling.plat(vraag);
        String b = Spelling.plat(bekend);
        if (v.isEmpty() || b.isEmpty()) {
            return Bevinding.ontbreekt(WOONPLAATS);
        }
        return v.equals(b) ? Bevinding.gelijk(WOONPLAATS) : Bevinding.verschilt(WOONPLAATS, "");
    }
}
