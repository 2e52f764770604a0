package nl.schakel.instroom.dienstlijst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.instroom.Naaminvoer;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Signalement;
import nl.schakel.webbasis.Tabelinvoer;
import nl.schakel.webbasis.Tabelinvoer.Rij;

/**
 * Reads the lines of a shift list. With a first line of column names the order is free; without one it is: name, birth
 * date, BSN, offence, parketnummer.
 */
final class Regellezer {
    private static final List<String> VOLGORDE = List.of("naam", "geboortedatum", "bsn", "feit", "parketnummer");
    private static final Map<String, String> NAMEN = Map.of(
            "verdachte",
            "naam",
            "naam_verdachte",
            "naam",
            "geboren",
            "geboortedatum",
            "geb_datum",
            "geboortedatum",
            "burgerservicenummer",
            "bsn",
            "delict",
            "feit");

    private Regellezer() {}

    static List<Regel> lees(Tabelinvoer tabel, ZsmLocatieCode zsm) {
        List<String> kop =
                tabel.kop().stream().map(k -> NAMEN.getOrDefault(k, k)).toList();
        boolean heeftKop = kop.contains("naam") || kop.contains("geslachtsnaam") || kop.contains("bsn");
        List<String> kolommen = heeftKop ? kop : VOLGORDE;
        List<Rij> rijen = heeftKop ? tabel.zonderKop() : tabel.rijen();
        return rijen.stream().map(rij -> regel(rij, kolommen, zsm)).toList();
    }

    private static Regel regel(Rij rij, List<String> kolommen, ZsmLocatieCode zsm) {
        String naam = cel(rij, kolommen, "naam");
        if (naam.isEmpty()) {
            String voor = (cel(rij, kolommen, "voornamen") + " " + cel(rij, kolommen, "voorvoegsel")).strip();
            String achter = cel(rij, kolommen, "geslachtsnaam");
            naam = achter.isEmpty() || voor.isEmpty() ? achter + voor : achter + ", " + voor;
        }
        Regel regel = new Regel(
                rij.nummer(),
                Ids.nieuw(),
                naam,
                cel(rij, kolommen, "geboortedatum"),
                cel(rij, kolommen, "bsn"),
                cel(rij, kolommen, "feit"),
                cel(rij, kolommen, "parketnummer"),
                "");
        try {
            registratie(regel, zsm);
            return regel;
        } catch (Weigering weigering) {
            return new Regel(
                    regel.nummer(),
                    regel.inzending(),
                    naam,
                    regel.geboortedatum(),
                    regel.bsn(),
                    regel.feit(),
                    regel.parketnummer(),
                    weigering.boodschap());
        }
    }

    private static String cel(Rij rij, List<String> kolommen, String naam) {
        return rij.cel(kolommen.indexOf(naam));
    }

    /** @throws Weigering when the line cannot be a suspect */
    static Registratie registratie(Regel regel, ZsmLocatieCode zsm) {
        if (!regel.bsn().isBlank() && Bsn.lees(regel.bsn()).isEmpty()) {
            throw new Weigering(
                    "bsn", "Dit burgerservicenummer klopt niet (11-proef). Controleer de cijfers of laat het leeg.");
        }
        Naam naam = Naaminvoer.lees(regel.naam());
        var verdachte =
                new Signalement(regel.bsn(), naam, Geboortedatum.lees(regel.geboortedatum()), Geslacht.ONBEKEND, "");
        return new Registratie(
                regel.inzending(), zsm, verdachte, regel.parketnummer(), regel.feit(), false, Optional.empty());
    }
}
