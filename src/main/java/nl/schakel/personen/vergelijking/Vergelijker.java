package nl.schakel.personen.vergelijking;

import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.ACHTERNAAM;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.ADRES;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.GESLACHT;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.SKN;
import static nl.schakel.personen.vergelijking.Bevinding.Kenmerk.VOORNAAM;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Veldvergelijking;

/**
 * Says whether two identities may be one person, and why, after Fellegi and Sunter: each field adds its weight. The same
 * two profiles and the same weights always give the same answer, whichever comes first: sums are of whole numbers.
 */
public final class Vergelijker {
    private final Weegschaal gewichten;
    private final int mogelijk;
    /** What names can weigh at most. */
    private final int hoogstens;

    public Vergelijker(Gewichten gewichten) {
        this.gewichten = new Weegschaal(gewichten);
        this.mogelijk = Gewichten.duizendsten(gewichten.mogelijk());
        this.hoogstens = this.gewichten.hoogstens(ACHTERNAAM)
                + this.gewichten.hoogstens(VOORNAAM)
                + gewichten.bijstellingen().hoogstens();
    }

    /** How the two compare; empty when they are not alike enough to bother a human. */
    public Optional<Vergelijking> vergelijk(Profiel een, Profiel ander) {
        List<Bevinding> los = los(een, ander);
        int zonderNamen = los.stream().mapToInt(gewichten::van).sum();
        boolean zelfdeNummer = los.get(0).isGelijk() || los.get(1).isGelijk();
        if (!zelfdeNummer && zonderNamen + hoogstens < mogelijk) {
            // also the same names would not be enough, and comparing names is most of the work
            return Optional.empty();
        }
        Namen namen = namen(een, ander, los.get(2));
        Oordeel oordeel = new Oordeel(los, namen, een, ander);
        int bewijs = zonderNamen + namen.gewicht(gewichten);
        // the same number is always shown, also when all the rest differs: somebody may use another's papers
        if (!zelfdeNummer && (bewijs < mogelijk || oordeel.tweePersonen() || !oordeel.heeftHouvast())) {
            return Optional.empty();
        }
        List<String> waarom = oordeel.waaromNietZeker();
        return Optional.of(new Vergelijking(
                waarom.isEmpty(), bewijs / (double) Bijstellingen.DUIZEND, uitleg(los, namen), waarom));
    }

    /** A quick look that comes before {@link #vergelijk} when the profiles are stored ones. */
    public Voorfilter voorfilter(Profiel vraag) {
        return new Voorfilter(vraag, gewichten, mogelijk, hoogstens);
    }

    /** The pattern of agreement of any two identities, also of strangers: what weights are estimated from. */
    public Patroon patroon(Profiel een, Profiel ander) {
        List<Bevinding> los = los(een, ander);
        Namen namen = namen(een, ander, los.get(2));
        return Patroon.van(List.of(
                los.get(0), los.get(1), namen.achternaam(), namen.voornaam(), los.get(2), los.get(3), los.get(4)));
    }

    /** BSN, SKN, birth date, sex and address, in this order. */
    private static List<Bevinding> los(Profiel een, Profiel ander) {
        return List.of(
                Nummervergelijking.bsn(een, ander),
                Nummervergelijking.skn(een.skn(), ander.skn()),
                Datumvergelijking.vergelijk(een.geboortedatum(), ander.geboortedatum()),
                geslacht(een.geslacht(), ander.geslacht()),
                adres(een, ander));
    }

    /** A rare name says more, but not when the birth dates differ: then it says that they are family. */
    private Namen namen(Profiel een, Profiel ander, Bevinding datum) {
        Namen namen = Namen.beste(een, ander, gewichten);
        return datum.verschilt() && namen.achternaam().bijstelling() > 0
                ? new Namen(
                        namen.achternaam().metBijstelling(0), namen.voornaam(), namen.andereNaam(), namen.verwisseld())
                : namen;
    }

    private static List<Veldvergelijking> uitleg(List<Bevinding> los, Namen namen) {
        return List.of(los.get(0), los.get(1), namen.achternaam(), namen.voornaam(), los.get(2), los.get(3), los.get(4))
                .stream()
                // a number that was not asked says nothing
                .filter(b -> b.kenmerk() != SKN || !b.ontbreekt())
                .map(Bevinding::voorScherm)
                .toList();
    }

    static Bevinding geslacht(Geslacht een, Geslacht ander) {
        if (een == Geslacht.ONBEKEND || ander == Geslacht.ONBEKEND) {
            return Bevinding.ontbreekt(GESLACHT);
        }
        return een == ander ? Bevinding.gelijk(GESLACHT) : Bevinding.verschilt(GESLACHT, "");
    }

    /** Of everything that is known of both, what agrees best. */
    private static Bevinding adres(Profiel een, Profiel ander) {
        if (!Collections.disjoint(een.adressen(), ander.adressen())) {
            return Bevinding.gelijk(ADRES);
        }
        if (een.plaatsen().isEmpty() || ander.plaatsen().isEmpty()) {
            return Bevinding.ontbreekt(ADRES);
        }
        if (Collections.disjoint(een.plaatsen(), ander.plaatsen())) {
            return Bevinding.verschilt(ADRES, "andere woonplaats");
        }
        return een.adressen().isEmpty() || ander.adressen().isEmpty()
                ? Bevinding.lijktOp(ADRES, "zelfde woonplaats")
                : Bevinding.zwak(ADRES, "ander adres in dezelfde woonplaats");
    }
}
