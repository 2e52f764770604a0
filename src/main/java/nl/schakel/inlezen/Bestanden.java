package nl.schakel.inlezen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.Inleesoordeel;
import nl.schakel.casussen.Inleesoordeel.Soort;
import nl.schakel.casussen.Inleesregel;
import nl.schakel.casussen.Inlezen;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.inlezen.Regel.Besluit;
import nl.schakel.inlezen.RegelRepository.Rauw;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Verouderd;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import nl.schakel.webbasis.Tabelinvoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front door of the files with known persons. A file is offered and read; {@link Inleeswerker} judges its lines; a human
 * looks, answers the doubts, and has it taken in. Until then nothing of it is known anywhere, and cancelling leaves nothing.
 */
@Service
@Transactional
public class Bestanden {
    /** Lines that a file may have. */
    public static final int MEESTE_REGELS = 60_000;

    private static final int HAP = 5000;
    private static final int LANGSTE_NAAM = 200;
    private static final String DOEL = "Bekende personen van het Veiligheidshuis opnemen";

    private final BestandRepository bestanden;
    private final RegelRepository regels;
    private final Lezer lezer;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Bestanden(
            BestandRepository bestanden,
            RegelRepository regels,
            Lezer lezer,
            Verantwoording verantwoording,
            Clock clock) {
        this.bestanden = bestanden;
        this.regels = regels;
        this.lezer = lezer;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * Takes a file: CSV in UTF-8 or Windows-1252, or xlsx. Lines that cannot be used are marked at once; the others are
     * judged in the background.
     *
     * @param naam name of the file, for the user to recognise it
     * @throws Weigering at field {@code lijst} when the file cannot be used; it says what to do
     */
    public UUID ontvang(byte[] inhoud, String naam, VeiligheidshuisCode bij, Medewerker door) {
        vereis(bij, door);
        Tabelinvoer tabel = Tabelinvoer.lees(inhoud, MEESTE_REGELS + 1);
        List<String> kop = tabel.kop();
        Kolommen.keur(kop);
        if (kop.stream().anyMatch(Kolommen.ADVIES::contains) && !Adviezen.magSchrijven(bij, door)) {
            throw new Weigering(
                    "lijst",
                    "In dit bestand staan adviezen, en u schrijft geen adviezen. Haal de kolommen weg die met advies beginnen, of vraag een collega die adviezen schrijft.");
        }
        if (tabel.zonderKop().isEmpty()) {
            throw new Weigering("lijst", "Onder de kolomnamen staan geen regels.");
        }
        Bestand bestand = new Bestand(
                Ids.nieuw(),
                bij,
                kort(naam),
                door.id(),
                door.naam(),
                clock.instant(),
                Stand.CONTROLEREN,
                kop,
                Kolommen.onbekend(kop),
                tabel.zonderKop().size(),
                0,
                "");
        bestanden.insert(bestand);
        bewaar(bestand, tabel.zonderKop());
        log(Handeling.VERZAMELEN, "Bestand aangeboden om in te lezen", bij, door);
        return bestand.id();
    }

    private static String kort(String naam) {
        String schoon = naam.isBlank() ? "geplakte regels" : naam.strip().replaceAll("\\p{Cntrl}", "");
        return schoon.length() > LANGSTE_NAAM ? schoon.substring(0, LANGSTE_NAAM) : schoon;
    }

    private void bewaar(Bestand bestand, List<Tabelinvoer.Rij> rijen) {
        for (int i = 0; i < rijen.size(); i += HAP) {
            List<Tabelinvoer.Rij> hap = rijen.subList(i, Math.min(i + HAP, rijen.size()));
            regels.insert(
                    bestand.id(),
                    hap.stream().map(Tabelinvoer.Rij::nummer).toList(),
                    hap.stream().map(Tabelinvoer.Rij::cellen).toList());
        }
        List<Inleesoordeel> fout = onbruikbaar(lezer.kop(bestand.kolommen()), rijen);
        if (!fout.isEmpty()) {
            regels.oordeel(bestand.id(), fout);
        }
    }

    /** The lines that are wrong in themselves, or are about somebody who stands on an earlier line. */
    private static List<Inleesoordeel> onbruikbaar(Lezer.Kop kop, List<Tabelinvoer.Rij> rijen) {
        List<Inleesoordeel> fout = new ArrayList<>();
        List<Inleesregel> goed = new ArrayList<>();
        for (Tabelinvoer.Rij rij : rijen) {
            StringBuilder melding = new StringBuilder();
            Rauw rauw = new Rauw(rij.nummer(), rij.cellen(), Optional.empty(), Optional.empty(), Optional.empty());
            kop.lees(rauw, melding)
                    .ifPresentOrElse(
                            g -> goed.add(g.persoon()),
                            () -> fout.add(
                                    geweigerd(rij.nummer(), melding.toString().strip())));
        }
        Inlezen.tweemaal(goed)
                .forEach((nummer, eerder) -> fout.add(
                        geweigerd(nummer, "Deze persoon staat ook op regel " + eerder + "; alleen die regel telt.")));
        return fout;
    }

    private static Inleesoordeel geweigerd(int nummer, String melding) {
        return new Inleesoordeel(nummer, Soort.GEWEIGERD, melding, Optional.empty());
    }

    private static void vereis(VeiligheidshuisCode bij, Medewerker door) {
        if (!Casussen.magBewerken(bij, door)) {
            throw new NietGevonden();
        }
    }

    private void log(Handeling handeling, String naam, VeiligheidshuisCode bij, Medewerker door) {
        verantwoording.legVast(door, bij, Verwerking.van(handeling, Activiteit.CASUS, naam, DOEL));
    }

    /** A file, for who may take files in at its house. @throws NietGevonden for everybody else */
    @Transactional(readOnly = true)
    public Bestand toon(UUID id, Medewerker door) {
        Bestand bestand = bestanden.find(id).orElseThrow(NietGevonden::new);
        vereis(bestand.bij(), door);
        return bestand;
    }

    /** The files of a house, the newest first. */
    @Transactional(readOnly = true)
    public Pagina<Bestand> lijst(VeiligheidshuisCode bij, int pagina, Medewerker door) {
        vereis(bij, door);
        return Pagina.van(bestanden.lijst(bij, Pagina.overslaan(pagina), Pagina.GROOTTE + 1), pagina);
    }

    /** How many lines are of each kind so far. */
    @Transactional(readOnly = true)
    public Map<Soort, Integer> aantallen(UUID id, Medewerker door) {
        return bestanden.aantallen(toon(id, door).id());
    }

    /** Lines in doubt about which nobody said anything yet. */
    @Transactional(readOnly = true)
    public int zonderBesluit(UUID id, Medewerker door) {
        return regels.aantalZonderBesluit(toon(id, door).id());
    }

    /** A page of the lines of one kind, with name and birth date as long as the file is on its way. */
    public Pagina<Regel> regels(UUID id, Soort soort, int pagina, Medewerker door) {
        Bestand bestand = toon(id, door);
        Lezer.Kop kop = lezer.kop(bestand.kolommen());
        Pagina<Regel> gevonden = Pagina.van(
                        regels.lijst(id, soort, Pagina.overslaan(pagina), Pagina.GROOTTE + 1), pagina)
                .map(l -> regel(l, kop));
        if (gevonden.regels().stream().anyMatch(r -> !r.wie().isEmpty())) {
            log(Handeling.RAADPLEGEN, "Regels van een aangeboden bestand bekeken", bestand.bij(), door);
        }
        return gevonden;
    }

    private static Regel regel(RegelRepository.Rauwlijn lijn, Lezer.Kop kop) {
        Rauw rauw = lijn.rauw();
        var cel = kop.cellen(rauw);
        String naam = String.join(" ", cel.apply("voornamen"), cel.apply("voorvoegsel"), cel.apply("geslachtsnaam"))
                .strip()
                .replaceAll("\\s+", " ");
        String geboren = cel.apply("geboortedatum");
        return new Regel(
                rauw.nummer(),
                rauw.cellen().isEmpty() ? "" : naam + (geboren.isEmpty() ? "" : ", " + geboren),
                rauw.soort(),
                lijn.melding(),
                rauw.casus(),
                rauw.besluit(),
                lijn.uitkomst());
    }

    /**
     * Notes what a human says of a line in doubt.
     *
     * @param nummer one line; empty: all lines in doubt without an answer
     */
    public void besluit(UUID id, Optional<Integer> nummer, Besluit besluit, Medewerker door) {
        Bestand bestand = toon(id, door);
        vereisStand(bestand, Stand.BEOORDELEN);
        regels.besluit(id, nummer, besluit);
    }

    private static void vereisStand(Bestand bestand, Stand stand) {
        if (bestand.stand() != stand) {
            throw new Verouderd("Dit bestand %s intussen. Bekijk hoe het er nu voor staat."
                    .formatted(
                            bestand.stand().isBezig()
                                    ? bestand.stand().label()
                                    : "is al " + bestand.stand().label()));
        }
    }

    /** Has everything that is new or changed taken in; lines in doubt without an answer stay out. */
    public void pasToe(UUID id, Medewerker door) {
        Bestand bestand = toon(id, door);
        if (regels.aantalTeDoen(id) == 0) {
            throw new Weigering("Er is niets om in te lezen. Annuleer dit bestand, of beoordeel eerst de twijfel.");
        }
        if (!bestanden.zet(id, Stand.TOEPASSEN, clock.instant(), Stand.BEOORDELEN)) {
            vereisStand(toon(id, door), Stand.BEOORDELEN);
        }
        log(Handeling.WIJZIGEN, "Inlezen van bestand gestart", bestand.bij(), door);
    }

    /** Leaves nothing of the file, also when it is just being taken in. */
    public void annuleer(UUID id, Medewerker door) {
        Bestand bestand = toon(id, door);
        if (!bestanden.zet(
                id, Stand.GEANNULEERD, clock.instant(), Stand.CONTROLEREN, Stand.BEOORDELEN, Stand.TOEPASSEN)) {
            throw new Verouderd("Dit bestand is al %s. Er valt niets meer te annuleren."
                    .formatted(bestand.stand().label()));
        }
        if (bestand.stand() == Stand.BEOORDELEN) {
            // while a worker holds the lines, the worker or the cleaner removes them
            regels.verwijder(id);
        }
        log(Handeling.WIJZIGEN, "Inlezen van bestand geannuleerd", bestand.bij(), door);
    }
}
