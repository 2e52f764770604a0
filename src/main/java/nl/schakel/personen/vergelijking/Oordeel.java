package nl.schakel.personen.vergelijking;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a pair is certain, and if not, why not: the guards. Only an exact valid number can be certain, and only when the
 * rest does not speak against it. Symmetric.
 */
final class Oordeel {
    private final Bevinding bsn;
    private final Bevinding skn;
    private final Namen namen;
    private final Bevinding datum;
    private final Bevinding adres;
    private final boolean generatie;
    private final Profiel een;
    private final Profiel ander;

    Oordeel(List<Bevinding> los, Namen namen, Profiel een, Profiel ander) {
        this.bsn = los.get(0);
        this.skn = los.get(1);
        this.datum = los.get(2);
        this.adres = los.get(4);
        this.namen = namen;
        this.generatie = Datumvergelijking.isGeneratie(een.geboortedatum(), ander.geboortedatum());
        this.een = een;
        this.ander = ander;
    }

    boolean zelfdeNummer() {
        return bsn.isGelijk() || skn.isGelijk();
    }

    /** Two valid BSNs and two first names are two persons, however much the rest agrees: twins with their own number. */
    boolean tweePersonen() {
        return bsn.verschilt()
                && tweeGeldigeNummers()
                && namen.voornaam().verschilt()
                && !skn.isGelijk()
                && Naamvergelijking.voornaam(eigen(een), eigen(ander), Bijstellingen.GEEN)
                        .verschilt();
    }

    /** A birth date alone, or with a sex, is shared by many: something of a name or a number must agree. */
    boolean heeftHouvast() {
        return bsn.past()
                || skn.past()
                || namen.achternaam().past()
                || namen.voornaam().past();
    }

    private boolean tweeGeldigeNummers() {
        return een.bsnGeldig() && ander.bsnGeldig();
    }

    private static List<String> eigen(Profiel profiel) {
        return profiel.namen().getFirst().voornamen();
    }

    /** Why it is not certain, the weightiest first; empty when it is certain. */
    List<String> waaromNietZeker() {
        List<String> redenen = new ArrayList<>();
        nummers(redenen);
        familie(redenen);
        if (zelfdeNummer()) {
            tegenspraak(redenen);
        } else {
            zonderNummer(redenen);
        }
        return List.copyOf(redenen);
    }

    private void nummers(List<String> redenen) {
        if (bsn.verschilt()) {
            redenen.add(
                    tweeGeldigeNummers()
                            ? "Het BSN is anders. Twee geldige nummers horen bij twee personen."
                            : "Het BSN is anders, en een van de twee is geen geldig nummer.");
        } else if (bsn.past() && !bsn.isGelijk()) {
            redenen.add("Het BSN is niet precies gelijk of niet geldig. Het kan een typefout zijn.");
        }
        if (skn.verschilt()) {
            redenen.add("Het SKN is anders.");
        } else if (skn.past() && !skn.isGelijk()) {
            redenen.add("Het SKN is niet precies gelijk. Het kan een typefout zijn.");
        }
        if (bsn.ontbreekt() && skn.ontbreekt()) {
            redenen.add("Er is geen BSN of SKN dat van allebei bekend is.");
        }
    }

    private void familie(List<String> redenen) {
        boolean zelfdeAchternaam = namen.achternaam().past();
        if (zelfdeAchternaam && datum.isGelijk() && namen.voornaam().verschilt()) {
            redenen.add(
                    adres.isGelijk()
                            ? "Achternaam, geboortedatum en adres zijn gelijk, maar de voornaam is anders. Het kan een tweeling zijn."
                            : "Achternaam en geboortedatum zijn gelijk, maar de voornaam is anders. Het kan een tweeling zijn.");
        }
        if (zelfdeAchternaam && namen.voornaam().past() && datum.verschilt()) {
            redenen.add(
                    generatie
                            ? "De naam is gelijk of lijkt erop, maar de geboortedatum scheelt een generatie. Het kan een ouder of kind zijn."
                            : "De naam is gelijk of lijkt erop, maar de geboortedatum is anders. Het kan familie of een naamgenoot zijn.");
        }
    }

    /** The number is the same; the rest may say that somebody uses another's papers, or that the number was mistyped. */
    private void tegenspraak(List<String> redenen) {
        int tegen = 0;
        int voor = 0;
        for (Bevinding b : List.of(namen.achternaam(), namen.voornaam(), datum)) {
            tegen += b.verschilt() ? 1 : 0;
            voor += b.past() ? 1 : 0;
        }
        if (tegen > 1 || (tegen == 1 && voor < 2)) {
            redenen.add(
                    "Het nummer is gelijk, maar naam of geboortedatum spreekt het tegen. Iemand kan andermans gegevens gebruiken.");
        }
        if (!bsn.isGelijk() && voor == 0 && tegen == 0) {
            redenen.add(
                    "Alleen het SKN is gelijk. Een SKN heeft geen controlecijfer, en verder is er niets om te vergelijken.");
        }
    }

    private void zonderNummer(List<String> redenen) {
        if (namen.andereNaam()) {
            redenen.add("Alleen een andere naam komt overeen: een alias of de naam van een partner.");
        }
        if (namen.verwisseld()) {
            redenen.add("De naam komt alleen overeen als voor- en achternaam verwisseld zijn.");
        } else if (namen.voornaam().zwak()) {
            redenen.add("Van de voornaam klopt alleen het begin of de voorletter.");
        } else if (namen.voornaam().ontbreekt()) {
            redenen.add("De voornaam is niet van allebei bekend.");
        }
        if (datum.ontbreekt()) {
            redenen.add("De geboortedatum is niet van allebei bekend.");
        } else if (datum.zwak()) {
            redenen.add("De geboortedatum klopt maar voor een deel.");
        } else if (datum.past() && !datum.isGelijk()) {
            redenen.add("De geboortedatum is niet precies gelijk.");
        }
        if (namen.achternaam().isGelijk() && namen.achternaam().bijstelling() < 0) {
            redenen.add("De achternaam komt veel voor.");
        }
    }
}
